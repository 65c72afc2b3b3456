import { ShelfPage } from '../../../../shelf-page.tsx'

type Props = { params: Promise<{ topic: string; date: string }> }

export default async function OlderTopicPage({ params }: Props) {
  const { topic, date } = await params
  return <ShelfPage kind="topic" slug={topic} date={date} />
}
