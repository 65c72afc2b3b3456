import { notFound } from 'next/navigation'
import { noticeHead } from '../../../../../components/reader/head.ts'
import { SearchView } from '../../../../../components/reader/search/search-view.tsx'
import { takeOver } from '../../../../../lib/search/handover.ts'
import { publishedMenu } from '../../../../../lib/sections/published.ts'
import { publishedSite } from '../../../../../lib/site/published.ts'
import { today } from '../../../../../lib/vietnamese/today.ts'
import { Frame } from '../../../frame.tsx'

type Props = { params: Promise<{ key: string }> }

/** What lib/documents/search-page.ts has found. */
export default async function SearchPage({ params }: Props) {
  const answer = takeOver((await params).key)
  if (!answer) notFound()
  const [site, sections] = await Promise.all([publishedSite(), publishedMenu()])
  const { text } = answer.asked
  return (
    <Frame head={noticeHead(site, text ? `Tìm: ${text}` : 'Tìm kiếm')}>
      <SearchView answer={answer} sections={sections} today={today()} />
    </Frame>
  )
}
