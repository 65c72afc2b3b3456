import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { headOf } from '../../../../components/reader/head.ts'
import { StaticView } from '../../../../components/reader/static-view.tsx'
import { addresses } from '../../../../lib/site/addresses.ts'
import { publishedSite, staticPage } from '../../../../lib/site/published.ts'
import { Frame } from '../../frame.tsx'

type Props = { params: Promise<{ page: string }> }

// The head and the page ask for the same one: one read a render.
const pageOf = cache(staticPage)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, page] = await Promise.all([publishedSite(), pageOf((await params).page)])
  if (!page) notFound()
  return headOf({ site, title: page.title, path: addresses.staticPage(page) })
}

export default async function StaticPage({ params }: Props) {
  const page = await pageOf((await params).page)
  if (!page) notFound()
  return (
    <Frame>
      <StaticView title={page.title} body={page.body} />
    </Frame>
  )
}
