import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { nameOf } from '../../components/reader/archive/heading.tsx'
import { CollectionView } from '../../components/reader/collection-view.tsx'
import { headOf } from '../../components/reader/head.ts'
import { CollectionData } from '../../components/reader/structured-data.tsx'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { type PublishedTopic, publishedTopic, topicPieces, topicYears } from '../../lib/topics/published.ts'
import { today } from '../../lib/vietnamese/today.ts'
import { Frame } from './frame.tsx'
import { periodOf } from './params.ts'

// The head and the page ask for the same one: one read a render.
const topicOf = cache(publishedTopic)

/** The head of a topic's page; `date` is a month or a year, or unset for the newest. */
export async function topicHead(slug: string, date?: string): Promise<Metadata> {
  const [site, topic] = await Promise.all([publishedSite(), topicOf(slug)])
  const when = date === undefined ? undefined : periodOf(date)
  if (!topic || when === null) notFound()
  return headOf({
    site,
    title: when ? `${topic.name}: ${nameOf(when)}` : topic.name,
    description: descriptionOf(topic, site.name),
    path: addresses.topic(topic, when),
    feed: { kind: 'topic', slug: topic.slug },
    index: when === undefined,
  })
}

const descriptionOf = ({ name, about }: PublishedTopic, paper: string) =>
  about || `Các tin về chủ đề ${name} trên ${paper}.`

/** The pieces of a topic: the newest, or those of a month or a year. */
export async function TopicPage({ slug, date }: { slug: string; date?: string }) {
  const topic = await topicOf(slug)
  const when = date === undefined ? undefined : periodOf(date)
  if (!topic || when === null) notFound()
  const [site, stories, years] = await Promise.all([
    publishedSite(),
    topicPieces(topic, when),
    topicYears(topic),
  ])
  return (
    <Frame>
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
      <CollectionData
        site={site}
        name={topic.name}
        description={descriptionOf(topic, site.name)}
        path={addresses.topic(topic, when)}
        stories={stories}
      />
    </Frame>
  )
}
