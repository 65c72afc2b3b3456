import { TopicPage } from '../../topic-page.tsx'

type Props = { params: Promise<{ topic: string }> }

export default async function NewestTopicPage({ params }: Props) {
  return <TopicPage slug={(await params).topic} />
}
