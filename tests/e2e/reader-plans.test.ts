import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import budgets from '../budgets.json' with { type: 'json' }
import { database, useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { manyPieces } from '../setup/many-pieces.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { type Statement, useQueryCounter } from '../setup/query-counter.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'
import { indexEverything } from '../setup/search-index.ts'

const { url } = useDatabase()
const counter = useQueryCounter()
const planner = () => new pg.Client({ connectionString: url() })
let asking: pg.Client
let portal: RunningPortal

const linked = line({ id: 41, title: 'Tin có bài liên quan', related: [7, 8], section: 'kinh-te' })
const sibling = line({ id: 42, title: 'Tin không có bài liên quan', section: 'kinh-te', authors: ['Lê Na'] })

beforeAll(async () => {
  await fillNewspaper()
  await importLines([linked, sibling])
  await database().correction.create({
    data: { articleId: 41, actor: 'portal', actorName: '', text: 'Ba km.' },
  })
  await manyPieces(20_000)
  await indexEverything()
  await database().$executeRawUnsafe('VACUUM ANALYZE')
  asking = planner()
  await asking.connect()
  // Nothing is kept: what is asked for twice is rendered twice.
  portal = await startPortal({ DATABASE_URL: await counter.through(url()), DOCUMENT_STORE_MB: '0' })
}, 300_000)
afterAll(async () => {
  await portal?.stop()
  await asking?.end()
})

const day = daysAgo(3)
const long = daysAgo(900)
const [month, year] = [long.slice(0, 7), long.slice(0, 4)]
/** Every kind of address that readers and machines ask for, each with what it is answered. */
const pages: [name: string, path: string, status?: number][] = [
  ['the front page', '/'],
  ['a section with children', '/chinh-tri'],
  ['a section', '/kinh-te'],
  ['a piece', '/tin/tin-9000-10000'],
  ['a piece with related pieces and a correction', '/tin/tin-co-bai-lien-quan-41'],
  ['a piece under a wrong slug', '/tin/sai-41', 308],
  ['a piece that is not there', '/tin/khong-co-999999', 404],
  ['a day', `/ngay/${day}`],
  ['a day of a section', `/chinh-tri/ngay/${day}`],
  ['a day long ago', `/ngay/${long}`],
  ['a month', `/ngay/${month}`],
  ['a month of a section', `/chinh-tri/ngay/${month}`],
  ['a year', `/ngay/${year}`],
  ['a year of a section', `/chinh-tri/ngay/${year}`],
  ['a topic', '/chu-de/nong-thon-moi'],
  ['a year of a topic', `/chu-de/nong-thon-moi/ngay/${year}`],
  ['a month of a topic', `/chu-de/nong-thon-moi/ngay/${month}`],
  ['a topic of few pieces', '/chu-de/chu-de-7'],
  ['an author', '/tac-gia/ha-vy'],
  ['an author of few pieces', '/tac-gia/le-na'],
  ['a year of an author', `/tac-gia/ha-vy/ngay/${year}`],
  ['a month of an author', `/tac-gia/ha-vy/ngay/${month}`],
  ['a static page', '/trang/gioi-thieu'],
  ['the corrections', '/dinh-chinh'],
  ['a search', '/tim-kiem?q=tin'],
  ['a search of a section, newest first', '/tim-kiem?q=tin&chuyen-muc=kinh-te&xep=moi-nhat'],
  ['a search that finds nothing', '/tim-kiem?q=khung+long'],
  ['suggestions', '/tim-kiem/goi-y?q=nong'],
  ['the form of the archive', `/luu-tru?ngay=${day}`, 303],
  ['the feed of the paper', '/rss/trang-chu.xml'],
  ['the feed of a section', '/rss/kinh-te.xml'],
  ['the feed of a topic', '/rss/chu-de/nong-thon-moi.xml'],
  ['the feed of an author', '/rss/tac-gia/ha-vy.json'],
  ['the sitemap', '/sitemap.xml'],
  ['the sitemap of pages', '/sitemap/trang.xml'],
  ['the sitemap of a month', `/sitemap/${month}-1.xml`],
  ['the sitemap of news', '/sitemap-news.xml'],
  ['an address of an older site', '/11/888888/Bia-ra.htm', 404],
  ['what is not there', '/khong-co-gi', 404],
]
type Plan = { 'Node Type': string; 'Relation Name'?: string; Plans?: Plan[] }
const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
/** What grows with every piece. */
const large = ['article', 'article_author', 'article_topic', 'article_search']

/** The large tables that a statement reads from end to end, with what was put into it. */
async function scansOf({ sql, values }: Statement): Promise<string[]> {
  const explain = (how: string, given?: typeof values) =>
    asking.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(`EXPLAIN (${how}) ${sql}`, given)
  const plans = [await explain('FORMAT JSON', values)]
  // What is asked over and over PostgreSQL may plan for any parameters; a search says itself how it is planned.
  if (!/\barticle_search\b/.test(sql)) plans.push(await explain('GENERIC_PLAN, FORMAT JSON'))
  const nodes = plans.flatMap(({ rows }) => rows.flatMap((row) => nodesOf(row['QUERY PLAN'][0].Plan)))
  return nodes
    .filter((node) => node['Node Type'] === 'Seq Scan' && large.includes(node['Relation Name'] ?? ''))
    .map((node) => `${node['Relation Name']}: ${sql}`)
}

const reads = (statements: Statement[]) => statements.filter(({ sql }) => /^\s*\(?(SELECT|WITH)\b/i.test(sql))
const asked = (path: string, status = 200) =>
  counter.statements(async () => expect((await get(portal.address + path)).status, path).toBe(status))

test('no page for readers or machines reads the pieces from end to end', async () => {
  const scanned: string[] = []
  let explained = 0
  for (const [name, path, status] of pages) {
    for (const statement of reads(await asked(path, status))) {
      explained++
      scanned.push(...(await scansOf(statement)).map((what) => `${name}: ${what}`))
    }
  }
  expect(scanned).toEqual([])
  expect(explained).toBeGreaterThan(pages.length)
  expect(await scansOf({ sql: 'SELECT count(*) FROM article WHERE lead = $1', values: ['a'] })).toHaveLength(
    2,
  )
}, 120_000)

/** Searches depend on who asks and are bounded in their own way (docs/decisions/0014); nothing of them is kept. */
const kept = pages.filter(([, path]) => !path.startsWith('/tim-kiem'))

test('a first render costs at most three queries, once what pages share is remembered', async () => {
  const costs: string[] = []
  for (const [name, path, status] of kept) {
    await asked(path, status)
    const again = (await asked(path, status)).map(({ sql }) => sql)
    if (again.length > budgets.queriesOfAFirstRender)
      costs.push(`${name}: ${again.length}\n${again.join('\n')}`)
    // A piece and a day are read anew: a counter that counts nothing would hold every budget.
    if (/^a (piece|day)( of|$)/.test(name)) expect(again.length, name).toBeGreaterThan(0)
  }
  expect(costs).toEqual([])
})
