import { existsSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { keyOf } from '../setup/api.ts'
import { useDatabase } from '../setup/database.ts'
import { Desk, keepPublishing } from '../setup/desk-client.ts'
import { get } from '../setup/get.ts'
import { Ledger } from '../setup/ledger.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { useFolder } from '../setup/newsroom.ts'
import { keepReading } from '../setup/readers.ts'
import { reckon } from '../setup/reckoning.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const faketime = '/usr/bin/faketime'
const { url } = useDatabase()
const folder = useFolder()
/** The clock of the first is right, of the second an hour ahead, of the third an hour behind. */
const servers: RunningPortal[] = []
const addresses = () => servers.map(({ address }) => address)

beforeAll(async () => {
  if (!existsSync(faketime)) return
  await fillNewspaper()
  const settings = { DATABASE_URL: url(), DATA_DIR: folder.path('data'), FAKETIME_DONT_FAKE_MONOTONIC: '1' }
  servers.push(
    await startPortal(settings),
    await startPortal(settings, [faketime, '-f', '+1h']),
    await startPortal(settings, [faketime, '-f', '-1h']),
  )
})
afterAll(() => Promise.all(servers.map((server) => server.stop())))

test.skipIf(!existsSync(faketime))(
  'one server an hour ahead and one an hour behind: nothing goes out before its time or late, and all show the same',
  async (context) => {
    const ledger = new Ledger()
    const key = await keyOf('editor-in-chief')
    const desks = addresses().map((address) => new Desk(ledger, key, () => address))
    const stopReading = keepReading(addresses, ledger)
    const stops = desks.map((desk) => keepPublishing(desk, { pause: 600, schedules: false }))
    const right = desks[0] as Desk
    // What the server that is ahead would put out at once, were its own clock asked.
    const embargoed = await Promise.all(Array.from({ length: 5 }, () => right.begin()))
    for (const entry of embargoed) await right.schedule(entry, new Date(Date.now() + 1_800_000))
    const soon = await right.begin()
    await right.schedule(soon, new Date(Date.now() + 4_000))
    // What is written at a server that is behind, or ahead, is seen everywhere at once, at the time that it is, and may
    // be scheduled for any moment that is still to come.
    for (const desk of desks) {
      const later = await desk.begin()
      expect(await desk.schedule(later, new Date(Date.now() + 1_800_000))).toMatchObject({ outcome: 'done' })
      embargoed.push(later)
      const entry = await desk.begin()
      await desk.take(entry, 'publish', 'published')
      for (const address of addresses())
        await expect
          .poll(async () => (await get(`${address}/tin/${entry.id}`)).status, { timeout: 5_000 })
          .toBe(308)
      const { publishedAt } = await database().article.findUniqueOrThrow({ where: { id: entry.id ?? 0 } })
      expect(Math.abs(Date.now() - Number(publishedAt))).toBeLessThan(600_000)
      const receipt = () => database().receipt.findFirst({ where: { articleId: entry.id ?? 0 } })
      await expect.poll(async () => (await receipt())?.ok, { timeout: 30_000 }).toBe(true)
    }
    await new Promise((done) => setTimeout(done, 10_000))
    for (const stop of stops) await stop()
    const read = await stopReading()
    expect([...read.statuses.keys()]).toEqual([200])
    const states = await database().article.findMany({
      where: { id: { in: embargoed.map(({ id }) => id ?? 0) } },
      select: { state: true },
    })
    expect(states.map(({ state }) => state)).toEqual(embargoed.map(() => 'scheduled'))
    await reckon(context, ledger, addresses(), { read, more: { servers: 3, 'hours apart': 2 } })
  },
)
