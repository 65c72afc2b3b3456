import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { headOf } from '../../../components/reader/head.ts'
import { publishedSection } from '../../../lib/sections/published.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import { publishedSite } from '../../../lib/site/published.ts'
import { SectionPage } from '../section-page.tsx'

type Props = { params: Promise<{ section: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, section] = await Promise.all([publishedSite(), publishedSection((await params).section)])
  if (!section) notFound()
  return headOf({
    site,
    title: section.name,
    description: section.description,
    path: addresses.section(section),
    feed: { kind: 'section', slug: section.slug },
  })
}

export default async function SectionFrontPage({ params }: Props) {
  const section = await publishedSection((await params).section)
  if (!section) notFound()
  return <SectionPage section={section} />
}
