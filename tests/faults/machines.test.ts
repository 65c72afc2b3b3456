import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest'
import { closeDatabase, openDatabase } from '../../lib/database/client.ts'
import { keyOf, portalApi } from '../setup/api.ts'
import { startBucket } from '../setup/bucket.ts'
import { figures } from '../setup/figures.ts'
import { get } from '../setup/get.ts'
import { openLine } from '../setup/line.ts'
import { daysAgo, fillNewspaper } from '../setup/newspaper.ts'
import { freePort, type RunningNginx, startNginx } from '../setup/nginx.ts'
import { ownCluster } from '../setup/own-cluster.ts'
import { replicaOf } from '../setup/replica.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const run = promisify(execFile)
const purgeModule = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'
const place = resolve('.test', `machines-${randomBytes(4).toString('hex')}`)
/** Two servers at addresses that stay the same, on one database with a replica, pictures in a bucket, nginx before them. */
const servers: RunningPortal[] = []
const ports: number[] = []
let primary: Awaited<ReturnType<typeof ownCluster>>
let replica: Awaited<ReturnType<typeof replicaOf>>
let bucket: Awaited<ReturnType<typeof startBucket>>
let nginx: RunningNginx
/** The way to the primary, whichever server that is. */
let door: Awaited<ReturnType<typeof openLine>>
let leads = () => 0
let databaseUrl = ''
let key = ''
let picture = ''

beforeAll(async () => {
  primary = await ownCluster()
  leads = primary.port
  door = await openLine(() => leads())
  const url = new URL(primary.url)
  url.port = String(door.port)
  databaseUrl = url.href
  openDatabase(primary.url)
  await fillNewspaper()
  key = await keyOf('editor-in-chief')
  await closeDatabase()
  replica = await replicaOf(primary)
  mkdirSync(place, { recursive: true })
  bucket = await startBucket(`${place}/bucket`)
  for (const index of [0, 1]) {
    ports[index] = await freePort()
    servers[index] = await start(index)
  }
  const port = await freePort()
  const conf = readFileSync('deploy/nginx.conf', 'utf8')
    .replaceAll('/var/cache/nginx', place)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${ports[0]}`)
    .replaceAll('# server 127.0.0.1:3001', `server 127.0.0.1:${ports[1]}`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
  nginx = await startNginx(`${place}/nginx`, port, conf, [purgeModule])
  picture = await givePicture()
}, 300_000)
afterAll(async () => {
  await nginx?.stop()
  for (const server of servers) await server.stop()
  await bucket?.stop()
  await replica?.remove()
  await primary?.remove()
  door?.close()
  rmSync(place, { recursive: true, force: true })
})

/** Starts one of the two, each with a folder of its own, as on a machine of its own. */
function start(index: number, home = '.'): Promise<RunningPortal> {
  const { endpoint, bucket: name, key: id, secret, region } = bucket.settings
  return startPortal(
    {
      PORT: String(ports[index]),
      DATABASE_URL: databaseUrl,
      DATABASE_REPLICA_URLS: replica.url,
      DATA_DIR: `${place}/data-${index}`,
      AUTH_SECRET: 'machines'.repeat(8),
      S3_ENDPOINT: endpoint,
      S3_BUCKET: name,
      S3_KEY: id,
      S3_SECRET: secret,
      S3_REGION: region,
    },
    [],
    'bin/start.ts',
    home,
  )
}
const addressOf = (index: number) => servers[index]?.address ?? ''
const api = (index: number) => portalApi(() => addressOf(index))

async function givePicture(): Promise<string> {
  const form = new FormData()
  const image = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#265' } })
    .png()
    .toBuffer()
  form.set('file', new Blob([new Uint8Array(image)], { type: 'image/png' }), 'anh.png')
  for (const name of ['alt', 'caption', 'credit']) form.set(name, 'Ruộng trên')
  const { json } = await api(0)('POST', '/pictures', { key, body: form })
  return new URL(String(json.file), addressOf(0)).pathname
}

let pieces = 0
/** Has one of the servers publish a piece. Returns its headline. */
async function publishAt(index: number): Promise<string> {
  const title = `Tin qua hai máy số ${++pieces}`
  const body = { title, lead: 'Con mương mới.', html: '<p>Nước đã về.</p>', section: 'kinh-te' }
  const made = await api(index)('POST', '/articles', { key, body })
  const out = await api(index)('POST', `/articles/${made.json.id}/publish`, { key })
  expect([made.status, out.status], `${made.text} ${out.text}`).toEqual([201, 200])
  return title
}

/** Milliseconds until the front page at an address shows it. */
async function seenAfter(address: string, title: string): Promise<number> {
  const began = performance.now()
  while (!(await get(`${address}/`)).text.includes(title)) {
    if (performance.now() - began > 20_000) throw new Error(`${address} did not show "${title}".`)
    await pass(10)
  }
  return performance.now() - began
}

const paths = [
  '/',
  '/chinh-tri',
  '/kinh-te',
  '/xay-dung-dang',
  ...Array.from({ length: 30 }, (_, index) => `/tin/tin-thu-so-${index + 1}-${index + 1}`),
  ...[1, 2, 3, 4, 6, 7, 8].map((back) => `/ngay/${daysAgo(back)}`),
  '/chu-de/nong-thon-moi',
  '/tac-gia/ha-vy',
  '/rss/trang-chu.xml',
  '/sitemap.xml',
]

/** Readers at nginx, one page after the other. Returns how to stop them and learn what they got. */
function keepReading(readers = 4) {
  const failed: string[] = []
  let [reads, slowest, stopped] = [0, 0, false]
  const reader = async (first: number) => {
    for (let turn = first; !stopped; turn++) {
      const path = paths[turn % paths.length] as string
      const began = performance.now()
      const status = await get(nginx.address + path).then(
        (reply) => reply.status,
        (error) => String(error),
      )
      reads++
      slowest = Math.max(slowest, performance.now() - began)
      if (status !== 200) failed.push(`${status} ${path}`)
      await pass(2)
    }
  }
  const running = Promise.all(Array.from({ length: readers }, (_, index) => reader(index * 11)))
  return async () => {
    stopped = true
    await running
    return { reads, failed, slowest: Math.round(slowest) }
  }
}

function say(context: TestContext, what: Record<string, number>): void {
  figures(context, what)
  console.info(
    Object.entries(what)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', '),
  )
}
const rounded = (values: number[]) => values.map(Math.round).sort((a, b) => a - b)
const inStep = async (index: number) =>
  JSON.parse((await get(`${addressOf(index)}/api/health`)).text).replicas

test('what is published at one server is read at the other and through nginx within a second', async (context) => {
  const [other, front]: number[][] = [[], []]
  for (let round = 0; round < 20; round++) {
    // Everybody has read it a moment ago.
    for (const address of [addressOf(0), addressOf(1), nginx.address]) await get(`${address}/`)
    const title = await publishAt(round % 2)
    expect((await get(`${addressOf(round % 2)}/`)).text).toContain(title)
    const times = await Promise.all([
      seenAfter(addressOf(1 - (round % 2)), title),
      seenAfter(nginx.address, title),
    ])
    other?.push(times[0])
    front?.push(times[1])
  }
  const [others, fronts] = [rounded(other ?? []), rounded(front ?? [])]
  say(context, {
    'other server, median ms': others[10] ?? 0,
    'other server, slowest ms': others.at(-1) ?? 0,
    'nginx, median ms': fronts[10] ?? 0,
    'nginx, slowest ms': fronts.at(-1) ?? 0,
  })
  expect(others[10]).toBeLessThan(1_000)
  for (const index of [0, 1]) expect(await inStep(index)).toBe('1/1')
  for (const address of [addressOf(0), addressOf(1), nginx.address]) {
    const reply = await get(address + picture)
    expect([reply.status, reply.headers['content-type']]).toEqual([200, expect.stringMatching(/^image\//)])
  }
})

test('a server that is killed under load costs no read', async (context) => {
  const stop = keepReading()
  await pass(2_000)
  servers[0]?.process.kill('SIGKILL')
  await pass(3_000)
  const title = await publishAt(1)
  await seenAfter(nginx.address, title)
  servers[0] = await start(0)
  await pass(3_000)
  const { reads, failed, slowest } = await stop()
  say(context, { reads, failed: failed.length, 'slowest ms': slowest })
  expect(failed).toEqual([])
  expect(await seenAfter(addressOf(0), title)).toBeLessThan(20_000)
})

test('a replica that stops, or lags by half a minute, costs no read and makes nothing late', async (context) => {
  const stop = keepReading()
  await pass(1_000)
  await replica.stop()
  const whileGone = await seenAfter(addressOf(1), await publishAt(0))
  await replica.start()
  await expect.poll(() => inStep(0), { timeout: 30_000 }).toBe('1/1')
  await replica.delay('30s')
  const late: number[] = []
  for (let round = 0; round < 5; round++) late.push(await seenAfter(addressOf(1), await publishAt(0)))
  expect(await inStep(1)).toBe('0/1')
  await replica.delay('0')
  await expect.poll(() => inStep(1), { timeout: 30_000 }).toBe('1/1')
  const { reads, failed, slowest } = await stop()
  say(context, {
    reads,
    failed: failed.length,
    'slowest ms': slowest,
    'replica gone, other server ms': Math.round(whileGone),
    'replica 30 s behind, slowest ms': rounded(late).at(-1) ?? 0,
  })
  expect(failed).toEqual([])
})

test('the other version comes to one server after the other, and costs no read', async (context) => {
  const home = await otherVersion()
  const stop = keepReading()
  await pass(1_000)
  const restarts: number[] = []
  for (const index of [0, 1]) {
    const began = performance.now()
    expect(await servers[index]?.stop()).toBe(0)
    servers[index] = await start(index, home)
    restarts.push(performance.now() - began)
    await expect
      .poll(async () => (await get(`${addressOf(index)}/api/health`)).status, { timeout: 30_000 })
      .toBe(200)
    await pass(1_500)
  }
  const { reads, failed, slowest } = await stop()
  say(context, {
    reads,
    failed: failed.length,
    'slowest ms': slowest,
    'a restart, ms': rounded(restarts).at(-1) ?? 0,
  })
  expect(failed).toEqual([])
  for (const path of paths.slice(0, 4)) expect((await get(nginx.address + path)).text).toContain(newMark)
})

test('the primary is lost and the replica promoted: readers go on, nothing lost is shown, and publishing goes on', async (context) => {
  for (const address of [addressOf(0), addressOf(1)]) for (const path of paths) await get(address + path)
  await replica.sever()
  const lost = await publishAt(0)
  for (const index of [0, 1]) await seenAfter(addressOf(index), lost)
  const stop = keepReading()
  await pass(1_000)
  const began = performance.now()
  await primary.stop()
  await pass(2_000)
  await replica.promote()
  leads = replica.port
  await expect
    .poll(async () => (await get(`${addressOf(0)}/api/health`)).status, { timeout: 30_000 })
    .toBe(200)
  const back = performance.now() - began
  for (const index of [0, 1])
    await expect
      .poll(async () => (await get(`${addressOf(index)}/`)).text.includes(lost), { timeout: 10_000 })
      .toBe(false)
  const title = await publishAt(0)
  const seen = await seenAfter(addressOf(1), title)
  const { reads, failed, slowest } = await stop()
  say(context, {
    reads,
    failed: failed.length,
    'slowest ms': slowest,
    'without a database ms': Math.round(back),
    'other server ms': Math.round(seen),
  })
  expect(failed).toEqual([])
})

const newMark = 'data-version="other"'
/** A copy of the software whose pages say that they are another version's, built. Its folder. */
async function otherVersion(): Promise<string> {
  const home = `${place}/other`
  const files = (await run('git', ['ls-files', '-co', '--exclude-standard'])).stdout.split('\n')
  for (const name of files.filter((file) => file && !file.startsWith('tests/'))) {
    mkdirSync(dirname(`${home}/${name}`), { recursive: true })
    writeFileSync(`${home}/${name}`, readFileSync(name))
  }
  // By hard links: the same libraries, without a second copy of them.
  for (const name of ['node_modules', 'lib/database/generated'])
    await run('cp', ['-al', name, `${home}/${name}`])
  const document = `${home}/components/reader/reader-document.tsx`
  writeFileSync(
    document,
    readFileSync(document, 'utf8').replace('<html lang="vi"', `<html lang="vi" ${newMark}`),
  )
  await run(process.execPath, ['--disable-warning=ExperimentalWarning', 'bin/build.ts'], { cwd: home })
  return home
}
