import pg from 'pg'
import { expect, test } from 'vitest'
import { loadPieces } from '../../bin/load/load.ts'
import { madePiece } from '../../bin/load/pieces.ts'
import { importArticles } from '../../lib/import/articles.ts'
import { freshDatabase, useDatabase } from '../setup/database.ts'
import { linesFile } from '../setup/newspaper.ts'

const { url } = useDatabase()
const count = 60

/** What readers, lists, calendars, sitemaps and the search go by; ids of sections and names as their names. */
const compared = [
  `SELECT article.id, state::text, kind::text, title, kicker, lead, body, article.slug, section.slug AS section,
     published_at, published_on, updated_at FROM article JOIN section ON section.id = section_id ORDER BY 1`,
  `SELECT article_id, author.name, author.slug, position, shown_at FROM article_author
     JOIN author ON author.id = author_id ORDER BY 1, 4`,
  `SELECT article_id, topic.name, topic.slug, position, shown_at FROM article_topic
     JOIN topic ON topic.id = topic_id ORDER BY 1, 4`,
  'SELECT article_id, related_id, position FROM article_related ORDER BY 1, 3',
  'SELECT address, article_id FROM old_address ORDER BY 1',
  `SELECT coalesce(section.slug, 'all') AS section, day, count FROM day_count
     LEFT JOIN section ON section.id = section_id WHERE count > 0 ORDER BY 1, 2`,
  'SELECT month FROM month_change ORDER BY 1',
  'SELECT article_id, shown_at, title, terms FROM article_search ORDER BY 1',
  'SELECT word FROM search_word ORDER BY word COLLATE "C"',
  `SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1, 2`,
]

test('loaded pieces are what an import of the same lines leaves', async () => {
  const lines = Array.from({ length: count }, (_, index) => madePiece(index + 1, count))
  // Sections take their numbers in the order in which they are met, in both.
  const { file, remove } = linesFile(lines.map(({ body: _, ...line }) => line))
  expect((await importArticles(file, { createSections: true })).rejected).toBe(0)
  remove()
  const other = await freshDatabase()
  try {
    await loadPieces(other.url, count, () => {})
    const [imported, loaded] = [await read(url()), await read(other.url)]
    for (const [index, sql] of compared.entries()) expect(loaded[index], sql).toEqual(imported[index])
    expect(imported[0]).toHaveLength(count)
  } finally {
    await other.drop()
  }
})

async function read(address: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const all: unknown[][] = []
  for (const sql of compared) all.push((await client.query(sql)).rows)
  await client.end()
  return all
}
