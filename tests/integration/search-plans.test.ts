import { beforeAll, expect, test } from 'vitest'
import { Prisma } from '../../lib/database/generated/client.ts'
import { readAsked } from '../../lib/search/asked.ts'
import { searchSettings } from '../../lib/search/bounded.ts'
import { countMatches, findPage } from '../../lib/search/find.ts'
import { wordsAsked } from '../../lib/search/words-asked.ts'
import { database, useDatabase } from '../setup/database.ts'
import { indexEverything } from '../setup/search-index.ts'

useDatabase()
const count = 30_000

beforeAll(async () => {
  await database()
    .$executeRaw`INSERT INTO section (slug, name) VALUES ('mot', 'Một'), ('hai', 'Hai'), ('ba', 'Ba')`
  await database().$executeRaw`
    INSERT INTO article (state, title, slug, body, section_id, published_at)
    SELECT 'published', 'Tin tỉnh nhà thứ ' || n || CASE WHEN n % 1000 = 0 THEN ' về voi rừng' ELSE '' END, 'tin-' || n,
      '{"type":"doc"}'::jsonb, 1 + n % 3, now() - make_interval(mins => n * 105)
    FROM generate_series(1, ${count}::int) AS n`
  await indexEverything()
  await database().$executeRaw`
    INSERT INTO day_count SELECT 0, published_on, count(*) FROM article GROUP BY 2`
  await database().$executeRawUnsafe('VACUUM ANALYZE')
}, 120_000)

type Plan = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

const searched = (q: string, sections: number[] | null, order: 'best' | 'newest') => async () => {
  const months = await database().$queryRaw<{ month: string; count: number }[]>`
    SELECT to_char(month, 'YYYY-MM') AS month, count FROM month_count ORDER BY month_count.month DESC`
  const search = { words: wordsAsked(q), span: { from: null, before: null }, sections, order, months }
  return database().$transaction(async (tx) => {
    await tx.$queryRaw(searchSettings)
    const plans: Plan[] = []
    const explaining = {
      $queryRaw: async (sql: Prisma.Sql) => {
        const [row] = await tx.$queryRaw<[{ 'QUERY PLAN': [{ Plan: Plan }] }]>(
          Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
        )
        plans.push(row['QUERY PLAN'][0].Plan)
        return tx.$queryRaw(sql)
      },
    } as unknown as typeof tx
    const total = await countMatches(explaining, search)
    const { ids } = await findPage(explaining, search, readAsked(new URLSearchParams()).place)
    return { total, ids, plans: plans.flatMap(nodesOf) }
  })
}
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

test.each([
  ['a word in every piece', searched('tỉnh', null, 'best'), 1001],
  ['two of them', searched('tin tinh', null, 'best'), 1001],
  ['a rare word', searched('voi', null, 'best'), 30],
  ['a rare phrase', searched('"voi rừng"', null, 'newest'), 30],
  ['a word in every piece of a section', searched('tỉnh', [2], 'best'), 1001],
  ['what is not there', searched('khủng long', null, 'best'), 0],
  ['one word without another', searched('tỉnh -voi', null, 'newest'), 1001],
])('%s is found without reading the archive', async (_, search, expected) => {
  const { total, ids, plans } = await search()
  expect(total).toBe(expected)
  expect(ids).toHaveLength(Math.min(20, expected))
  const read = plans.filter((plan) => plan['Relation Name'] === 'article_search')
  expect(read.length).toBeGreaterThan(0)
  for (const plan of read) {
    expect(plan['Node Type']).not.toBe('Seq Scan')
    const rows = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops']
    expect(rows).toBeLessThan(count / 3)
  }
})
