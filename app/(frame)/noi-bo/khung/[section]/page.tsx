import { PageFrame } from '../../../../../components/reader/page-frame.tsx'
import { publishedMenu, sectionById } from '../../../../../lib/sections/published.ts'
import {
  publishedLook,
  publishedNotice,
  publishedSite,
  staticPages,
} from '../../../../../lib/site/published.ts'
import { today } from '../../../../../lib/vietnamese/today.ts'

type Props = { params: Promise<{ section: string }> }

/**
 * Masthead and footer of the pages of a section (by id), of those of none at 0: what lib/documents/frames.ts puts
 * around them. Readers never see this address.
 */
export default async function FramePage({ params }: Props) {
  const id = Number((await params).section)
  const [site, menu, pages, notice, look, current] = await Promise.all([
    publishedSite(),
    publishedMenu(),
    staticPages(),
    publishedNotice(),
    publishedLook(),
    sectionById(id),
  ])
  return <PageFrame {...{ site, menu, pages, notice, look, current }} today={today()} />
}
