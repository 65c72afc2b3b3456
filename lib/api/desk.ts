import { draft } from '../articles/desk.ts'
import { deskPieces } from '../articles/desk-list.ts'
import { database } from '../database/client.ts'
import { sectionTree } from '../sections/published.ts'
import { addresses } from '../site/addresses.ts'
import { siteAddress } from '../site/published.ts'
import type { Actor } from '../staff/actor.ts'
import { can, readable } from '../staff/policy.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { fold } from '../vietnamese/fold.ts'
import { articleOf } from './article.ts'
import type { ArticleQuery, TopicQuery } from './input.ts'
import { type Refused, refused } from './refused.ts'
import type { ApiArticle, ApiArticleLine } from './schema.ts'

/** A piece for who may read it. */
export async function oneArticle(
  actor: Actor,
  id: number,
): Promise<{ ok: true; article: ApiArticle } | Refused> {
  const read = await draft(actor, id)
  return read.ok ? { ok: true, article: await articleOf(read.draft) } : read
}

/** The pieces that the actor may read, what changed last first. */
export async function articlePage(
  actor: Actor,
  { section: slug, owner, q, ...filter }: ArticleQuery,
): Promise<{ ok: true; articles: ApiArticleLine[]; next: string | null } | Refused> {
  if (readable(actor) === 'no') return refused('forbidden')
  const { bySlug, byId } = await sectionTree()
  const section = slug === undefined ? undefined : bySlug.get(slug)
  if (slug !== undefined && !section) {
    return refused('invalid', { problems: { section: 'Không có chuyên mục này.' } })
  }
  const { pieces, next } = await deskPieces(actor, {
    view: 'all',
    ...filter,
    section: section?.id,
    words: q,
    owner: owner === 'me' ? actor.id : owner,
  })
  const more = await wordsOf(pieces.map(({ id }) => id))
  const articles = pieces.flatMap(({ sectionId, ownerName, stateSince: _, late: __, ...piece }) => {
    const row = more.get(piece.id)
    if (!row) return []
    const { slug, ownerId, updatedAt, kind, topics, authors, ...words } = row
    const place = byId.get(sectionId)
    return {
      ...piece,
      ...words,
      kind: kind === 'photo_story' ? ('photo-story' as const) : kind,
      section: place?.slug ?? '',
      sectionName: place?.name ?? '',
      topics: topics.map(({ topic }) => topic.name),
      authors: authors.map(({ author }) => author.name),
      updatedAt: updatedAt && isoMoment(updatedAt),
      url: piece.state === 'published' ? siteAddress.url + addresses.article({ slug, id: piece.id }) : null,
      owner: { id: ownerId, name: ownerName },
    }
  })
  return { ok: true, articles, next }
}

/** What the desk's own list has no use for. */
async function wordsOf(ids: number[]) {
  const rows = await database().article.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      slug: true,
      version: true,
      kind: true,
      kicker: true,
      lead: true,
      source: true,
      ownerId: true,
      updatedAt: true,
      authors: { select: { author: { select: { name: true } } }, orderBy: { position: 'asc' } },
      topics: { select: { topic: { select: { name: true } } }, orderBy: { position: 'asc' } },
    },
  })
  return new Map(rows.map((row) => [row.id, row]))
}

/** Every section, retired ones too, in the order of the menu. */
export async function allSections() {
  const { byId } = await sectionTree()
  return [...byId.values()].map(({ id, slug, name, parent, retired }) => ({
    id,
    slug,
    name,
    parent: parent?.slug ?? null,
    retired,
  }))
}

const topicPageLength = 200

/** Topics in the order in which they were made, those that only drafts carry too: for who writes or looks after them. */
export async function topicPage(
  actor: Actor,
  { q, after }: TopicQuery,
): Promise<
  { ok: true; topics: { id: number; slug: string; name: string }[]; next: string | null } | Refused
> {
  if (!can(actor, 'write') && !can(actor, 'catalogue')) return refused('forbidden')
  // A slug is its name folded, with hyphens.
  const words = fold(q ?? '').match(/[a-z0-9]+/g) ?? []
  const rows = await database().topic.findMany({
    where: {
      id: { gt: Number(after?.split('-')[0] ?? 0) },
      AND: words.map((word) => ({ slug: { contains: word } })),
    },
    select: { id: true, slug: true, name: true },
    orderBy: { id: 'asc' },
    take: topicPageLength + 1,
  })
  const topics = rows.slice(0, topicPageLength)
  return { ok: true, topics, next: rows.length > topicPageLength ? String(topics.at(-1)?.id) : null }
}
