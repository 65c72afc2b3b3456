import type { Metadata } from 'next'
import { CorrectionsView } from '../../../components/reader/corrections-view.tsx'
import { headOf } from '../../../components/reader/head.ts'
import { publishedCorrections } from '../../../lib/corrections/published.ts'
import { publishedSite } from '../../../lib/site/published.ts'
import { Frame } from '../frame.tsx'

const title = 'Thông tin cải chính, xin lỗi'

export async function generateMetadata(): Promise<Metadata> {
  const site = await publishedSite()
  return headOf({
    site,
    title,
    description: `Các cải chính và lời xin lỗi của ${site.name}.`,
    path: '/dinh-chinh',
  })
}

export default async function CorrectionsPage() {
  return (
    <Frame>
      <CorrectionsView title={title} corrections={await publishedCorrections()} />
    </Frame>
  )
}
