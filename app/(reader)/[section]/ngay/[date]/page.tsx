import { notFound } from 'next/navigation'
import { publishedSection } from '../../../../../lib/sections/published.ts'
import { ArchivePage } from '../../../archive-page.tsx'

type Props = { params: Promise<{ section: string; date: string }> }

export default async function SectionArchivePage({ params }: Props) {
  const { section: slug, date } = await params
  const section = await publishedSection(slug)
  if (!section) notFound()
  return <ArchivePage section={section} date={date} />
}
