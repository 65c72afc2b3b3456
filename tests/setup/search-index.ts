import { emptyBody } from '../../lib/articles/fields.ts'
import { publicPieceSql } from '../../lib/articles/public.ts'
import { searchRow } from '../../lib/search/piece.ts'
import { database } from './database.ts'

type Row = { id: number; title: string; sectionId: number; shownAt: Date | null }

/** Takes pieces that were written past the portal into the search's index: their headlines, section and time. */
export async function indexEverything(): Promise<void> {
  const rows = await database().$queryRaw<Row[]>`
    SELECT id, title, section_id AS "sectionId", CASE WHEN ${publicPieceSql} THEN published_at END AS "shownAt"
    FROM article WHERE id NOT IN (SELECT article_id FROM article_search) ORDER BY id`
  const nothing = { kicker: '', lead: '', body: emptyBody, authors: [], captions: [] }
  for (let at = 0; at < rows.length; at += 5_000) {
    const batch = rows.slice(at, at + 5_000).map((row) => searchRow({ ...nothing, ...row }))
    await database().$executeRaw`
      INSERT INTO article_search SELECT article_id, shown_at, title, terms
      FROM json_to_recordset(${JSON.stringify(batch)}::json)
        AS row (article_id int, shown_at timestamptz, title text, terms int[])`
  }
}
