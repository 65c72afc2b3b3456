import type { Transaction } from '../database/client.ts'
import type { ImportedState } from './imported.ts'

type Row = Omit<ImportedState, 'picture'> & {
  id: number
  pictureId: number | null
  alt: string | null
  caption: string | null
  credit: string | null
}

/** Locks these pieces, in one order everywhere, and reads what an import compares. */
export async function storedStates(tx: Transaction, ids: number[]): Promise<Map<number, ImportedState>> {
  if (ids.length === 0) return new Map()
  await tx.$queryRaw`SELECT id FROM article WHERE id = ANY(${ids}::int[]) ORDER BY id FOR UPDATE`
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, state::text, kind::text, title, kicker, lead, source, body, slug, section_id AS "sectionId",
      CASE WHEN state = 'scheduled' THEN due_at ELSE published_at END AS "publishedAt", updated_at AS "updatedAt",
      picture_id AS "pictureId", picture_alt AS alt, picture_caption AS caption, picture_credit AS credit,
      ARRAY(SELECT author_id FROM article_author WHERE article_id = article.id ORDER BY position) AS authors,
      ARRAY(SELECT topic_id FROM article_topic WHERE article_id = article.id ORDER BY position) AS topics,
      ARRAY(SELECT related_id FROM article_related WHERE article_id = article.id ORDER BY position) AS related,
      ARRAY(SELECT address FROM old_address WHERE article_id = article.id) AS addresses
    FROM article WHERE id = ANY(${ids}::int[])`
  return new Map(rows.map((row) => [row.id, toState(row)]))
}

function toState({ id: _, pictureId, alt, caption, credit, ...row }: Row): ImportedState {
  return {
    ...row,
    picture: pictureId === null ? null : { id: pictureId, alt, caption, credit },
    addresses: row.addresses.toSorted(),
  }
}
