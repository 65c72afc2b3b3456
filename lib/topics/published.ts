import { type Shelf, type ShelfYear, shelfPieces, shelfYears } from '../archive/shown-pieces.ts'
import type { Teaser, TopicLink } from '../articles/article.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { isMonth, type Month, type Year } from '../vietnamese/dates.ts'

export type PublishedTopic = TopicLink & { about: string }

const shelfOf = ({ id }: TopicLink): Shelf => ({
  table: 'article_topic',
  months: 'topic_month',
  column: 'topic_id',
  id,
})

/** A topic by its slug, or by its id where an old slug led to it; null when there is none with a public piece. */
export function publishedTopic(which: string | number): Promise<PublishedTopic | null> {
  return remembered(
    `topic:${typeof which}:${which}`,
    async () => {
      const topic = await readersDatabase().topic.findFirst({
        where: {
          ...(typeof which === 'number' ? { id: which } : { slug: which }),
          // A name that only drafts carry is not public.
          articles: { some: { shownAt: { not: null } } },
        },
      })
      // What is not there has no tag, and is not remembered.
      if (topic) dependsOn(tags.topic(topic.id))
      return topic
    },
    'addresses',
  )
}

/** The newest 60 public pieces of a topic, or of a year of it; all those of a month. */
export async function topicPieces(topic: TopicLink, when?: Month | Year): Promise<Teaser[]> {
  dependsOn(tags.topic(topic.id))
  return shelfPieces(shelfOf(topic), when, when && isMonth(when) ? 10_000 : 60)
}

/** The years and months in which a topic has public pieces, newest first, with their counts. */
export function topicYears(topic: TopicLink): Promise<ShelfYear[]> {
  return remembered(`topic-years:${topic.id}`, async () => {
    dependsOn(tags.topic(topic.id))
    return shelfYears(shelfOf(topic))
  })
}
