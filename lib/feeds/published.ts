import type { AuthorLink, Teaser, TopicLink } from '../articles/article.ts'
import { publicPiece } from '../articles/public.ts'
import { newest } from '../articles/published.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { tags } from '../edition/tags.ts'
import { publishedSection } from '../sections/published.ts'
import { publishedShelf, shelfPieces } from '../shelves/published.ts'
import { addresses, type FeedSubject } from '../site/addresses.ts'
import { publishedSite } from '../site/published.ts'
import type { Feed, FeedItem, FeedOf } from './feed.ts'
import { fullTexts } from './full-text.ts'

/** Below what the newest lists hold (newestLength), and more than a morning brings. */
export const feedLength = 50

/** What a feed is of; null when there is no such section, or no topic or author with a public piece. */
export async function feedSubject(of: FeedSubject | null): Promise<FeedOf | null> {
  const found = await findSubject(of)
  return found && feedOf(of, found.name, found.about)
}

/** The newest pieces of a subject as a feed; null as for `feedSubject`. */
export async function publishedFeed(of: FeedSubject | null): Promise<Feed | null> {
  const [site, found] = await Promise.all([publishedSite(), findSubject(of)])
  if (!found) return null
  const teasers = (await found.pieces()).slice(0, feedLength)
  const items = await withDetails(teasers, site.feedFullText, site.url)
  const about = await feedOf(of, found.name, found.about)
  return { ...about, siteUrl: site.url, siteName: site.name, items }
}

type Found = { name: string; about: string; pieces: () => Promise<Teaser[]> }

async function findSubject(of: FeedSubject | null): Promise<Found | null> {
  if (of === null) return { name: '', about: '', pieces: () => newest('all', feedLength) }
  if (of.kind === 'section') {
    const section = await publishedSection(of.slug)
    return (
      section && { name: section.name, about: section.description, pieces: () => newest(section, feedLength) }
    )
  }
  const shelf = await publishedShelf(of.kind, of.slug)
  return shelf && { ...shelf, pieces: () => shelfPieces(shelf) }
}

async function feedOf(of: FeedSubject | null, name: string, about: string): Promise<FeedOf> {
  const site = await publishedSite()
  const title = of ? `${name} | ${site.name}` : site.name
  const description =
    about || (of ? `Các tin mới: ${title}.` : site.description || `Các tin mới của ${title}.`)
  return { of, title, description, path: pathOf(of) }
}

function pathOf(of: FeedSubject | null): string {
  if (of === null) return addresses.front()
  return { section: addresses.section, topic: addresses.topic, author: addresses.author }[of.kind](of)
}

/** What a line in a list does not hold. The feed depends on each piece: a new byline changes no list. */
async function withDetails(teasers: Teaser[], full: boolean, siteUrl: string): Promise<FeedItem[]> {
  const ids = teasers.map(({ id }) => id)
  dependsOn(...ids.map(tags.article))
  const [details, texts] = await Promise.all([detailsOf(ids), full ? fullTexts(ids, siteUrl) : null])
  return teasers.flatMap((teaser) => {
    const detail = details.get(teaser.id)
    return detail ? [{ ...teaser, ...detail, html: texts?.get(teaser.id) ?? null }] : []
  })
}

type Detail = { updatedAt: Date | null; authors: AuthorLink[]; topics: string[] }

async function detailsOf(ids: number[]): Promise<Map<number, Detail>> {
  if (ids.length === 0) return new Map()
  const named = { select: { id: true, slug: true, name: true } } as const
  const rows = await readersDatabase().article.findMany({
    where: { id: { in: ids }, ...publicPiece },
    select: {
      id: true,
      updatedAt: true,
      authors: { select: { author: named }, orderBy: { position: 'asc' } },
      topics: { select: { topic: named }, orderBy: { position: 'asc' } },
    },
    relationLoadStrategy: 'join',
  })
  // A rename touches no piece.
  for (const { authors, topics } of rows) {
    dependsOn(...authors.map(({ author }) => tags.authorName(author.id)))
    dependsOn(...topics.map(({ topic }) => tags.topicName(topic.id)))
  }
  const topicNames = (topics: { topic: TopicLink }[]) => topics.map(({ topic }) => topic.name)
  return new Map(
    rows.map(({ id, updatedAt, authors, topics }) => [
      id,
      { updatedAt, authors: authors.map(({ author }) => author), topics: topicNames(topics) },
    ]),
  )
}
