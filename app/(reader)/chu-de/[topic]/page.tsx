import type { Metadata } from 'next'
import { TopicPage, topicHead } from '../../topic-page.tsx'

type Props = { params: Promise<{ topic: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return topicHead((await params).topic)
}

export default async function NewestTopicPage({ params }: Props) {
  return <TopicPage slug={(await params).topic} />
}
