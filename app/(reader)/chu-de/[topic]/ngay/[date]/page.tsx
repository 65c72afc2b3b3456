import type { Metadata } from 'next'
import { TopicPage, topicHead } from '../../../../topic-page.tsx'

type Props = { params: Promise<{ topic: string; date: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { topic, date } = await params
  return topicHead(topic, date)
}

export default async function OlderTopicPage({ params }: Props) {
  const { topic, date } = await params
  return <TopicPage slug={topic} date={date} />
}
