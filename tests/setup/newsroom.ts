import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { importArticles } from '../../lib/import/articles.ts'
import type { ImportOptions } from '../../lib/import/import.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { database } from './database.ts'

/** A folder of the test file's own, where pictures and import files lie. */
export function useFolder(): { path(name?: string): string } {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bao-tinh-'))
    mediaFolder.path = join(folder, 'data')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return { path: (name = '') => join(folder, name) }
}

export type Line = Record<string, unknown>

/** A sound import line, with some fields changed. */
export function line(changed: Line = {}): Line {
  return {
    id: 1,
    title: 'Nước về bản',
    lead: 'Con mương mới đưa nước lên ruộng cao.',
    html: '<p>Sáng nay nước đã về tới ruộng trên.</p>',
    section: 'xa-hoi',
    publishedAt: '2024-05-16T10:57:00+07:00',
    ...changed,
  }
}

/** Imports these lines from a file of that name; returns what the import says and what it reported. */
export async function importLines(
  file: string,
  lines: (Line | string | Buffer)[],
  options: ImportOptions = {},
) {
  const parts = lines.map((one) =>
    one instanceof Buffer ? one : Buffer.from(typeof one === 'string' ? one : JSON.stringify(one)),
  )
  await writeFile(file, Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')])))
  const said: string[] = []
  const result = await importArticles(file, {
    createSections: true,
    onLine: (message) => said.push(message),
    ...options,
  })
  return {
    ...result,
    said,
    rejectedText: result.rejectedFile ? await readFile(result.rejectedFile, 'utf8') : '',
  }
}

export async function editionNumber(): Promise<number> {
  const { number } = await database().edition.findUniqueOrThrow({ where: { id: 1 } })
  return Number(number)
}

/** The tags that carry this edition, or a later one. */
export async function tagsSince(number: number): Promise<string[]> {
  const rows = await database().tag.findMany({ where: { number: { gt: number } }, orderBy: { tag: 'asc' } })
  return rows.map(({ tag }) => tag)
}

/** The counts of days and months, of the paper, of authors and topics, against the pieces themselves; empty when they agree. */
export async function wrongCounts(): Promise<unknown[]> {
  const months = await database().$queryRaw<unknown[]>`
    WITH truth AS (
      SELECT date_trunc('month', published_on::timestamp)::date AS month, count(*)::int AS count FROM article
      WHERE state = 'published' GROUP BY 1
    )
    SELECT * FROM truth FULL JOIN (SELECT * FROM month_count WHERE count <> 0) AS kept USING (month)
    WHERE truth.count IS DISTINCT FROM kept.count`
  const days = await database().$queryRaw<unknown[]>`
    WITH truth AS (
      SELECT section_id, published_on AS day, count(*)::int AS count FROM article WHERE state = 'published' GROUP BY 1, 2
      UNION ALL SELECT 0, published_on, count(*)::int FROM article WHERE state = 'published' GROUP BY 2
    )
    SELECT * FROM truth FULL JOIN (SELECT * FROM day_count WHERE count <> 0) AS kept USING (section_id, day)
    WHERE truth.count IS DISTINCT FROM kept.count`
  const shelves = await database().$queryRaw<unknown[]>`
    WITH line AS (
      SELECT 'author' AS kind, author_id AS id, article_id FROM article_author
      UNION ALL SELECT 'topic', topic_id, article_id FROM article_topic
    ), truth AS (
      SELECT line.kind, line.id, date_trunc('month', published_on::timestamp)::date AS month, count(*)::int AS count
      FROM line JOIN article ON article.id = article_id WHERE state = 'published' GROUP BY 1, 2, 3
    ), kept AS (
      SELECT 'author' AS kind, author_id AS id, month, count FROM author_month WHERE count <> 0
      UNION ALL SELECT 'topic', topic_id, month, count FROM topic_month WHERE count <> 0
    )
    SELECT * FROM truth FULL JOIN kept USING (kind, id, month) WHERE truth.count IS DISTINCT FROM kept.count`
  return [...days, ...months, ...shelves]
}
