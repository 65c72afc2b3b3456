import type { Transaction } from '../database/client.ts'
import { dayOf } from '../vietnamese/dates.ts'
import { publicPieceSql } from './public.ts'
import { newestLength, type Place, type PublicFacts, type Tops } from './touched.ts'

type Row = Omit<PublicFacts, 'day' | 'publishedAt'> & { publishedAt: Date }

/** What readers can see of each of these pieces, inside a transaction; absent: not public. */
export async function publicFacts(tx: Transaction, ids: number[]): Promise<Map<number, PublicFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.$queryRaw<Row[]>`
    WITH RECURSIVE above AS (
      SELECT id AS section_id, parent_id, ARRAY[]::int[] AS ancestors FROM section WHERE parent_id IS NULL
      UNION ALL
      SELECT section.id, section.parent_id, section.parent_id || above.ancestors
      FROM section JOIN above ON section.parent_id = above.section_id
    )
    SELECT article.id, article.published_at AS "publishedAt", article.updated_at AS "updatedAt",
      article.section_id AS "sectionId", above.ancestors,
      jsonb_build_object(
        'title', title, 'lead', lead, 'kicker', kicker, 'kind', kind, 'slug', slug, 'picture', picture_id,
        'alt', picture_alt, 'caption', picture_caption, 'credit', picture_credit
      ) AS listed,
      ARRAY(SELECT topic_id FROM article_topic WHERE article_id = article.id ORDER BY position) AS topics,
      ARRAY(SELECT author_id FROM article_author WHERE article_id = article.id ORDER BY position) AS authors,
      ARRAY(SELECT address FROM old_address WHERE article_id = article.id ORDER BY address) AS "oldAddresses"
    FROM article JOIN above USING (section_id)
    WHERE article.id = ANY(${ids}::int[]) AND ${publicPieceSql}`
  return new Map(rows.map((row) => [row.id, { ...row, day: dayOf(row.publishedAt) }]))
}

/** Where the newest lists of these sections, of those above them and of the whole paper end now. */
export async function topsOf(tx: Transaction, sections: number[]): Promise<Tops> {
  if (sections.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ scope: number; publishedAt: Date; id: number }[]>`
    WITH RECURSIVE scopes AS (
      SELECT id, parent_id FROM section WHERE id = ANY(${sections}::int[])
      UNION
      SELECT section.id, section.parent_id FROM section JOIN scopes ON section.id = scopes.parent_id
    ), wanted AS (
      SELECT id AS scope, id AS section_id FROM scopes
      UNION ALL
      SELECT wanted.scope, section.id FROM section JOIN wanted ON section.parent_id = wanted.section_id
    ), places AS (
      SELECT wanted.scope, newest.published_at, newest.id,
        row_number() OVER (PARTITION BY wanted.scope ORDER BY newest.published_at DESC, newest.id DESC) AS rank
      FROM wanted CROSS JOIN LATERAL (
        SELECT article.published_at, article.id FROM article
        WHERE article.section_id = wanted.section_id AND ${publicPieceSql}
        ORDER BY article.published_at DESC, article.id DESC LIMIT ${newestLength}
      ) AS newest
    )
    SELECT scope, published_at AS "publishedAt", id FROM places WHERE rank = ${newestLength}`
  const tops: Tops = new Map(rows.map(({ scope, publishedAt, id }) => [scope, { publishedAt, id }]))
  const [last] = await tx.$queryRaw<Place[]>`
    SELECT published_at AS "publishedAt", id FROM article WHERE ${publicPieceSql}
    ORDER BY published_at DESC, id DESC OFFSET ${newestLength - 1} LIMIT 1`
  return last ? tops.set('all', last) : tops
}
