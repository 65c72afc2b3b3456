import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { closeDatabase, openDatabase } from '../../lib/database/client.ts'
import { system } from '../../lib/staff/actor.ts'
import { get } from '../setup/get.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { ownCluster } from '../setup/own-cluster.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

let cluster: Awaited<ReturnType<typeof ownCluster>>
let portal: RunningPortal
const ask = (path: string) => get(portal.address + path)
const health = async () => JSON.parse((await ask('/api/health')).text)
const until = async (what: () => Promise<boolean>) => {
  const deadline = Date.now() + 20_000
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error('It never came true.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

beforeAll(async () => {
  cluster = await ownCluster()
  openDatabase(cluster.url)
  await fillNewspaper()
  portal = await startPortal({ DATABASE_URL: cluster.url })
})
afterAll(async () => {
  await portal?.stop()
  await closeDatabase()
  await cluster.remove()
})

const kept = [
  '/',
  '/chinh-tri',
  '/tin/tin-thu-so-4-4',
  `/ngay/${daysAgo(3)}`,
  `/ngay/${daysAgo(3).slice(0, 7)}`,
]

test('Postgres stopped under load: every page still kept is served, and publishing works again without a restart', async () => {
  const before = new Map<string, string>()
  for (const path of kept) before.set(path, (await ask(path)).text)
  const refused: string[] = []
  let served = 0
  let loading = true
  const load = async () => {
    while (loading) {
      for (const path of kept) {
        const { status } = await ask(path)
        if (status === 200) served++
        else refused.push(`${status} ${path}`)
      }
    }
  }
  const readers = Promise.all([load(), load(), load(), load()])
  await cluster.stop()
  await until(async () => !(await health()).ok)
  expect((await ask('/api/health')).status).toBe(503)
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  for (const path of kept) expect((await ask(path)).text).toBe(before.get(path))
  const cold = await ask('/tin/tin-thu-so-5-5')
  expect(cold.status).toBe(503)
  expect(cold.text).toContain('Báo Thử')

  await cluster.start()
  await until(async () => (await health()).ok)
  loading = false
  await readers
  expect(refused).toEqual([])
  expect(served).toBeGreaterThan(500)

  await importLines([
    line({ id: 700, title: 'Tin đầu sau sự cố', publishedAt: `${daysAgo(1)}T09:00:00+07:00` }),
  ])
  await until(async () => (await ask('/')).text.includes('Tin đầu sau sự cố'))
  expect((await ask('/tin/tin-thu-so-5-5')).status).toBe(200)
})

test('a page stale by edition is shown while Postgres is away, but never one with what was withdrawn', async () => {
  const down = 'Tin phải gỡ gấp'
  const at = '/tin/tin-phai-go-gap-2'
  await importLines([line({ id: 2, title: down, publishedAt: new Date(Date.now() - 60_000).toISOString() })])
  await until(async () => (await ask('/%E0%A4%A')).text.includes(down))
  await ask('/tin/tin-thu-so-3-3')
  await ask(at)
  await ask('/chinh-tri')
  await importLines([line({ id: 3, section: 'kinh-te', lead: 'Sapo mới của tin số 3.' })])
  expect(await withdraw(system, 2)).toMatchObject({ ok: true })
  // Wait until the portal knows of both, then cut it off before anybody has asked again.
  await new Promise((resolve) => setTimeout(resolve, 600))
  await cluster.stop()
  await until(async () => !(await health()).ok)
  const stale = await ask('/tin/tin-thu-so-3-3')
  expect([stale.status, stale.text.includes('Sapo của tin thử số 3')]).toEqual([200, true])
  // Neither the piece itself nor a list that named it; nor an error page, which offers the newest.
  // The server may have looked at its own pages for the receipt meanwhile: then it keeps the new ones.
  for (const [path, mended] of [
    [at, 410],
    ['/chinh-tri', 200],
  ] as const) {
    const withdrawn = await ask(path)
    expect([503, mended]).toContain(withdrawn.status)
    expect(withdrawn.text).not.toContain(down)
  }
  const undecodable = await ask('/%E0%A4%A')
  expect([undecodable.status, undecodable.text.includes(down)]).toEqual([400, false])
  // What is no page cannot be told either, and says when to come again.
  for (const path of [`/media/${'0'.repeat(32)}/640.jpg`, '/tim-kiem/goi-y?q=nuoc']) {
    const { status, headers, text } = await ask(path)
    expect([path, status, headers['retry-after']]).toEqual([path, 503, '5'])
    expect(text).toContain('tạm gián đoạn')
  }
  await cluster.start()
  await until(async () => (await health()).ok)
  expect((await ask('/tin/tin-thu-so-3-3')).text).toContain('Sapo mới của tin số 3.')
  expect((await ask(at)).status).toBe(410)
})

test('a page that finds no connection free is to be asked for again, and is no error of the portal', async () => {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  try {
    // Everything that looks at a piece waits, until no connection of the pool is free.
    await client.query('BEGIN; LOCK TABLE article IN ACCESS EXCLUSIVE MODE')
    const waiting = Array.from({ length: 40 }, (_, index) => ask(`/tin/${index + 1}`))
    // The first asks while it is rendered, the second before.
    const pages = ['/dinh-chinh', '/tac-gia/ha-vy']
    const answers = await Promise.all(pages.map(ask))
    expect(answers.map(({ status, headers }) => [status, headers['retry-after']])).toEqual(
      pages.map(() => [503, '5']),
    )
    await client.query('COMMIT')
    await Promise.all(waiting)
    for (const path of pages) expect((await ask(path)).status).toBe(200)
  } finally {
    await client.end()
  }
})
