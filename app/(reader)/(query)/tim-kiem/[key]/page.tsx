import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { noticeHead } from '../../../../../components/reader/head.ts'
import { SearchView } from '../../../../../components/reader/search/search-view.tsx'
import { takeOver } from '../../../../../lib/search/handover.ts'
import { publishedMenu } from '../../../../../lib/sections/published.ts'
import { publishedSite } from '../../../../../lib/site/published.ts'
import { today } from '../../../../../lib/vietnamese/today.ts'
import { Frame } from '../../../frame.tsx'

type Props = { params: Promise<{ key: string }> }

// The head and the page take the same one.
const answerOf = cache(takeOver)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, answer] = await Promise.all([publishedSite(), answerOf((await params).key)])
  if (!answer) notFound()
  return noticeHead(site, answer.asked.text ? `Tìm: ${answer.asked.text}` : 'Tìm kiếm')
}

/** What lib/documents/search-page.ts has found. */
export default async function SearchPage({ params }: Props) {
  const answer = answerOf((await params).key)
  if (!answer) notFound()
  return (
    <Frame>
      <SearchView answer={answer} sections={await publishedMenu()} today={today()} />
    </Frame>
  )
}
