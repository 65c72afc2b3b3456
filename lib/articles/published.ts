import type { Prisma } from '../database/generated/client.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { sectionTree } from '../sections/published.ts'
import type { Article, PictureView, SectionLink, Teaser } from './article.ts'
import type { Body } from './body/schema.ts'
import { cardIdsOf } from './body/text.ts'
import { publicPiece, publicPieceSql } from './public.ts'
import { pictureSelect, teaserSelect, toPicture, toTeasers } from './teaser.ts'
import { newestLength } from './touched.ts'

const articleSelect = {
  ...teaserSelect,
  body: true,
  source: true,
  updatedAt: true,
  searchTitle: true,
  searchDescription: true,
  authors: {
    select: { author: { select: { id: true, slug: true, name: true } } },
    orderBy: { position: 'asc' },
  },
  topics: {
    select: { topic: { select: { id: true, slug: true, name: true } } },
    orderBy: { position: 'asc' },
  },
  pictures: { select: { picture: { select: pictureSelect } } },
  related: { select: { relatedId: true }, orderBy: { position: 'asc' } },
  corrections: { select: { id: true, at: true, text: true }, orderBy: { id: 'asc' } },
} satisfies Prisma.ArticleSelect

/** A public piece with everything its page shows; null when there is none or it is not public. */
export async function publishedArticle(id: number): Promise<Article | null> {
  dependsOn(tags.article(id))
  const row = await readersDatabase().article.findFirst({
    where: { id, ...publicPiece },
    select: articleSelect,
    relationLoadStrategy: 'join',
  })
  const [teaser] = row ? await toTeasers([row]) : []
  if (!row || !teaser) return null
  dependsOn(...row.topics.map(({ topic }) => tags.topicName(topic.id)))
  dependsOn(...row.authors.map(({ author }) => tags.authorName(author.id)))
  const body = row.body as unknown as Body
  const relatedIds = row.related.map(({ relatedId }) => relatedId)
  const cardIds = cardIdsOf(body)
  const linked = await teasersById([...relatedIds, ...cardIds])
  return {
    ...teaser,
    body,
    source: row.source,
    updatedAt: row.updatedAt,
    searchTitle: row.searchTitle,
    searchDescription: row.searchDescription,
    corrections: row.corrections,
    authors: row.authors.map(({ author }) => author),
    topics: row.topics.map(({ topic }) => topic),
    pictures: picturesById(row.pictures),
    related: relatedIds.flatMap((related) => linked.get(related) ?? []),
    cards: new Map(cardIds.flatMap((card) => (linked.has(card) ? [[card, linked.get(card) as Teaser]] : []))),
  }
}

/** The newest public pieces of a section with everything under it, or of the whole paper; at most 60. */
export async function newest(scope: SectionLink | 'all', count: number): Promise<Teaser[]> {
  const id = scope === 'all' ? 'all' : scope.id
  const teasers = await remembered(`newest:${id}`, async () => {
    dependsOn(tags.newest(id))
    return inOrder(await newestIds(id))
  })
  return teasers.slice(0, count)
}

/** "Các tin khác": the newest other pieces of the piece's own section, then of the whole paper where those are few. */
export async function otherNews(article: Teaser, count = 6): Promise<Teaser[]> {
  const others = (await newest(article.section, count + 1)).filter(({ id }) => id !== article.id)
  if (others.length >= count) return others.slice(0, count)
  const taken = new Set([article.id, ...others.map(({ id }) => id)])
  const more = (await newest('all', count + taken.size)).filter(({ id }) => !taken.has(id))
  return [...others, ...more].slice(0, count)
}

/** Public pieces by their ids as teasers, for lists whose order somebody else knows. */
export async function teasersById(ids: number[]): Promise<Map<number, Teaser>> {
  // Those that are not public count as well: the page changes when they become it.
  dependsOn(...ids.map(tags.article))
  if (ids.length === 0) return new Map()
  const teasers = await read({ id: { in: ids } })
  return new Map(teasers.map((teaser) => [teaser.id, teaser]))
}

/** Public pieces in the order of the ids, for lists that carry tags of their own. */
export async function inOrder(ids: number[]): Promise<Teaser[]> {
  if (ids.length === 0) return []
  const byId = new Map((await read({ id: { in: ids } })).map((teaser) => [teaser.id, teaser]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Public pieces in the order of the ids, each with its text: what a search shows is cut from it. */
export async function inOrderWithBodies(ids: number[]): Promise<{ story: Teaser; body: Body }[]> {
  const rows = await readersDatabase().article.findMany({
    where: { id: { in: ids }, ...publicPiece },
    select: { ...teaserSelect, body: true },
    relationLoadStrategy: 'join',
  })
  const stories = new Map((await toTeasers(rows)).map((story) => [story.id, story]))
  const bodies = new Map(rows.map(({ id, body }) => [id, body as unknown as Body]))
  return ids.flatMap((id) => {
    const [story, body] = [stories.get(id), bodies.get(id)]
    return story && body ? [{ story, body }] : []
  })
}

async function read(where: Prisma.ArticleWhereInput): Promise<Teaser[]> {
  const rows = await readersDatabase().article.findMany({
    where: { ...where, ...publicPiece },
    select: teaserSelect,
    relationLoadStrategy: 'join',
  })
  return toTeasers(rows)
}

async function newestIds(scope: number | 'all'): Promise<number[]> {
  if (scope === 'all') {
    // The predicate as words, not as a parameter: only then is the index of public pieces sure to be used.
    const rows = await readersDatabase().$queryRaw<{ id: number }[]>`
      SELECT article.id FROM article WHERE ${publicPieceSql}
      ORDER BY article.published_at DESC, article.id DESC LIMIT ${newestLength}`
    return rows.map(({ id }) => id)
  }
  const sections = (await sectionTree()).subtree.get(scope) ?? [scope]
  // One short index scan a section: an `IN` over all of them would sort everything they ever held.
  const rows = await readersDatabase().$queryRaw<{ id: number }[]>`
    SELECT newest.id FROM unnest(${sections}::int[]) AS wanted(section_id)
    CROSS JOIN LATERAL (
      SELECT article.id, article.published_at FROM article
      WHERE article.section_id = wanted.section_id AND ${publicPieceSql}
      ORDER BY article.published_at DESC, article.id DESC LIMIT ${newestLength}
    ) AS newest
    ORDER BY newest.published_at DESC, newest.id DESC LIMIT ${newestLength}`
  return rows.map(({ id }) => id)
}

function picturesById(rows: { picture: Parameters<typeof toPicture>[0] }[]): Map<number, PictureView> {
  dependsOn(...rows.map(({ picture }) => tags.picture(picture.id)))
  const own = { alt: null, caption: null, credit: null }
  return new Map(
    rows.flatMap(({ picture }) => {
      const view = toPicture(picture, own)
      return view ? [[picture.id, view]] : []
    }),
  )
}
