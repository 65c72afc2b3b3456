import { TopicPage } from '../../../../topic-page.tsx'

type Props = { params: Promise<{ topic: string; date: string }> }

export default async function OlderTopicPage({ params }: Props) {
  const { topic, date } = await params
  return <TopicPage slug={topic} date={date} />
}
