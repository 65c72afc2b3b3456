import { notFound } from 'next/navigation'
import { headOf } from '../../../../../../components/reader/head.ts'
import { frontPage } from '../../../../../../lib/front/board.ts'
import { slotsOfText, storedSlots } from '../../../../../../lib/front/schema.ts'
import { sectionById } from '../../../../../../lib/sections/published.ts'
import { addresses } from '../../../../../../lib/site/addresses.ts'
import type { SiteView } from '../../../../../../lib/site/published.ts'
import { FrontPage } from '../../../../front-page.tsx'
import { SectionPage } from '../../../../section-page.tsx'

type Props = { params: Promise<{ scope: string; slots: string }> }

/** A front as a board says that is not published: what lib/documents/front-preview.ts prints. */
export default async function FrontPreviewPage({ params }: Props) {
  const { scope: text, slots: written } = await params
  const scope = Number(text)
  const parsed = slotsOfText(decodeURIComponent(written))
  if (!parsed) notFound()
  const slots = storedSlots(scope, parsed)
  if (scope === frontPage) return <FrontPage headOf={headOfPreview} slots={slots} />
  const section = await sectionById(scope)
  if (!section) notFound()
  return <SectionPage section={section} slots={slots} />
}

const headOfPreview = (site: SiteView) => headOf({ site, path: addresses.front(), index: false })
