import { cpSync, rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, database, openDatabase } from '../../lib/database/client.ts'
import { keyOf } from '../setup/api.ts'
import { whileClosed } from '../setup/closed-database.ts'
import { Desk, keepPublishing } from '../setup/desk-client.ts'
import { get } from '../setup/get.ts'
import { Ledger } from '../setup/ledger.ts'
import { openLine } from '../setup/line.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { ownCluster } from '../setup/own-cluster.ts'
import { keepReading, type Read } from '../setup/readers.ts'
import { reckon } from '../setup/reckoning.ts'
import { printFailures, type RunningPortal, startPortal } from '../setup/running-portal.ts'
import { underLoad } from '../setup/under-load.ts'

let cluster: Awaited<ReturnType<typeof ownCluster>>
let line: Awaited<ReturnType<typeof openLine>>
/** The second one reaches the database by a line of its own. */
const servers: RunningPortal[] = []
let key: string
const addresses = () => servers.map(({ address }) => address)
const first = () => addresses()[0] as string
const second = () => addresses()[1] as string
const pause = (seconds: number) => new Promise<void>((done) => setTimeout(done, seconds * 1_000))

beforeAll(async () => {
  cluster = await ownCluster()
  line = await openLine(cluster.port)
  openDatabase(cluster.url)
  await fillNewspaper()
  key = await keyOf('editor-in-chief')
  const own = new URL(cluster.url)
  own.port = String(line.port)
  servers.push(
    await startPortal({ DATABASE_URL: cluster.url }),
    await startPortal({ DATABASE_URL: own.href }),
  )
})
afterAll(async () => {
  for (const server of servers) await server.stop()
  printFailures(servers)
  await closeDatabase()
  line?.close()
  await cluster?.remove()
})

/** Readers at both servers and a trickle at the first. */
const loaded = () => underLoad(addresses, key)
const healthy = () =>
  expect
    .poll(
      async () =>
        Promise.all(addresses().map((address) => get(`${address}/api/health`).then(({ status }) => status))),
      { timeout: 60_000, interval: 200 },
    )
    .toEqual([200, 200])
const only = (statuses: Map<number, number>, ...allowed: number[]) =>
  expect([...statuses.keys()].filter((status) => !allowed.includes(status))).toEqual([])
/** Who hears nothing shows what it has until it says that it is well (`back`, ms): nothing old from then on. */
const forgive = (read: Read, back: number) => {
  for (const [leak, asked] of read.leaks) if (leak.includes(second()) && asked < back) read.leaks.delete(leak)
}
/** The words that the newsroom got are Vietnamese, and say what to do. */
const clear = (desk: Desk) => {
  for (const words of desk.words) expect(words).toMatch(/^503 Cơ sở dữ liệu tạm thời không dùng được: /)
}

test('PostgreSQL stopped and started three times', async (context) => {
  const { desk, stop, compare } = await loaded()
  for (let turn = 0; turn < 3; turn++) {
    await pause(3)
    await cluster.stop()
    await pause(3)
    await cluster.start()
    await healthy()
  }
  const back = Date.now()
  await pause(4)
  const read = await stop()
  only(read.statuses, 200, 503)
  forgive(read, back)
  clear(desk)
  await compare(context, read)
})

test('what was taken away before PostgreSQL went is not shown when it goes a second time', async (context) => {
  const ledger = new Ledger()
  const desk = new Desk(ledger, key, first)
  const entry = await desk.begin()
  await desk.take(entry, 'publish', 'published')
  const pages = ['/', '/kinh-te', '/rss/trang-chu.xml', '/sitemap-news.xml']
  const naming = async () => {
    const texts = await Promise.all(pages.map((path) => get(first() + path)))
    return texts.filter(({ text }) => text.includes(entry.mark)).length
  }
  expect(await naming()).toBe(4)
  await desk.take(entry, 'withdraw', 'withdrawn')
  await cluster.stop()
  // Nobody asks for a page in between: what is kept was made before.
  await cluster.start()
  await healthy()
  await cluster.stop()
  expect(await naming()).toBe(0)
  await cluster.start()
  await healthy()
  await reckon(context, ledger, addresses())
})

test('PostgreSQL that refuses connections', async (context) => {
  const { desk, stop, compare } = await loaded()
  await pause(3)
  await onPostgres(async (client) => {
    const name = new URL(cluster.url).pathname.slice(1)
    await whileClosed(client, name, () => pause(8))
  })
  await healthy()
  const back = Date.now()
  await pause(4)
  const read = await stop()
  only(read.statuses, 200, 503)
  forgive(read, back)
  clear(desk)
  await compare(context, read)
})

test('PostgreSQL with no connection left for anybody', async (context) => {
  const { desk, stop, compare } = await loaded()
  await pause(2)
  const taken: pg.Client[] = []
  for (;;) {
    const client = new pg.Client({ connectionString: cluster.url })
    client.on('error', () => {})
    try {
      await client.connect()
    } catch {
      break
    }
    taken.push(client)
  }
  await database()
    .$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'bao-tinh%' AND pid <> pg_backend_pid()`.catch(
    () => {},
  )
  await pause(6)
  for (const client of taken) await client.end()
  await healthy()
  await pause(2)
  const read = await stop()
  only(read.statuses, 200, 503)
  clear(desk)
  await compare(context, read, { 'connections taken': taken.length })
})

test('a pool that is used up: what is kept is served, the rest waits or is told to come again', async (context) => {
  const { desk, stop, compare } = await loaded()
  await pause(2)
  // Everything that looks at a piece waits, until no connection of the pool is free.
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  await client.query('BEGIN; LOCK TABLE article IN ACCESS EXCLUSIVE MODE')
  const waiting = Array.from({ length: 60 }, (_, index) => get(`${first()}/tin/${index + 1}`))
  const statuses = new Map<number, number>()
  for (const until = Date.now() + 12_000; Date.now() < until; ) {
    const { status } = await get(`${first()}/chinh-tri`)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  only(statuses, 200)
  expect(statuses.get(200)).toBeGreaterThan(1_000)
  await client.query('COMMIT')
  await client.end()
  for (const { status } of await Promise.all(waiting)) expect([308, 404, 410, 503]).toContain(status)
  await pause(2)
  const read = await stop()
  only(read.statuses, 200, 503)
  clear(desk)
  await compare(context, read)
})

test('the connection that listens is cut without a word: the server finds it, says so, and shows nothing old afterwards', async (context) => {
  const { desk, stop, compare } = await loaded()
  const entry = await desk.begin()
  await desk.take(entry, 'publish', 'published')
  const path = `/tin/${entry.id}`
  await pause(2)
  line.silence()
  const began = Date.now()
  await expect.poll(async () => (await get(`${second()}/api/health`)).status, { timeout: 30_000 }).toBe(503)
  const found = Date.now() - began
  // What is kept there is served; what is not is told to come again, and does not hang.
  expect((await get(`${second()}/chinh-tri`)).status).toBe(200)
  const asked = Date.now()
  expect((await get(`${second()}/tin/tin-thu-so-9-9`)).status).toBe(503)
  const waited = Date.now() - asked
  expect(waited).toBeLessThan(25_000)
  line.mend()
  await healthy()
  const back = Date.now()
  // Asked of the second server, right after it said that it knows again.
  await desk.take(entry, 'withdraw', 'withdrawn')
  await expect.poll(async () => (await get(second() + path)).status, { timeout: 5_000 }).toBe(410)
  await pause(3)
  const read = await stop()
  only(read.statuses, 200, 503)
  forgive(read, back)
  const more = { 'found after ms': found, 'told to come again after ms': waited, 'slowest ms': read.slowest }
  await compare(context, read, more)
})

test('an urgent takedown while one server is cut off: gone at once at the other, and there with its first answer', async (context) => {
  const { desk, stop, compare } = await loaded()
  const entry = await desk.begin()
  await desk.take(entry, 'publish', 'published')
  const row = await database().article.findUniqueOrThrow({ where: { id: entry.id ?? 0 } })
  const path = `/tin/${row.slug}-${row.id}`
  await expect.poll(async () => (await get(second() + path)).status).toBe(200)
  await pause(1)
  line.cut()
  await expect.poll(async () => (await get(`${second()}/api/health`)).status, { timeout: 10_000 }).toBe(503)
  await desk.take(entry, 'withdraw', 'withdrawn')
  expect((await get(first() + path)).status).toBe(410)
  // Who is cut off cannot know; it says of itself that it must not be asked.
  expect((await get(`${second()}/api/health`)).status).toBe(503)
  line.mend()
  let shown = 0
  for (let well = false; !well; ) {
    well = (await get(`${second()}/api/health`)).status === 200
    const { status } = await get(second() + path)
    if (well && status !== 410) shown++
  }
  const back = Date.now()
  expect(shown).toBe(0)
  await pause(4)
  const read = await stop()
  only(read.statuses, 200, 503)
  forgive(read, back)
  await compare(context, read)
})

test('PostgreSQL restored to an earlier state: nobody sees what is not in it any more', async (context) => {
  const before = new Ledger()
  const stopBefore = keepPublishing(new Desk(before, key, first), { schedules: false })
  await pause(4)
  await stopBefore()
  await cluster.stop()
  const [data, copy] = [`${cluster.folder}/postgres/cluster`, `${cluster.folder}/earlier`]
  cpSync(data, copy, { recursive: true, preserveTimestamps: true })
  await cluster.start()
  await healthy()
  const lostOnPurpose = new Ledger()
  const stopAfter = keepPublishing(new Desk(lostOnPurpose, key, first), { schedules: false })
  const stopReading = keepReading(addresses, before)
  await pause(5)
  await stopAfter()
  const gone = await database().article.findMany({
    where: { state: 'published', title: { in: lostOnPurpose.entries.flatMap(({ titles }) => [...titles]) } },
  })
  for (const { slug, id } of gone)
    for (const address of addresses()) expect((await get(`${address}/tin/${slug}-${id}`)).status).toBe(200)
  // The second one hears of the restored database only when that has written more than was lost.
  line.cut()
  await cluster.stop()
  rmSync(data, { recursive: true })
  cpSync(copy, data, { recursive: true, preserveTimestamps: true })
  await owned(data)
  await cluster.start()
  await expect.poll(async () => (await get(`${first()}/api/health`)).status, { timeout: 30_000 }).toBe(200)
  const later = new Ledger()
  const stopLater = keepPublishing(new Desk(later, key, first), { schedules: false, pause: 0 })
  await pause(10)
  await stopLater()
  line.mend()
  await healthy()
  let leaked = 0
  for (const { slug, id, title } of gone)
    for (const address of addresses())
      if ((await get(`${address}/tin/${slug}-${id}`)).text.includes(title)) leaked++
  expect(gone.length).toBeGreaterThan(3)
  const read = await stopReading()
  only(read.statuses, 200, 503)
  expect(leaked).toBe(0)
  for (const ledger of [before, later]) await reckon(context, ledger, addresses())
})

/** A copy belongs to root, where the tests run as root; PostgreSQL does not. */
async function owned(folder: string): Promise<void> {
  const { chownSync, readdirSync, statSync, chmodSync } = await import('node:fs')
  const { uid, gid } = statSync(`${folder}/../cluster.password`)
  for (const entry of ['', ...(readdirSync(folder, { recursive: true }) as string[])])
    chownSync(`${folder}/${entry}`, uid, gid)
  chmodSync(folder, 0o700)
}

async function onPostgres(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const url = new URL(cluster.url)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
