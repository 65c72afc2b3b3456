import { database } from '../database/client.ts'
import { sectionTree } from '../sections/published.ts'
import { slugOf } from '../vietnamese/slug.ts'
import type { Article, AuthorLink, PictureView } from './article.ts'
import { cardIdsOf } from './body/text.ts'
import { draftSelect, picturesOf } from './draft-row.ts'
import type { PieceFields } from './fields.ts'
import { previewedId } from './preview.ts'
import { teasersById } from './published.ts'
import { newestFields } from './stored-fields.ts'

/**
 * The newest text of the piece that an open preview link shows, as its reader page will have it; null:
 * the link shows nothing. What is not out yet carries the time at which it is due, or now.
 */
export async function previewedArticle(token: string): Promise<Article | null> {
  const id = await previewedId(token)
  const row =
    id === null
      ? null
      : await database().article.findUnique({
          where: { id },
          select: {
            ...draftSelect,
            corrections: { select: { id: true, at: true, text: true }, orderBy: { id: 'asc' } },
          },
        })
  if (!row) return null
  const fields = newestFields(row)
  const section = (await sectionTree()).byId.get(fields.section)
  if (!section) return null
  const { body, kind, title, kicker, lead, source, searchTitle, searchDescription } = fields
  const [pictures, authors, topics, linked] = await Promise.all([
    picturesOf(fields),
    linksOf('author', fields.authors),
    linksOf('topic', fields.topics),
    teasersById([...fields.related, ...cardIdsOf(body)]),
  ])
  return {
    id: row.id,
    slug: row.slug,
    kind: kind === 'photo-story' ? 'photo_story' : kind,
    title,
    kicker,
    lead,
    publishedAt: row.publishedAt ?? row.dueAt ?? new Date(),
    section,
    picture: leadPicture(fields, pictures),
    body,
    source,
    updatedAt: row.updatedAt,
    searchTitle,
    searchDescription,
    corrections: row.corrections,
    authors,
    topics,
    pictures: new Map(Object.values(pictures).map((picture) => [picture.id, picture])),
    related: fields.related.flatMap((related) => linked.get(related) ?? []),
    cards: linked,
  }
}

function leadPicture({ picture }: PieceFields, pictures: Record<number, PictureView>): PictureView | null {
  const own = picture && pictures[picture.id]
  if (!picture || !own) return null
  return {
    ...own,
    alt: picture.alt ?? own.alt,
    caption: picture.caption ?? own.caption,
    credit: picture.credit ?? own.credit,
  }
}

/** Bylines and topics by name; one that is not made yet has the address that it will get. */
async function linksOf(table: 'author' | 'topic', names: string[]): Promise<AuthorLink[]> {
  const where = { where: { name: { in: names } }, select: { id: true, slug: true, name: true } }
  const rows =
    table === 'author' ? await database().author.findMany(where) : await database().topic.findMany(where)
  const known = new Map(rows.map((row) => [row.name, row]))
  return names.map((name, index) => known.get(name) ?? { id: -1 - index, slug: slugOf(name), name })
}
