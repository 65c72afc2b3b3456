import { ShelfPage } from '../../shelf-page.tsx'

type Props = { params: Promise<{ topic: string }> }

export default async function NewestTopicPage({ params }: Props) {
  return <ShelfPage kind="topic" slug={(await params).topic} />
}
