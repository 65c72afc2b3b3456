import { ArchivePage } from '../../archive-page.tsx'

type Props = { params: Promise<{ date: string }> }

export default async function WholeArchivePage({ params }: Props) {
  return <ArchivePage section={null} date={(await params).date} />
}
