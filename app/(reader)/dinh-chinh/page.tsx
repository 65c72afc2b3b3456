import { CorrectionsView } from '../../../components/reader/corrections-view.tsx'
import { headOf } from '../../../components/reader/head.ts'
import { publishedCorrections } from '../../../lib/corrections/published.ts'
import { publishedSite } from '../../../lib/site/published.ts'
import { Frame } from '../frame.tsx'

const title = 'Thông tin cải chính, xin lỗi'

export default async function CorrectionsPage() {
  const [site, corrections] = await Promise.all([publishedSite(), publishedCorrections()])
  const description = `Các cải chính và lời xin lỗi của ${site.name}.`
  return (
    <Frame head={headOf({ site, title, description, path: '/dinh-chinh' })}>
      <CorrectionsView title={title} corrections={corrections} />
    </Frame>
  )
}
