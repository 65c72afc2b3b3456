import { closeDatabase, database, openDatabase } from '../lib/database/client.ts'
import { addresses } from '../lib/site/addresses.ts'
import type { Kind } from './peers.ts'

export type Asked = { count: number; paths: Record<Kind, string[]> }

/** What a bench asks of a newspaper: 500 pieces and 300 days spread over its years, its largest section, 20 searches. */
export async function askedOf(url: string): Promise<Asked> {
  openDatabase(url)
  try {
    const pieces = await database().$queryRaw<{ id: number; slug: string; title: string }[]>`
      SELECT id, slug, title FROM article WHERE state = 'published' AND id % (
        SELECT greatest(1, count(*) / 500)::int FROM article WHERE state = 'published'
      ) = 0 ORDER BY id LIMIT 500`
    const days = await database().$queryRaw<{ day: string }[]>`
      SELECT day::text FROM (
        SELECT DISTINCT day FROM day_count WHERE section_id = 0 AND count > 0
      ) AS all_days ORDER BY md5(day::text) LIMIT 300`
    const [section] = await database().$queryRaw<{ slug: string; count: number }[]>`
      SELECT section.slug, sum(day_count.count)::int AS count FROM day_count
      JOIN section ON section.id = day_count.section_id GROUP BY section.slug ORDER BY count DESC LIMIT 1`
    const [{ count } = { count: 0 }] = await database().$queryRaw<{ count: number }[]>`
      SELECT sum(count)::int AS count FROM day_count WHERE section_id = 0`
    const searches = pieces.slice(0, 20).map(({ title }) => title.split(' ').slice(0, 4).join(' '))
    return {
      count,
      paths: {
        home: ['/'],
        section: [`/${section?.slug}`],
        article: pieces.map((piece) => addresses.article(piece)),
        day: days.map(({ day }) => `/ngay/${day}`),
        search: searches.map((words) => `${addresses.search()}?q=${encodeURIComponent(words)}`),
      },
    }
  } finally {
    await closeDatabase()
  }
}
