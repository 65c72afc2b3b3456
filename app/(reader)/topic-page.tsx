import { notFound } from 'next/navigation'
import { nameOf } from '../../components/reader/archive/heading.tsx'
import { CollectionView } from '../../components/reader/collection-view.tsx'
import { headOf } from '../../components/reader/head.ts'
import { collectionData } from '../../components/reader/structured-data.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite, type SiteView } from '../../lib/site/published.ts'
import { type PublishedTopic, publishedTopic, topicPieces, topicYears } from '../../lib/topics/published.ts'
import { today } from '../../lib/vietnamese/today.ts'
import { Frame } from './frame.tsx'
import { periodOf } from './params.ts'

const descriptionOf = ({ name, about }: PublishedTopic, paper: string) =>
  about || `Các tin về chủ đề ${name} trên ${paper}.`

/** The pieces of a topic: the newest, or those of a month or a year. */
export async function TopicPage({ slug, date }: { slug: string; date?: string }) {
  const topic = await publishedTopic(slug)
  const when = date === undefined ? undefined : periodOf(date)
  if (!topic || when === null) notFound()
  const [site, stories, years] = await Promise.all([
    publishedSite(),
    topicPieces(topic, when),
    topicYears(topic),
  ])
  const data = collectionData({
    site,
    name: topic.name,
    description: descriptionOf(topic, site.name),
    path: addresses.topic(topic, when),
    stories,
  })
  return (
    <Frame head={headOfTopic(site, topic, when)} data={data}>
      <CollectionView
        kind="Chủ đề"
        name={topic.name}
        about={topic.about}
        when={when}
        stories={stories}
        years={years}
        addressOf={(period) => addresses.topic(topic, period)}
        today={today()}
      />
    </Frame>
  )
}

/** `when` is a month or a year, or unset for the newest. */
function headOfTopic(site: SiteView, topic: PublishedTopic, when?: string): string {
  return headOf({
    site,
    title: when ? `${topic.name}: ${nameOf(when)}` : topic.name,
    description: descriptionOf(topic, site.name),
    path: addresses.topic(topic, when),
    feed: { kind: 'topic', slug: topic.slug },
    index: when === undefined,
  })
}
