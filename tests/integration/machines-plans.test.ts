import { beforeAll, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '../../lib/database/client.ts'
import { makeMostRead } from '../../lib/readings/write-most-read.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { manyPieces } from '../setup/many-pieces.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { useQueryCounter } from '../setup/query-counter.ts'

const { url } = useDatabase()
const counter = useQueryCounter()
beforeAll(async () => {
  await fillNewspaper()
  await manyPieces(40_000)
  await manyOldAddresses()
  await closeDatabase()
  openDatabase(await counter.through(url()))
})
const { ask } = useDocumentServer(url)

/** So many addresses of an older site. */
async function manyOldAddresses(): Promise<void> {
  await database().$executeRaw`
    INSERT INTO old_address (address, article_id) SELECT '/' || id % 40 || '/' || 100000 + id || '/Tin.htm', id
    FROM article WHERE id > 1000`
  await database().$executeRaw`
    INSERT INTO picture (hash, width, height) SELECT md5(n::text), 640, 480 FROM generate_series(1, 20000) AS n`
  await database().$executeRaw`
    INSERT INTO old_picture_address (address, picture_id) SELECT '/NewsImg/' || id || '.jpg', id FROM picture`
  await database().$executeRaw`
    INSERT INTO address_choice (address, series, number, kind, actor, actor_name)
    SELECT '/' || n || 'ct1/trang-1.htm', 'ct', n, 'gone', 'portal', '' FROM generate_series(1000, 20000) AS n`
  await database().$executeRaw`
    INSERT INTO old_slug (kind, slug, target_id) SELECT 'section', 'cu-' || n, 1 FROM generate_series(1, 20000) AS n`
  await database().$executeRaw`ANALYZE`
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** What PostgreSQL reads from end to end for a statement, whatever its parameters. */
async function scansOf(sql: string): Promise<string[]> {
  const rows = await database().$queryRawUnsafe<{ 'QUERY PLAN': [{ Plan: Plan }] }[]>(
    `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${sql}`,
  )
  return rows.flatMap((row) =>
    nodesOf(row['QUERY PLAN'][0].Plan)
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name'] ?? ''),
  )
}

test.each([
  '/11/888888/Bia-ra.htm',
  '/39/101001/Khac.htm',
  '/bia-ra-post999999.html',
  '/newsdetail.asp?CatId=5&NewsId=88888',
  '/999ct5/trang-1.htm',
  '/NewsImg/bia-ra.jpg',
  '/?p=77777',
])('the old address %s costs few questions, and none reads a table from end to end', async (path) => {
  // What every page shares is remembered by then.
  await ask('/khong-co-gi.htm')
  const asked = await counter.during(async () => void (await ask(path)))
  const statements = asked.filter((sql) => /^\s*\(?(SELECT|WITH)\b/i.test(sql) && !/FROM edition/.test(sql))
  expect(statements.length).toBeGreaterThan(0)
  expect(statements.length).toBeLessThanOrEqual(path.startsWith('/39/') ? 4 : 3)
  expect((await Promise.all(statements.map(scansOf))).flat()).toEqual([])
  const again = await counter.during(async () => void (await ask(path)))
  expect(again.filter((sql) => !/FROM edition/.test(sql))).toEqual([])
})

test('"Đọc nhiều" is made without reading the pieces from end to end', async () => {
  await database().$executeRaw`
    INSERT INTO reading_day SELECT current_date - n % 8, 1000 + n, 1 + n % 97 FROM generate_series(1, 20000) AS n`
  await database().$executeRaw`ANALYZE reading_day`
  const asked = await counter.during(() => makeMostRead(new Date()))
  const statements = asked.filter((sql) => /^\s*(SELECT|WITH)\b/i.test(sql) && /\breading_day\b/.test(sql))
  expect(statements.length).toBeGreaterThan(0)
  expect((await Promise.all(statements.map(scansOf))).flat()).not.toContain('article')
  expect((await database().mostRead.findUniqueOrThrow({ where: { scope: 0 } })).day).toHaveLength(5)
})

test('the plans would show a scan', async () => {
  expect(await scansOf("SELECT count(*) FROM article WHERE lead = 'a'")).toEqual(['article'])
})
