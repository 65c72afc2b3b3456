import { join } from 'node:path'
import { closeDatabase, database, openDatabase } from '../lib/database/client.ts'
import { importArticles } from '../lib/import/articles.ts'
import { system } from '../lib/staff/actor.ts'
import { makeToken } from '../lib/tokens/write.ts'
import { get } from '../tests/setup/get.ts'
import { megabytesOf } from '../tests/setup/memory.ts'
import { type RunningPortal, startPortal } from '../tests/setup/running-portal.ts'
import { run } from './import.ts'
import { loaded, withLoaded } from './loaded.ts'
import { prepared } from './order.ts'
import { givenPeers, type Kind } from './peers.ts'
import { freePort, withFolder } from './portal.ts'
import { startStaticFiles } from './static-file.ts'
import { lowerQuartile, printTable } from './table.ts'

const small = 10_000
const rounds = 31
const imports = { rounds: 3, lines: 2_000 }
const { peers } = givenPeers()

/** A newspaper of made-up pieces behind a portal that keeps no document: every page is a first render. */
type Newspaper = { portal: RunningPortal; key: string; numbers: Numbers }
type Numbers = { count: number; megabytes: number; newest: number[]; authors: string[]; topics: string[] }
type Timed = (round: number) => Promise<number>
/** A page of 10,000 pieces and of many, and whatever stands beside them, in milliseconds. */
type Compared = { name: string; asked: (Timed | undefined)[]; times: number[][] }
type Asked = { path: string; headers?: Record<string, string> }

type Page = [name: string, asked: (newspaper: Newspaper, round: number) => Asked, elsewhere?: Kind]

/** The days and months that both newspapers have stand near their end; the round makes each a first one. */
const pages: Page[] = [
  ['trang nhất', () => ({ path: '/' }), 'home'],
  ['chuyên mục', () => ({ path: '/kinh-te' }), 'section'],
  ['bài mới', ({ numbers }, round) => ({ path: `/tin/${numbers.newest[round]}` }), 'article'],
  ['bài cũ', (_, round) => ({ path: `/tin/${100 + round}` })],
  ['ngày', (_, round) => ({ path: `/ngay/2026-06-${twoDigits(1 + (round % 28))}` }), 'day'],
  ['ngày của chuyên mục', (_, round) => ({ path: `/kinh-te/ngay/2026-06-${twoDigits(1 + (round % 28))}` })],
  ['tháng', () => ({ path: '/ngay/2026-06' })],
  ['năm', () => ({ path: '/ngay/2026' })],
  ['chủ đề', ({ numbers }, round) => ({ path: `/chu-de/${turn(numbers.topics, round)}` })],
  ['tác giả', ({ numbers }, round) => ({ path: `/tac-gia/${turn(numbers.authors, round)}` })],
  ['RSS', () => ({ path: '/rss/trang-chu.xml' })],
  ['RSS của chuyên mục', () => ({ path: '/rss/kinh-te.xml' })],
  ['mục lục sitemap', () => ({ path: '/sitemap.xml' })],
  ['một tháng của sitemap', () => ({ path: '/sitemap/2026-06-1.xml' })],
  ['sitemap tin mới', () => ({ path: '/sitemap-news.xml' })],
  ['tìm "nông thôn mới"', () => ({ path: `/tim-kiem?q=${encodeURIComponent('nông thôn mới')}` }), 'search'],
  ['bàn tin: mới nhất', ({ key }) => desk(key, '')],
  ['bàn tin: một chuyên mục', ({ key }) => desk(key, '?section=kinh-te&state=published')],
]

/**
 * Each page of a newspaper of 10,000 pieces and of a large one in turn, uncached: milliseconds and their ratio; beside
 * it the same bytes as a file that nginx sends, and the page of its kind at whatever `BENCH_PEERS` names.
 */
export function growthBench(): Promise<void> {
  return withLoaded(Number(process.env.BENCH_ARTICLES ?? 1_000_000), (largeUrl) =>
    loaded(small, (smallUrl) =>
      withFolder(async (folder) => {
        const few = await opened(smallUrl, folder)
        const many = await opened(largeUrl, folder)
        const bodies: Buffer[] = []
        for (const [, asked] of pages) bodies.push(await bodyOf(few.portal.address, asked(few, 0)))
        const files = await startStaticFiles(folder, 'growth', bodies)
        try {
          const compared = pages.map((page, index) =>
            comparedPage(page, few, many, `${files.address}${files.paths[index]}`),
          )
          const publish = (newspaper: Newspaper) => () => publishTimed(newspaper)
          const publishing = comparedOf('đăng, đến khi trang nhất có', publish(few), publish(many))
          await ask(compared)
          await ask([publishing])
          const others = peers.map(({ name }) => `${name}: ms`)
          printTable(
            [
              'trang, chưa giữ',
              `${few.numbers.count} bài: ms`,
              `${many.numbers.count} bài: ms`,
              'tỉ lệ',
              'tệp tĩnh: ms',
              ...others,
            ],
            [...compared, publishing].map(rowOf),
          )
          printTable(
            ['số bài', 'cơ sở dữ liệu MB', 'bộ nhớ máy chủ MB'],
            [few, many].map(({ numbers, portal }) => [
              String(numbers.count),
              String(numbers.megabytes),
              String(megabytesOf(Number(portal.process.pid))),
            ]),
          )
        } finally {
          await files.stop()
          await few.portal.stop()
          await many.portal.stop()
        }
        await printImports([smallUrl, largeUrl], folder)
      }),
    ),
  )
}

async function opened(url: string, folder: string): Promise<Newspaper> {
  openDatabase(url)
  const [numbers, made] = [
    await numbersOf(),
    await makeToken(system, { name: 'Đo', role: 'managing-editor', sections: [] }),
  ]
  await closeDatabase()
  if (!made.ok) throw new Error(made.reason)
  const port = await freePort()
  const portal = await startPortal({
    DATABASE_URL: url,
    DATA_DIR: folder,
    PORT: String(port),
    SITE_URL: `http://127.0.0.1:${port}`,
    DOCUMENT_STORE_MB: '0',
  })
  return { portal, key: made.secret, numbers }
}

async function numbersOf(): Promise<Numbers> {
  const [numbers] = await database().$queryRaw<Numbers[]>`
    SELECT (SELECT sum(count)::int FROM day_count WHERE section_id = 0) AS count,
      (pg_database_size(current_database()) / 1024 / 1024)::int AS megabytes,
      (SELECT array_agg(id) FROM (
        SELECT id FROM article WHERE state = 'published' ORDER BY published_at DESC, id DESC OFFSET 50 LIMIT 50
      )) AS newest,
      (SELECT array_agg(slug) FROM (SELECT slug FROM author ORDER BY id LIMIT 15)) AS authors,
      (SELECT array_agg(slug) FROM (SELECT slug FROM topic ORDER BY id LIMIT 15)) AS topics`
  if (!numbers) throw new Error('The database could not be counted.')
  return numbers
}

/** A page of both newspapers, its bytes as a file, and what others have that is like it. */
function comparedPage([name, asked, kind]: Page, few: Newspaper, many: Newspaper, file: string): Compared {
  const at = (newspaper: Newspaper) => (round: number) =>
    timed(newspaper.portal.address, asked(newspaper, round))
  return comparedOf(
    name,
    at(few),
    at(many),
    () => timed(file, { path: '' }),
    ...peers.map(({ address, paths }) => {
      const theirs = kind && paths[kind]
      return theirs && ((round: number) => timed(address, { path: turn(theirs, round) as string }))
    }),
  )
}

const comparedOf = (name: string, ...asked: (Timed | undefined)[]): Compared => ({
  name,
  asked,
  times: asked.map(() => []),
})

/**
 * Asks everything in turn, and each page's few and many there and back, so that the machine's mood touches all of
 * them; the first round warms up.
 */
async function ask(compared: Compared[]): Promise<void> {
  for (let round = 0; round <= rounds; round++)
    for (const { asked, times } of compared)
      for (const index of round % 2 === 0 ? asked.keys() : [...asked.keys()].reverse()) {
        const took = await asked[index]?.(round)
        if (took !== undefined && round > 0) times[index]?.push(took)
      }
}

/** Of the quicker quarter of the rounds: other work on the machine makes an answer slower, and never quicker. */
function rowOf({ name, times }: Compared): string[] {
  const [small = 0, large = 0, ...others] = times.map(lowerQuartile)
  const shown = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(1))
  return [name, shown(small), shown(large), (large / small).toFixed(2), ...others.map(shown)]
}

async function timed(address: string, { path, headers }: Asked): Promise<number> {
  const began = performance.now()
  const { status, headers: said } = await get(address + path, { 'accept-encoding': 'br, gzip', ...headers })
  const took = performance.now() - began
  // A piece is asked by its number alone: where it stands, and then the piece.
  if (status === 308) return timed(address, { path: String(said.location) })
  if (status !== 200) throw new Error(`${address}${path}: ${status}`)
  return took
}

async function bodyOf(address: string, { path, headers }: Asked): Promise<Buffer> {
  const { status, headers: said, body } = await get(address + path, { 'accept-encoding': 'br', ...headers })
  return status === 308 ? bodyOf(address, { path: String(said.location) }) : body
}

/** From the order to publish until the front page has it, both through the door. */
async function publishTimed({ portal, key }: Newspaper): Promise<number> {
  const order = await prepared(portal.address, key)
  const began = performance.now()
  await order.publish()
  const { text } = await get(`${portal.address}/`)
  const took = performance.now() - began
  if (!text.includes(order.title)) throw new Error('The front page does not show what was published.')
  // A database that was loaded before is as it was, for the next run.
  await order.withdraw()
  return took
}

/** Lines a second of an import into each in turn, of pieces that it does not have yet. */
async function printImports(urls: string[], folder: string): Promise<void> {
  const rows: string[][] = []
  for (let round = 0; round < imports.rounds; round++) {
    const rates: number[] = []
    for (const url of urls) rates.push(await importRate(url, folder))
    const [few = 0, many = 0] = rates
    rows.push([...rates.map((rate) => rate.toFixed(0)), (few / many).toFixed(2)])
  }
  printTable([`nhập ${imports.lines} bài: bài/s vào ít`, 'vào nhiều', 'tỉ lệ thời gian'], rows)
}

async function importRate(url: string, folder: string): Promise<number> {
  const file = join(folder, 'pieces.jsonl')
  openDatabase(url)
  try {
    const { _max } = await database().article.aggregate({ _max: { id: true } })
    await run('bench/generate.ts', [String(imports.lines), file, String(_max.id ?? 0)], {})
    const began = performance.now()
    const { added } = await importArticles(file, { createSections: true, fromStart: true })
    if (added !== imports.lines) throw new Error(`${added} of ${imports.lines} pieces were taken in.`)
    return imports.lines / ((performance.now() - began) / 1_000)
  } finally {
    await closeDatabase()
  }
}

const desk = (key: string, query: string): Asked => ({
  path: `/api/v1/articles${query}`,
  headers: { authorization: `Bearer ${key}` },
})
const turn = (list: string[], round: number) => list[round % list.length]
const twoDigits = (number: number) => String(number).padStart(2, '0')
