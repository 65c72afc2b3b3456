import { notFound } from 'next/navigation'
import { publishedSection } from '../../../lib/sections/published.ts'
import { SectionPage } from '../section-page.tsx'

type Props = { params: Promise<{ section: string }> }

export default async function SectionFrontPage({ params }: Props) {
  const section = await publishedSection((await params).section)
  if (!section) notFound()
  return <SectionPage section={section} />
}
