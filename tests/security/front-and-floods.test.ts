import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePreviewLink } from '../../lib/articles/preview.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { makePasswordLink } from '../../lib/staff/write-access.ts'
import { fieldsOf } from '../setup/actors.ts'
import { keyOf } from '../setup/api.ts'
import { database } from '../setup/database.ts'
import { figures } from '../setup/figures.ts'
import { get, type Reply } from '../setup/get.ts'
import { freePort, nginxProgram, type RunningNginx, startNginx } from '../setup/nginx.ts'
import { sessionOf } from '../setup/sent-form.ts'
import { useSmallPortal } from '../setup/small-portal.ts'
import { onWire } from '../setup/wire.ts'

const metrics = 'so-do-cua-toa-soan'
const site = 'https://bao.example'
const portal = useSmallPortal([], { METRICS_TOKEN: metrics, SITE_URL: site, SITE_ALIASES: 'ten-cu.example' })
const purgeModule = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'
const behind = existsSync(nginxProgram) && existsSync(purgeModule)
const folder = resolve('.test', `front-${randomBytes(4).toString('hex')}`)
let front = ''
let nginx: RunningNginx | undefined

beforeAll(async () => {
  if (!behind) return
  const port = await freePort()
  front = `http://127.0.0.1:${port}`
  // The file as it is shipped, but for the addresses and folders of this run, and with the log that nginx has by itself.
  const shipped = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('/var/cache/nginx/bao-tinh', `${folder}/cache`)
    .replaceAll('127.0.0.1:3000', new URL(portal.address()).host)
    .replace('listen 8080;', `listen 127.0.0.1:${port};\n    access_log ${folder}/access.log combined;`)
  nginx = await startNginx(folder, port, shipped, [purgeModule])
}, 60_000)
afterAll(async () => {
  await nginx?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What is the same of an answer however it came. */
const seen = ({ status, text, headers }: Reply) => ({
  status,
  text,
  location: headers.location,
  type: headers['content-type'],
  etag: headers.etag,
})
const measured = async (name: string) => {
  const { text } = await portal.ask('/api/metrics', { authorization: `Bearer ${metrics}` })
  return text
    .split('\n')
    .filter((line) => line.startsWith(name))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

describe('what everybody gets is not changed by', () => {
  const asked: [string, Record<string, string>, string?][] = [
    ['Host', { host: 'ke-gian.example' }],
    ['Host with a port', { host: 'bao.example:1337' }],
    ['Host, the paper’s other name', { host: 'www.bao.example' }],
    ['Host, a name that the paper had', { host: 'ten-cu.example' }],
    ['X-Forwarded-Host', { 'x-forwarded-host': 'ke-gian.example' }],
    [
      'X-Host, X-Original-Host, Forwarded',
      {
        'x-host': 'ke-gian.example',
        'x-original-host': 'ke-gian.example',
        forwarded: 'host=ke-gian.example;proto=http',
      },
    ],
    [
      'X-Forwarded-Proto and -Port',
      { 'x-forwarded-proto': 'http', 'x-forwarded-port': '1337', 'x-forwarded-scheme': 'nothttps' },
    ],
    ['X-Forwarded-For', { 'x-forwarded-for': '"><script>quyx()</script>' }],
    ['X-Forwarded-Prefix', { 'x-forwarded-prefix': '//ke-gian.example' }],
    ['X-Original-URL', { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' }],
    ['X-HTTP-Method-Override', { 'x-http-method-override': 'POST', 'x-method-override': 'DELETE' }],
    ['Accept', { accept: 'application/json' }],
    ['Accept-Language', { 'accept-language': 'en' }],
    ['Accept-Encoding that is none', { 'accept-encoding': 'quyx' }],
    ['User-Agent', { 'user-agent': 'Googlebot' }],
    ['Cookie', { cookie: 'toa-soan.session_token=x; theme=quyx' }],
    ['Authorization', { authorization: 'Bearer quyx' }],
    ['Range', { range: 'bytes=0-3' }],
    ['Range past the end', { range: 'bytes=999999-' }],
    ['If-None-Match', { 'if-none-match': '*' }],
    ['If-Modified-Since', { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }],
    ['Cache-Control and Pragma', { 'cache-control': 'no-cache', pragma: 'no-cache' }],
    ['Upgrade', { upgrade: 'h2c', connection: 'Upgrade, HTTP2-Settings', 'http2-settings': 'AAMAAABk' }],
    ['Expect', { expect: '999-quyx' }],
    [
      'a header of 9 KB',
      { 'x-quyx': 'x'.repeat(7_500), 'x-quyy': 'x'.repeat(7_500), 'x-quyz': 'x'.repeat(7_500) },
    ],
    ['a header with bytes above ASCII', { 'x-quyx': 'Đ\u00e9' }],
    [
      'rsc and the rest of it',
      {
        rsc: '1',
        'next-router-prefetch': '1',
        'next-router-segment-prefetch': '/_tree',
        'next-url': '/admin',
      },
    ],
    ['Next-Action', { 'next-action': '0'.repeat(42) }],
    ['X-Request-Id', { 'x-request-id': 'quyx"><script>' }],
    ['a query', {}, '?quyx="><script>quyx()</script>'],
    ['a query of the framework', {}, '?_rsc=quyx&__nextDataReq=1'],
    ['a query that says where from', {}, '?utm_source=quyx&fbclid=x'],
    ['a form of the address', {}, '/'],
    ['the address in code', {}, '?%3Cscript%3E'],
  ]
  // Each at an address of its own, where nothing is kept yet when the attack comes.
  test.each(asked.map(([name, ...how], at) => [name, { how, at }] as const))('%s', async (_, { how, at }) => {
    const [headers, ending = ''] = how
    const path = `/tin/tin-thu-so-${(at % 30) + 1}-${(at % 30) + 1}${at < 30 ? '' : '?lan=hai'}`
    const bad = path + (path.includes('?') ? ending.replace('?', '&') : ending)
    const clean = (reply: Reply) => {
      expect(reply.text).not.toMatch(/quyx|ke-gian/)
      expect(JSON.stringify(reply.headers)).not.toMatch(/quyx|ke-gian/)
      expect([200, 304, 308, 400, 417, 431]).toContain(reply.status)
    }
    for (const from of [portal.address(), ...(behind ? [front] : [])]) {
      // What names a connection of its own cannot go over one that is shared.
      clean(
        await get(from + bad, headers).catch(() => ({
          status: 400,
          headers: {},
          text: '',
          body: Buffer.alloc(0),
        })),
      )
      const honest = await get(from + path, { host: 'bao.example' })
      expect(honest.status).toBe(200)
      expect(seen(honest)).toEqual(seen(await portal.ask(path, { host: 'bao.example' })))
      expect(honest.headers['set-cookie']).toBeUndefined()
    }
  })

  test.each(['HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'QUERY'])(
    'the method %s',
    async (method) => {
      const path = `/ngay/${new Date().getFullYear()}?cach=${method}`
      for (const from of [portal.address(), ...(behind ? [front] : [])]) {
        const { status, text } = await get(from + path, {}, method)
        expect(method === 'HEAD' ? [200] : [400, 405, 501]).toContain(status)
        expect(text).not.toContain('TRACE')
        expect((await get(from + path)).text).toContain('</html>')
      }
    },
  )

  test.skipIf(!behind)(
    'another page’s address: forms and addresses that are written alike are kept apart',
    async (context) => {
      const pairs: [string, string, string][] = [
        ['/chinh-tribr', '/chinh-tri', 'br'],
        ['/kinh-tegzip', '/kinh-te', 'gzip'],
        ['/?xbr', '/?x', 'br'],
      ]
      for (const [bad, path, encoding] of pairs) {
        await get(front + bad)
        const honest = await get(front + path, { 'accept-encoding': encoding })
        expect([honest.status, honest.headers['content-encoding']], bad).toEqual([200, encoding])
      }
      figures(context, { attempts: pairs.length })
    },
  )

  test.skipIf(!behind)('what is the newsroom’s: nothing of it is kept for the next one', async (context) => {
    const paths = [
      '/admin',
      '/admin/',
      '/admin/x.css',
      '/admin/nhan-su/x.jpg',
      '/api/v1/sections',
      '/api/health',
      '/xem-truoc/x.css',
    ]
    const cookie = await sessionOf(portal.address(), 'editor-in-chief')
    for (const path of paths) {
      const first = await get(front + path, { cookie, authorization: `Bearer ${await keyOf('reporter')}` })
      expect(first.text, path).not.toContain('Hoàng Minh Châu'.repeat(2))
      const next = await get(front + path)
      expect(next.text, path).not.toContain('Hoàng Minh Châu')
      expect(next.headers['x-cache'] ?? 'none', path).not.toBe('HIT')
    }
    figures(context, { attempts: paths.length })
  })
})

describe.skipIf(!behind)('through nginx, two requests are never taken for one, nor one for two', () => {
  const inner = 'GET /tac-gia/quyx?00 HTTP/1.1\r\nHost: bao.example\r\n\r\n'
  const size = inner.length
  const head = (...lines: string[]) =>
    ['POST /kinh-te HTTP/1.1', 'Host: bao.example', ...lines, '', ''].join('\r\n')
  const shapes: [string, string][] = [
    [
      'a length and chunks',
      `${head(`Content-Length: ${size + 5}`, 'Transfer-Encoding: chunked')}0\r\n\r\n${inner}`,
    ],
    [
      'chunks and a length',
      `${head('Transfer-Encoding: chunked', 'Content-Length: 4')}5c\r\n${inner}\r\n0\r\n\r\n`,
    ],
    ['two lengths', `${head('Content-Length: 0', `Content-Length: ${size}`)}${inner}`],
    ['two lengths in one', `${head(`Content-Length: 0, ${size}`)}${inner}`],
    ['a length with a sign', `${head(`Content-Length: +${size}`)}${inner}`],
    ['a negative length', `${head('Content-Length: -1')}${inner}`],
    ['a hexadecimal length', `${head(`Content-Length: 0x${size.toString(16)}`)}${inner}`],
    ['a length with a blank before the colon', `${head(`Content-Length : ${size}`)}${inner}`],
    ['a length on a folded line', `${head('Content-Length:', ` ${size}`)}${inner}`],
    ['a length beyond all numbers', `${head('Content-Length: 18446744073709551617')}${inner}`],
    ['chunks written otherwise', `${head('Transfer-Encoding: xchunked', `Content-Length: ${size}`)}${inner}`],
    [
      'chunks in capitals, twice',
      `${head('Transfer-Encoding: CHUNKED', 'Transfer-Encoding: identity')}0\r\n\r\n${inner}`,
    ],
    ['chunks after a tab', `${head('Transfer-Encoding:\tchunked', 'Content-Length: 3')}0\r\n\r\n${inner}`],
    [
      'chunks with a blank before the colon',
      `${head('Transfer-Encoding : chunked', 'Content-Length: 3')}0\r\n\r\n${inner}`,
    ],
    ['chunks after a vertical tab', `${head('Transfer-Encoding: \x0bchunked')}0\r\n\r\n${inner}`],
    ['chunks and something else', `${head('Transfer-Encoding: chunked, identity')}0\r\n\r\n${inner}`],
    ['chunks on a folded line', `${head('Transfer-Encoding:', ' chunked')}0\r\n\r\n${inner}`],
    ['chunks with NUL', `${head('Transfer-Encoding: chunked\0')}0\r\n\r\n${inner}`],
    ['a chunk size beyond all numbers', `${head('Transfer-Encoding: chunked')}fffffffffffffffff\r\n${inner}`],
    ['a negative chunk', `${head('Transfer-Encoding: chunked')}-1\r\n${inner}`],
    ['a chunk with an extension', `${head('Transfer-Encoding: chunked')}0;x="\r\n\r\n${inner}"\r\n\r\n`],
    ['a chunk that ends in a bare line feed', `${head('Transfer-Encoding: chunked')}0\n\n${inner}`],
    [
      'chunks in HTTP/1.0',
      `POST /kinh-te HTTP/1.0\r\nHost: bao.example\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${inner}`,
    ],
    ['bare line feeds', `POST /kinh-te HTTP/1.1\nHost: bao.example\nContent-Length: 0\n\n${inner}`],
    ['a bare carriage return in a header', `${head('X-A: b\rContent-Length: 0')}${inner}`],
    [
      'a header within a header',
      `${head('X-A: b\r\nTransfer-Encoding: chunked\r\nContent-Length: 5')}0\r\n\r\n${inner}`,
    ],
    [
      'a body with GET',
      `GET /kinh-te HTTP/1.1\r\nHost: bao.example\r\nContent-Length: ${size}\r\n\r\n${inner}`,
    ],
    [
      'a body with GET to the newsroom',
      `GET /admin/dang-nhap HTTP/1.1\r\nHost: bao.example\r\nContent-Length: ${size}\r\n\r\n${inner}`,
    ],
    [
      'a body that the newsroom does not read',
      `POST /admin/dang-nhap HTTP/1.1\r\nHost: bao.example\r\nContent-Length: ${size}\r\n\r\n${inner}`,
    ],
    [
      'a body that the counter of readings does not read',
      `POST /api/doc/1 HTTP/1.1\r\nHost: bao.example\r\nContent-Length: ${size}\r\n\r\n${inner}`,
    ],
    [
      'a body that the API turns away',
      `PUT /api/v1/articles/1 HTTP/1.1\r\nHost: bao.example\r\nContent-Length: ${size}\r\n\r\n${inner}`,
    ],
    [
      'a body without an end',
      `POST /admin/dang-nhap HTTP/1.1\r\nHost: bao.example\r\nContent-Length: ${size + 40}\r\n\r\n${inner}`,
    ],
    ['two hosts', `GET /kinh-te HTTP/1.1\r\nHost: bao.example\r\nHost: ke-gian.example\r\n\r\n`],
    [
      'a line break in the address',
      `GET /kinh-te%0d%0a%0d%0aGET%20/tac-gia/quyx HTTP/1.1\r\nHost: bao.example\r\n\r\n`,
    ],
    ['a blank in the address', `GET /kinh-te HTTP/1.1 /tac-gia/quyx HTTP/1.1\r\nHost: bao.example\r\n\r\n`],
    ['the language of 1991', `GET /tac-gia/quyx\r\n${inner}`],
    ['HTTP/2 begun without asking', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${inner}`],
    [
      'a step to HTTP/2',
      `GET /kinh-te HTTP/1.1\r\nHost: bao.example\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`,
    ],
    [
      'a step to a socket',
      `GET /kinh-te HTTP/1.1\r\nHost: bao.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 777\r\n\r\n${inner}`,
    ],
    [
      'a length that Connection takes away',
      `${head(`Content-Length: ${size}`, 'Connection: Content-Length')}${inner}`,
    ],
    ['what is expected first', `${head('Expect: 100-continue', `Content-Length: ${size}`)}${inner}`],
  ]
  const handled = () => measured('bao_tinh_requests_total{door="tac-gia"')
  const heard: string[] = []
  let inside = 0
  /** How many requests for the inner address nginx itself saw and handed on, by its own log. */
  let seenByNginx = 0
  beforeAll(async () => {
    const before = await handled()
    // To nginx each is another page: it answers none of them from what it has kept of another.
    const sent = shapes.map(([, bytes], at) => bytes.replaceAll('quyx?00', `quyx?${at + 10}`))
    heard.push(...(await Promise.all(sent.map((bytes) => onWire(front, bytes)))))
    inside = (await handled()) - before
    const logged = readFileSync(`${folder}/access.log`, 'utf8')
    seenByNginx = logged.match(/"GET \/tac-gia\/quyx[^"]*" 404 /g)?.length ?? 0
  })

  test.each(shapes.map(([name], at) => [name, at] as const))('%s', (_, at) => {
    // No server of several is taken for one that failed.
    expect(heard[at]).not.toMatch(/^HTTP\/1\.1 50[24]/m)
    // Whatever the portal took for a request was one to nginx too, and nothing else was in it.
    expect(seenByNginx).toBeGreaterThan(0)
    expect(inside).toBe(seenByNginx)
  })

  test('who comes next over the same connections has what was asked for', async (context) => {
    const pages: [string, string][] = [
      ['/kinh-te', '<title>Kinh tế'],
      ['/chinh-tri', '<title>Chính trị'],
      ['/api/health', '"database"'],
      ['/admin/dang-nhap', 'Đăng nhập'],
    ]
    for (let round = 0; round < 20; round++)
      await Promise.all(
        pages.map(async ([path, words]) => {
          const { status, text } = await get(`${front}${path}?${randomBytes(4).toString('hex')}`)
          expect([status, text.includes(words)], path).toEqual([200, true])
        }),
      )
    figures(context, { attempts: 80 })
  })
})

describe('a flood', () => {
  const made = (
    count: number,
    of: (word: string, at: number) => [path: string, headers?: Record<string, string>],
  ) => Array.from({ length: count }, (_, at) => of(randomBytes(6).toString('hex'), at))
  const year = new Date().getFullYear()
  const floods: [string, [path: string, headers?: Record<string, string>][]][] = [
    ['of addresses that there are not', made(600, (word) => [`/${word}`])],
    [
      'of addresses as an older site had them',
      made(400, (word, at) => [`/11/${100_000 + at}/${word}.htm?NewsId=${at}`]),
    ],
    [
      'of numbers and slugs of pieces',
      made(400, (word, at) => [at % 2 ? `/tin/${word}-${at}` : `/tin/${word}-3`]),
    ],
    [
      'of topics, authors and feeds',
      made(450, (word, at) => [
        [`/chu-de/${word}`, `/tac-gia/${word}`, `/rss/${word}.xml`][at % 3] as string,
      ]),
    ],
    ['of queries on a page', made(600, (word, at) => [`/kinh-te?${word}=${at}`])],
    [
      'of days, months and years',
      made(500, (_, at) => [
        `/${at % 2 ? 'kinh-te/' : ''}ngay/${1900 + (at % 400)}-${String((at % 12) + 1).padStart(2, '0')}${at % 3 ? `-${String((at % 28) + 1).padStart(2, '0')}` : ''}`,
      ]),
    ],
    [
      'of days of this year',
      made(200, (_, at) => [`/ngay/${new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10)}`]),
    ],
    ['of searches', made(60, (word) => [`/tim-kiem?q=${word}`])],
    ['of suggestions', made(300, (word) => [`/tim-kiem/goi-y?q=${word}`])],
    ['of pictures', made(400, (word) => [`/media/${word.padEnd(32, '0')}/640.webp`])],
    ['of cookies', made(400, (word) => ['/kinh-te', { cookie: `${word}=${word.repeat(50)}` }])],
    [
      'of sessions that are none',
      made(150, (word) => ['/admin', { cookie: `__Secure-toa-soan.session_token=${word}.${word}` }]),
    ],
    [
      'of keys that are none',
      made(300, (word) => ['/api/v1/sections', { authorization: `Bearer bt_${word}` }]),
    ],
    ['of previews that are none', made(250, (word) => [`/xem-truoc/${word}`])],
    ['of hosts', made(250, (word) => ['/kinh-te', { host: `${word}.example` }])],
  ]
  const onDisk = () =>
    [portal.dataDir, '.next'].flatMap((place) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => `${place}/${name}`),
    ).length
  /** What an archive of so many days can come to: more cannot be kept of it, whatever is asked. */
  const mostArchive = 400

  test.each(floods)(
    '%s leaves nothing behind, and an honest reader is served in the midst of it',
    async (_, asked) => {
      const [documents, files, bytes] = [
        await measured('bao_tinh_documents '),
        onDisk(),
        await measured('bao_tinh_document_bytes'),
      ]
      const rows = async () =>
        (await database().session.count()) +
        (await database().oldSlug.count()) +
        (await database().picture.count())
      const before = await rows()
      const ways: Record<number, number> = {}
      let honest = 0
      for (let at = 0; at < asked.length; at += 50) {
        const batch = asked.slice(at, at + 50).map(async ([path, headers]) => {
          const { status } = await portal.ask(path, headers)
          ways[status] = (ways[status] ?? 0) + 1
        })
        const reader = portal.ask('/chinh-tri').then(({ status }) => {
          if (status === 200) honest++
        })
        await Promise.all([...batch, reader])
      }
      expect(honest).toBe(Math.ceil(asked.length / 50))
      expect(ways[500] ?? 0).toBe(0)
      const isArchive = asked[0]?.[0].includes('ngay/')
      expect((await measured('bao_tinh_documents ')) - documents).toBeLessThanOrEqual(
        isArchive ? mostArchive : 5,
      )
      if (!isArchive)
        expect((await measured('bao_tinh_document_bytes')) - bytes).toBeLessThanOrEqual(5 * 64_000)
      expect(onDisk()).toBe(files)
      expect(await rows()).toBe(before)
    },
  )

  test.skipIf(!behind)(
    'from one address is turned away by nginx, from this machine and by others it is not',
    async (context) => {
      const ask = (path: string, localAddress: string) =>
        new Promise<number>((done, fail) => {
          const sent = request(
            front + path,
            { localAddress, agent: new Agent({ keepAlive: false }) },
            (response) => {
              response.resume()
              done(response.statusCode ?? 0)
            },
          )
          sent.on('error', fail)
          sent.end()
        })
      const counted = async (path: string, from: string, times: number) => {
        const all = Array.from({ length: times }, (_, at) => ask(`${path}${at}`, from))
        return (await Promise.all(all)).filter((status) => status === 429).length
      }
      expect(await counted('/tim-kiem?q=', '127.0.0.7', 250)).toBeGreaterThan(0)
      // The one is turned away, the other is served; what is turned away costs the portal nothing.
      expect(await ask('/tim-kiem?q=lua', '127.0.0.8')).toBe(200)
      expect(await counted('/kinh-te?', '127.0.0.7', 120)).toBe(0)
      expect(await counted('/kinh-te?', '127.0.0.1', 120)).toBe(0)
      figures(context, { attempts: 491 })
    },
  )
})

describe('what is secret stands in no log and leaves with no Referer', () => {
  test('links, keys, passwords and previews', async (context) => {
    const secrets: string[] = []
    const { id } = await database().staff.findFirstOrThrow({ where: { role: 'reporter' } })
    siteAddress.url = site
    const link = await makePasswordLink(system, id)
    if (!link.ok) throw new Error(link.reason)
    const section = (await database().section.findFirstOrThrow()).id
    const piece = await createDraft(system, fieldsOf(section))
    if (!piece.ok) throw new Error(piece.reason)
    const preview = await makePreviewLink(system, piece.id, { hours: 1 })
    if (!preview.ok) throw new Error(preview.reason)
    const key = await keyOf('reporter')
    const cookie = await sessionOf(portal.address(), 'reporter')
    const addresses = [new URL(link.link).pathname, new URL(preview.url).pathname, '/admin/bat-dau/quyxdau']
    secrets.push(
      ...addresses.map((path) => path.split('/').at(-1) as string),
      key,
      cookie.split(/[=.]/)[2] ?? cookie,
      'lam-giang-2026',
      'quyxtim',
    )
    const from = behind ? front : portal.address()
    for (const path of addresses) {
      const { status, headers } = await get(from + path)
      expect(status).toBe(200)
      expect(headers['cache-control']).toBe('no-store')
      expect(['no-referrer', 'strict-origin', 'origin']).toContain(headers['referrer-policy'])
      // What a browser then asks for of such a page, with the Referer that it may send.
      await get(
        `${from}/icon.svg`,
        headers['referrer-policy'] === 'no-referrer' ? {} : { referer: `${site}/` },
      )
      await get(`${from}${path}x`)
    }
    await get(`${from}/api/v1/sections`, { authorization: `Bearer ${key}` })
    await get(`${from}/api/v1/sections`, { authorization: `Bearer ${key}x` })
    await get(`${from}/admin`, { cookie })
    await get(`${from}/tim-kiem?q=quyxtim`)
    const logs =
      portal.output() +
      (behind
        ? readFileSync(`${folder}/access.log`, 'utf8') + readFileSync(`${folder}/error.log`, 'utf8')
        : '')
    if (behind) expect(logs).toContain('/icon.svg')
    for (const secret of secrets) expect(logs.includes(secret), secret).toBe(false)
    figures(context, { attempts: secrets.length })
  })
})

describe('headers', () => {
  const reader: Record<string, string | RegExp> = {
    'content-security-policy':
      /^default-src 'none'; script-src 'self'; style-src 'self';(?!.*unsafe-).*base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'$/,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
    'referrer-policy': 'strict-origin-when-cross-origin',
  }
  const newsroom: Record<string, string | RegExp> = {
    'content-security-policy':
      /^default-src 'none'; script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src 'self' 'nonce-(?!.*unsafe-).*frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types [\w -]+$/,
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
  }
  const bare = { 'cache-control': 'no-store' }
  const closed = { 'content-security-policy': "default-src 'none'" }
  const answers: [string, number, string, Record<string, string | RegExp>][] = [
    ['the front page', 200, '/', reader],
    ['a piece', 200, '/tin/tin-thu-so-3-3', reader],
    [
      'a search',
      200,
      '/tim-kiem?q=tin',
      { ...reader, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
    ],
    ['a page that is not there', 404, '/khong-co', reader],
    ['an address that cannot be read', 400, '/%E0%A4%A', reader],
    ['an address that is too long', 414, `/${'x'.repeat(3_000)}`, reader],
    ['a step to another form', 308, '/kinh-te/', {}],
    ['a feed', 200, '/rss/trang-chu.xml', closed],
    ['a feed as JSON', 200, '/rss/trang-chu.json', closed],
    ['a sitemap', 200, '/sitemap.xml', closed],
    ['robots.txt', 200, '/robots.txt', closed],
    ['a file', 200, '/icon.svg', {}],
    ['a picture that is not there', 404, `/media/${'0'.repeat(32)}/640.webp`, bare],
    ['suggestions', 200, '/tim-kiem/goi-y?q=kinh', {}],
    ['the health', 200, '/api/health', bare],
    ['the measures, refused', 404, '/api/metrics', bare],
    ['the API, refused', 401, '/api/v1/articles', bare],
    ['the API, what is not there', 404, '/api/v1/khong-co', bare],
    ['the API’s document', 200, '/api/v1/openapi.json', bare],
    ['the sign-in', 200, '/admin/dang-nhap', newsroom],
    ['the newsroom, sent to sign in', 307, '/admin', newsroom],
    ['a page of the newsroom that is not there', 404, '/admin/khong-co/x', newsroom],
    ['a new password', 200, '/admin/dat-mat-khau/x', { ...newsroom, 'referrer-policy': 'strict-origin' }],
    ['the newsroom’s data, refused', 401, '/admin/du-lieu/ban', newsroom],
    [
      'an upload, refused',
      401,
      '/admin/du-lieu/anh/tai-len',
      { ...newsroom, 'referrer-policy': /same-origin|strict-origin/ },
    ],
  ]
  test.each(answers)('%s (%i)', async (_, status, path, wanted) => {
    // What nginx cannot read it refuses itself.
    // A page that is kept goes out another way than when it was made.
    const asked: [string, Record<string, string>][] = [
      [portal.address(), {}],
      [portal.address(), { 'accept-encoding': 'br' }],
      ...(behind && status !== 400 ? [[front, {}] as [string, Record<string, string>]] : []),
    ]
    for (const [from, more] of asked) {
      const { headers, ...reply } = await get(from + path, { host: 'bao.example', ...more })
      expect([status, ...(path === '/api/metrics' ? [401, 403] : [])], path).toContain(reply.status)
      expect(headers['x-content-type-options']).toBe('nosniff')
      // nginx says it where the reader came over TLS, which nobody does here.
      const direct = from === portal.address()
      expect(headers['strict-transport-security']).toBe(direct ? 'max-age=31536000' : undefined)
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('access-control-allow-origin')
      for (const [name, value] of Object.entries(wanted))
        if (typeof value === 'string') expect(headers[name], name).toBe(value)
        else expect(headers[name], name).toMatch(value)
      if (path.startsWith('/admin')) expect(headers['x-cache']).toBeUndefined()
    }
  })
})
