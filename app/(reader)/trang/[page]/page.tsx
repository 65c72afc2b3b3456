import { notFound } from 'next/navigation'
import { headOf } from '../../../../components/reader/head.ts'
import { StaticView } from '../../../../components/reader/static-view.tsx'
import { addresses } from '../../../../lib/site/addresses.ts'
import { publishedSite, staticPage } from '../../../../lib/site/published.ts'
import { Frame } from '../../frame.tsx'

type Props = { params: Promise<{ page: string }> }

export default async function StaticPage({ params }: Props) {
  const [site, page] = await Promise.all([publishedSite(), staticPage((await params).page)])
  if (!page) notFound()
  const { title, body } = page
  return (
    <Frame head={headOf({ site, title, path: addresses.staticPage(page) })}>
      <StaticView title={title} body={body} />
    </Frame>
  )
}
