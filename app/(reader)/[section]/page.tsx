import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { headOf } from '../../../components/reader/head.ts'
import { SectionView } from '../../../components/reader/section-view.tsx'
import { archiveBounds } from '../../../lib/archive/published.ts'
import { sectionFront } from '../../../lib/front/published.ts'
import { publishedSection } from '../../../lib/sections/published.ts'
import { addresses } from '../../../lib/site/addresses.ts'
import { publishedSite } from '../../../lib/site/published.ts'
import { Frame } from '../frame.tsx'

type Props = { params: Promise<{ section: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, section] = await Promise.all([publishedSite(), publishedSection((await params).section)])
  if (!section) notFound()
  return headOf({
    site,
    title: section.name,
    description: section.description,
    path: addresses.section(section),
  })
}

export default async function SectionPage({ params }: Props) {
  const section = await publishedSection((await params).section)
  if (!section) notFound()
  const [front, bounds] = await Promise.all([sectionFront(section), archiveBounds()])
  return (
    <Frame current={section}>
      <SectionView section={section} front={front} bounds={bounds} />
    </Frame>
  )
}
