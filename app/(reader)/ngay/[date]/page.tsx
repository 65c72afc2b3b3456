import type { Metadata } from 'next'
import { ArchivePage, archiveHead } from '../../archive-page.tsx'

type Props = { params: Promise<{ date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return archiveHead(null, (await params).date)
}

export default async function WholeArchivePage({ params }: Props) {
  return <ArchivePage section={null} date={(await params).date} />
}
