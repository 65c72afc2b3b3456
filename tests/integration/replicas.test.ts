import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '../../lib/database/client.ts'
import { known } from '../../lib/edition/known.ts'
import { forgetAll } from '../../lib/edition/remember.ts'
import { readFromReplicas, replicasInStep } from '../../lib/edition/replicas.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { openLine } from '../setup/line.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { ownCluster } from '../setup/own-cluster.ts'
import { useQueryCounter } from '../setup/query-counter.ts'
import { replicaOf } from '../setup/replica.ts'

let primary: Awaited<ReturnType<typeof ownCluster>>
let replica: Awaited<ReturnType<typeof replicaOf>>
let stopReading: () => Promise<void>
let door: Awaited<ReturnType<typeof openLine>>
/** The address of the primary, whichever server that is. */
let url = ''
/** Where it leads. */
let leads = () => 0
const [atPrimary, atReplica] = [useQueryCounter(), useQueryCounter()]

beforeAll(async () => {
  primary = await ownCluster()
  leads = primary.port
  door = await openLine(() => leads())
  const address = new URL(primary.url)
  address.port = String(door.port)
  url = address.href
  openDatabase(await atPrimary.through(url))
  await fillNewspaper()
  replica = await replicaOf(primary)
}, 120_000)
afterAll(async () => {
  await stopReading?.()
  await closeDatabase()
  await replica?.remove()
  await primary?.remove()
  door?.close()
})
const { ask } = useDocumentServer(() => url)
beforeAll(async () => {
  stopReading = readFromReplicas([await atReplica.through(replica.url)])
})
beforeEach(() => forgetAll())

const feed = '/rss/kinh-te.xml'
let pieces = 100
/** Publishes a piece and waits until this process knows of it. Returns its headline. */
async function publish(): Promise<string> {
  const id = ++pieces
  const title = `Tin sau số ${id}`
  await importLines([
    line({
      id,
      title,
      section: 'kinh-te',
      publishedAt: `${daysAgo(0)}T00:00:${String(id % 60).padStart(2, '0')}+07:00`,
    }),
  ])
  return title
}
const shows = async (title: string) => (await ask(feed)).text.includes(`<title>${title}<`)
const inStep = () => expect.poll(replicasInStep, { timeout: 15_000, interval: 20 }).toBe(1)
/** How many reads of pieces the two were asked for meanwhile. */
async function readsWhile(work: () => Promise<unknown>) {
  const reads = (asked: string[]) => asked.filter((sql) => /\bFROM "?(public"\.")?article\b/.test(sql)).length
  let primaries: string[] = []
  const replicas = await atReplica.during(async () => {
    primaries = await atPrimary.during(work)
  })
  return { primary: reads(primaries), replica: reads(replicas) }
}

test('what readers ask for is read from a replica that has the edition', async () => {
  const title = await publish()
  await inStep()
  const reads = await readsWhile(async () => expect(await shows(title)).toBe(true))
  expect(reads.primary).toBe(0)
  expect(reads.replica).toBeGreaterThan(0)
})

test('a replica that lags is left out, and nothing old of it is kept; it comes back by itself', async () => {
  await inStep()
  await replica.pause()
  const title = await publish()
  const reads = await readsWhile(async () => expect(await shows(title)).toBe(true))
  expect(reads.replica).toBe(0)
  expect(reads.primary).toBeGreaterThan(0)
  expect(await shows(title)).toBe(true)
  await replica.resume()
  await inStep()
  const next = await publish()
  await inStep()
  expect((await readsWhile(async () => expect(await shows(next)).toBe(true))).primary).toBe(0)
})

test('a replica that stops while pages are read fails none of them; it comes back by itself', async () => {
  await inStep()
  let asking = true
  const statuses = new Set<number>()
  const reader = (async () => {
    while (asking) {
      forgetAll()
      statuses.add((await ask('/sitemap/trang.xml')).status)
      statuses.add((await ask(`/rss/kinh-te.xml?${statuses.size}`)).status)
      await publish()
    }
  })()
  await new Promise((done) => setTimeout(done, 500))
  await replica.stop()
  expect(replicasInStep()).toBe(0)
  await new Promise((done) => setTimeout(done, 500))
  await replica.start()
  await new Promise((done) => setTimeout(done, 500))
  asking = false
  await reader
  expect([...statuses]).toEqual([200])
  await inStep()
})

test('a promoted replica that lacks what was committed last begins an epoch: nothing kept before is shown', async () => {
  await inStep()
  await replica.sever()
  const lost = await publish()
  expect(await shows(lost)).toBe(true)
  const before = known().epoch.split('/')[0]
  await primary.stop()
  await replica.promote()
  leads = replica.port
  const hasBegun = () => known().reachable && known().epoch.split('/')[0] !== before
  await expect.poll(hasBegun, { timeout: 15_000 }).toBe(true)
  expect(await shows(lost)).toBe(false)
  expect(await shows(await publish())).toBe(true)
})
