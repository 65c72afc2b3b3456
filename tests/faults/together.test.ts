import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { purge } from '../../lib/edition/purge.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { keyOf } from '../setup/api.ts'
import { runPortal } from '../setup/command.ts'
import { useDatabase } from '../setup/database.ts'
import { Desk, keepPublishing } from '../setup/desk-client.ts'
import { get } from '../setup/get.ts'
import { Ledger } from '../setup/ledger.ts'
import { fillNewspaper, line } from '../setup/newspaper.ts'
import { useFolder } from '../setup/newsroom.ts'
import { freePort, nginxProgram, type RunningNginx, startNginx } from '../setup/nginx.ts'
import { pictureForm } from '../setup/picture-form.ts'
import { keepReading } from '../setup/readers.ts'
import { reckon } from '../setup/reckoning.ts'
import { printFailures, type RunningPortal, startPortal } from '../setup/running-portal.ts'

const purgeModule = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'
const { url } = useDatabase()
const folder = useFolder()
const servers: RunningPortal[] = []
const addresses = () => servers.map(({ address }) => address)
const environment = () => ({ DATABASE_URL: url(), DATA_DIR: folder.path('data') })
let key: string

beforeAll(async () => {
  await fillNewspaper()
  key = await keyOf('editor-in-chief')
  servers.push(await startPortal(environment()), await startPortal(environment()))
})
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  printFailures(servers)
})

/** Of what is due at one moment, all but the last is held, as by a sweep that is at it: the last goes out meanwhile. */
async function holdWhatIsDue(desk: Desk) {
  const entries = await Promise.all(Array.from({ length: 4 }, () => desk.begin()))
  const later = new Date(Date.now() + 1_800_000)
  for (const entry of entries) expect((await desk.schedule(entry, later)).words).toBe('')
  const held = entries.map(({ id }) => id ?? 0).toSorted((a, b) => a - b)
  // All at one moment, however long that took.
  const dueAt = new Date(Date.now() + 3_000)
  for (const entry of entries) entry.dueAt = dueAt.getTime()
  await database().article.updateMany({ where: { id: { in: held } }, data: { dueAt } })
  const id = held.pop() as number
  await database().$transaction(
    async (tx) => {
      const locked = await tx.$queryRaw`
        SELECT id FROM article WHERE id = ANY(${held}::int[]) AND state = 'scheduled' FOR UPDATE`
      expect(locked).toHaveLength(held.length)
      const free = () => tx.article.findUnique({ where: { id }, select: { state: true } })
      await expect.poll(free, { timeout: 30_000, interval: 200 }).toEqual({ state: 'published' })
    },
    { timeout: 60_000 },
  )
}

test('two servers and two imports at once: each piece once, each due piece once, both show the same', async (context) => {
  const ledger = new Ledger()
  const stopReading = keepReading(addresses, ledger)
  const stops = addresses().map((address) => keepPublishing(new Desk(ledger, key, () => address)))
  // Both files hold the same pieces, without numbers of their own, and a third has others.
  const same = Array.from({ length: 300 }, (_, index) =>
    JSON.stringify({ ...line({ id: index + 1, title: `Nhập đôi số ${index}` }), id: undefined }),
  )
  const others = Array.from({ length: 300 }, (_, index) => JSON.stringify(line({ id: 50_000 + index })))
  for (const [name, lines] of [
    ['mot', same],
    ['hai', same],
    ['ba', others],
  ] as const)
    await writeFile(folder.path(`${name}.jsonl`), lines.map((one) => `${one}\n`).join(''))
  const codes = await Promise.all(
    ['mot', 'hai', 'ba'].map(async (name) => {
      const { code, err } = await runPortal(
        ['import', 'articles', folder.path(`${name}.jsonl`)],
        environment(),
      )
      if (code !== 0) console.error(name, err)
      return code
    }),
  )
  expect(codes).toEqual([0, 0, 0])
  expect(await database().article.count({ where: { title: { startsWith: 'Nhập đôi số ' } } })).toBe(300)
  expect(await database().article.count({ where: { id: { gte: 50_000, lt: 50_300 } } })).toBe(300)
  await holdWhatIsDue(new Desk(ledger, key, () => addresses()[0] as string))
  for (const stop of stops) await stop()
  const read = await stopReading()
  expect([...read.statuses.keys()]).toEqual([200])
  await reckon(context, ledger, addresses(), { read, more: { servers: 2, workers: 3 } })
})

test.skipIf(!existsSync(nginxProgram) || !existsSync(purgeModule))(
  'a picture taken away is gone from nginx too, and after a purge also when the portal is away',
  async (context) => {
    const ledger = new Ledger()
    const stopReading = keepReading(addresses, ledger)
    const desk = new Desk(ledger, key, () => addresses()[0] as string)
    const stopPublishing = keepPublishing(desk)
    const mortal = await startPortal(environment())
    context.onTestFinished(() => void mortal.process.kill('SIGKILL'))
    const [port, place] = [await freePort(), resolve('.test', `nginx-${randomBytes(4).toString('hex')}`)]
    const front = `http://127.0.0.1:${port}`
    const shipped = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('/var/cache/nginx/bao-tinh', `${place}/cache`)
      .replace('127.0.0.1:3000', new URL(mortal.address).host)
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
    const nginx: RunningNginx = await startNginx(place, port, shipped, [purgeModule])
    context.onTestFinished(async () => {
      await nginx.stop()
      rmSync(place, { recursive: true, force: true })
    })
    const paths: string[] = []
    for (let count = 0; count < 3; count++) {
      const { json } = await desk.ask('POST', '/pictures', await pictureForm())
      paths.push(new URL(String(json.file), front).pathname)
    }
    const [left, purged, kept] = paths as [string, string, string]
    const hashOf = (path: string) => path.split('/')[2] as string
    const browser = { 'accept-encoding': 'gzip, deflate, br' }
    const ask = async (path: string) => (await get(front + path, browser)).status
    for (const path of paths) expect([await ask(path), await ask(path)]).toEqual([200, 200])
    const reply = await get(front + kept, browser)
    expect([reply.headers['x-cache'], reply.headers['cache-control']]).toEqual([
      'HIT',
      'public, max-age=31536000, immutable',
    ])
    const began = Date.now()
    for (const path of [left, purged])
      expect(await withdrawPicture(system, hashOf(path))).toMatchObject({ ok: true })
    const { problems } = await purge(system, [`/media/${hashOf(purged)}`], `${front}/purge`)
    expect(problems).toEqual([])
    expect(await ask(purged)).toBe(410)
    await expect.poll(() => ask(left), { timeout: 30_000, interval: 500 }).toBe(410)
    const gone = Date.now() - began
    mortal.process.kill('SIGKILL')
    await new Promise((done) => setTimeout(done, 12_000))
    // With nobody behind it nginx shows what it has: what stands, and nothing that was taken away.
    expect(await ask(kept)).toBe(200)
    for (const path of [left, purged]) expect([410, 502, 504]).toContain(await ask(path))
    await stopPublishing()
    const read = await stopReading()
    expect([...read.statuses.keys()], `${read.odd}`).toEqual([200])
    await reckon(context, ledger, addresses(), { read, more: { 'gone without a purge after ms': gone } })
  },
)
