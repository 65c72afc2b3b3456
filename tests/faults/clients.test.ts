import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyOf } from '../setup/api.ts'
import { useDatabase } from '../setup/database.ts'
import { Desk, keepPublishing } from '../setup/desk-client.ts'
import { figures } from '../setup/figures.ts'
import { Ledger } from '../setup/ledger.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { useFolder } from '../setup/newsroom.ts'
import { keepReading, readerPaths } from '../setup/readers.ts'
import { reckon } from '../setup/reckoning.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'
import { drip, rawSocket, rawStatus } from '../setup/sockets.ts'

const { url } = useDatabase()
const folder = useFolder()
let portal: RunningPortal
let key: string
const address = () => portal.address
const start = () => startPortal({ DATABASE_URL: url(), DATA_DIR: folder.path('data') })

beforeAll(async () => {
  await fillNewspaper()
  key = await keyOf('editor-in-chief')
  portal = await start()
})
afterAll(() => portal?.stop())

const megabytes = () =>
  Math.round(
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${portal.process.pid}/status`, 'utf8'))?.[1]) / 1024,
  )

test('slow, silent, half-closed and deaf clients hold nobody up, and are put out', async (context) => {
  const ledger = new Ledger()
  const stopReading = keepReading(() => [address()], ledger)
  const stopPublishing = keepPublishing(new Desk(ledger, key, address), { schedules: false })
  const many = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
  const head = (method: string, path: string, more = '') =>
    `${method} ${path} HTTP/1.1\r\nHost: bao\r\n${more}`
  const broken = {
    'headers byte by byte': many(300, () => rawSocket(address(), head('GET', '/', 'X-Slow: '))),
    'not a word': many(100, () => rawSocket(address())),
    'a body byte by byte': many(200, () =>
      rawSocket(
        address(),
        head(
          'POST',
          '/api/v1/articles',
          `Authorization: Bearer ${key}\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{`,
        ),
      ),
    ),
    'a sign-in byte by byte': many(100, () =>
      rawSocket(
        address(),
        head(
          'POST',
          '/admin/dang-nhap',
          'Origin: http://bao\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000\r\n\r\n-',
        ),
      ),
    ),
    'closed in the middle of a head': many(100, () => {
      const raw = rawSocket(address(), head('GET', '/', 'X-Half: '))
      raw.socket.end()
      return raw
    }),
    'never reading': many(50, () => rawSocket(address(), `${head('GET', '/', '\r\n')}`.repeat(400), false)),
  }
  const all = Object.values(broken).flat()
  const stops = [
    drip(
      broken['headers byte by byte'].map(({ socket }) => socket),
      'a',
    ),
    drip(
      broken['a body byte by byte'].map(({ socket }) => socket),
      ' ',
    ),
    drip(
      broken['a sign-in byte by byte'].map(({ socket }) => socket),
      'a',
    ),
  ]
  const open = () => all.filter(({ isOpen }) => isOpen()).length
  await new Promise((done) => setTimeout(done, 5_000))
  const held: Record<string, number> = {}
  for (const [kind, raws] of Object.entries(broken)) {
    // Of who reads nothing the end is not heard either: the server's own count says it.
    if (kind !== 'never reading')
      held[kind] = Math.max(...(await Promise.all(raws.map(({ ended }) => ended))))
  }
  for (const { socket } of broken['never reading']) socket.resume()
  await Promise.all(broken['never reading'].map(({ ended }) => ended))
  for (const stop of stops) stop()
  expect(open()).toBe(0)
  // Header time-out 10 s, whole request 60 s, and as long as a busy machine takes to look.
  for (const ms of Object.values(held)) expect(ms).toBeLessThan(120_000)
  console.info('held for ms', JSON.stringify(held))
  await stopPublishing()
  const read = await stopReading()
  expect([...read.statuses.keys()]).toEqual([200])
  const more = { 'broken clients': all.length, 'slowest ms': read.slowest }
  await reckon(context, ledger, [address()], { read, more })
})

describe('limits on size', () => {
  const long = (bytes: number) => 'a'.repeat(bytes)
  const head = (line: string, more = '') => `${line} HTTP/1.1\r\nHost: bao\r\n${more}\r\n`
  test.each<[string, string, number[]]>([
    ['an address of 100 KB', head(`GET /${long(100_000)}`), [431, 414]],
    ['a query of 100 KB', head(`GET /tim-kiem?q=${long(100_000)}`), [431, 414]],
    ['a query of 10 KB', head(`GET /tim-kiem?q=${long(10_000)}`), [414]],
    ['an address of 10 KB', head(`GET /${long(10_000)}`), [414, 404]],
    ['one header of 100 KB', head('GET /', `X-Long: ${long(100_000)}\r\n`), [431]],
    [
      'ten thousand headers',
      head('GET /', Array.from({ length: 10_000 }, (_, i) => `X-${i}: a\r\n`).join('')),
      [431],
    ],
    ['a cookie of 20 KB for the newsroom', head('GET /admin', `Cookie: a=${long(20_000)}\r\n`), [431]],
  ])('%s is refused', async (_, sent, expected) => {
    expect(expected).toContain(await rawStatus(address(), sent))
    expect(await rawStatus(address(), head('GET /'))).toBe(200)
  })

  /** Sends chunks of 64 KB without saying how many, until the server has answered or closed. */
  const pour = (path: string, headers: Record<string, string>, most: number) =>
    new Promise<{ status: number; sent: number }>((done) => {
      let [sent, status] = [0, 0]
      let over = false
      const end = () => {
        if (!over) done({ status, sent })
        over = true
        sending.destroy()
      }
      const sending = request(address() + path, { method: 'POST', headers }, (response) => {
        status = response.statusCode ?? 0
        response.resume()
        response.on('end', end)
        response.on('close', end)
      })
      sending.on('error', end)
      const chunk = Buffer.alloc(65_536, 0x20)
      const write = () => {
        while (!over && sent < most) {
          sent += chunk.length
          if (!sending.write(chunk)) return void sending.once('drain', write)
        }
        if (!over) sending.end()
      }
      write()
    })
  const json = { 'content-type': 'application/json' }
  test.each<[string, string, () => Record<string, string>]>([
    ['a reader page', '/', () => ({})],
    ['the reading counter', '/api/doc/1', () => ({})],
    ['the API without a key', '/api/v1/articles', () => json],
    ['the API with a key', '/api/v1/articles', () => ({ ...json, authorization: `Bearer ${key}` })],
    [
      'the pictures of the API',
      '/api/v1/pictures',
      () => ({ 'content-type': 'multipart/form-data; boundary=x', authorization: `Bearer ${key}` }),
    ],
    [
      'the sign-in form',
      '/admin/dang-nhap',
      () => ({
        'content-type': 'multipart/form-data; boundary=x',
        origin: address(),
        'sec-fetch-site': 'same-origin',
      }),
    ],
    [
      'an action of the newsroom',
      '/admin/dang-nhap',
      () => ({
        'content-type': 'text/plain',
        'next-action': 'a'.repeat(42),
        origin: address(),
        'sec-fetch-site': 'same-origin',
      }),
    ],
    [
      'the newsroom’s own routes',
      '/admin/du-lieu/bai/1',
      () => ({ ...json, origin: address(), 'sec-fetch-site': 'same-origin' }),
    ],
    [
      'the upload door',
      '/admin/du-lieu/anh/tai-len',
      () => ({
        origin: address(),
        'sec-fetch-site': 'same-origin',
        'tus-resumable': '1.0.0',
        'upload-length': '10',
      }),
    ],
  ])('300 MB poured into %s are neither taken nor kept in memory', async (_, path, headers) => {
    const before = megabytes()
    const { status, sent } = await pour(path, headers(), 300_000_000)
    const grown = megabytes() - before
    console.info(path, status, `${Math.round(sent / 1e6)} MB sent, memory ${grown} MB more`)
    expect(status === 0 || status === 204 || status >= 400).toBe(true)
    expect(grown).toBeLessThan(200)
    expect(await rawStatus(address(), head('GET /'))).toBe(200)
  })
})

test('a graceful stop loses no request that is in flight', async (context) => {
  let [attempts, answered, sent] = [0, 0, 0]
  const lost: string[] = []
  for (let turn = 0; turn < 4; turn++) {
    const ledger = new Ledger()
    const going = await start()
    let stopping = false
    // As nginx does it: connections that stay, one request after the other on each.
    const reader = async (first: number) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (let index = first; ; index++) {
        const path = readerPaths[index % readerPaths.length] as string
        const heard = await ask(going.address + encodeURI(path), agent)
        if (heard === 'refused') return agent.destroy()
        attempts++
        if (heard === 'answered') answered++
        else lost.push(`${path}: ${heard}`)
      }
    }
    const reading = Promise.all(Array.from({ length: 12 }, (_, index) => reader(index)))
    const desk = new Desk(ledger, key, () => going.address)
    const writing = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (!stopping) await desk.take(await desk.begin(), 'publish', 'published')
      }),
    )
    await new Promise((done) => setTimeout(done, 1_500 + 250 * turn))
    // Half a head, half a body, and a moment before the end a whole request: the queue of a busy server holds many.
    const heads = Array.from({ length: 20 }, () =>
      rawSocket(going.address, 'GET /chinh-tri HTTP/1.1\r\nHost: b'),
    )
    const posts = Array.from({ length: 10 }, () => halfPosted(going.address, ledger))
    await new Promise((done) => setTimeout(done, 200))
    const wholes = Array.from({ length: 20 }, () =>
      rawSocket(going.address, 'GET /kinh-te HTTP/1.1\r\nHost: bao\r\n\r\n'),
    )
    await Promise.all(wholes.map(({ socket }) => once(socket, 'ready')))
    const ended = going.stop()
    setTimeout(() => {
      stopping = true
      for (const { socket } of heads) socket.write('ao\r\n\r\n')
    }, 150)
    setTimeout(() => {
      for (const { finish } of posts) finish()
    }, 2_500)
    const raws = [...heads, ...wholes, ...posts.map(({ raw }) => raw)]
    await Promise.all([reading, writing, ...raws.map(({ ended }) => ended)])
    for (const [kind, of] of Object.entries({ heads, wholes })) {
      const unanswered = of.filter(({ heard }) => !/^HTTP\/1\.1 200/.test(heard())).length
      if (unanswered) lost.push(`${unanswered} of ${of.length} ${kind}`)
    }
    const unwritten = posts.filter(({ taken }) => !taken()).length
    if (unwritten) lost.push(`${unwritten} of ${posts.length} posts`)
    sent += raws.length
    expect(await ended).toBe(0)
    await reckon(context, ledger, [address()])
  }
  figures(context, { reads: attempts, 'sent in part': sent })
  expect(lost).toEqual([])
  expect(answered).toBe(attempts)
})

/** A piece of which half has been sent to the newsroom's API when it is returned. */
function halfPosted(address: string, ledger: Ledger) {
  const entry = ledger.open()
  const title = `${entry.mark} mới viết`
  const body = Buffer.from(JSON.stringify({ title, html: `<p>${entry.mark}</p>`, section: 'kinh-te' }))
  const raw = rawSocket(
    address,
    [
      'POST /api/v1/articles HTTP/1.1',
      `Host: ${new URL(address).host}`,
      `Authorization: Bearer ${key}`,
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      '',
      '{',
    ].join('\r\n'),
  )
  const taken = () => /^HTTP\/1\.1 201/.test(raw.heard())
  void raw.ended.then(() => {
    entry.id = Number(/"id":(\d+)/.exec(raw.heard())?.[1] ?? 0) || null
    ledger.note(entry, 'begin', { state: 'draft', title }, taken() ? 'done' : 'unknown')
  })
  return { raw, taken, finish: () => raw.socket.write(body.subarray(1)) }
}

/** `refused`: on a new connection, which nobody had taken yet. */
function ask(url: string, agent: Agent): Promise<string> {
  return new Promise((done) => {
    const sent = request(url, { agent }, (response) => {
      response.resume()
      response.on('end', () => done('answered'))
      response.on('aborted', () => done('broken off'))
    })
    sent.on('error', (error: NodeJS.ErrnoException) =>
      done(sent.reusedSocket ? String(error.code) : 'refused'),
    )
    sent.end()
  })
}
