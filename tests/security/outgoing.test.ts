import { globSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bodyFromHtml } from '../../lib/articles/body/from-html.ts'
import { publishedArticle } from '../../lib/articles/published.ts'
import { purge } from '../../lib/edition/purge.ts'
import { importArticles } from '../../lib/import/articles.ts'
import { importFrom } from '../../lib/import/import.ts'
import { wordpress } from '../../lib/import/wordpress/source.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { system } from '../../lib/staff/actor.ts'
import { handlerApi, keyOf } from '../setup/api.ts'
import { wxr, wxrItem } from '../setup/archives.ts'
import { database, useDatabase } from '../setup/database.ts'
import { figures } from '../setup/figures.ts'
import { line, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
let inside: Server
let port = 0
/** Where connections went since this was emptied, the database left out. */
const went: string[] = []

beforeAll(async () => {
  inside = createServer((_, response) => response.end('x'))
  await new Promise<void>((done) => inside.listen(0, '127.0.0.1', done))
  const bound = inside.address()
  port = bound && typeof bound === 'object' ? bound.port : 0
  const databasePort = Number(new URL(url()).port)
  const connect = Socket.prototype.connect as (...args: unknown[]) => Socket
  vi.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket, ...args: unknown[]) {
    const [first] = args.flat() as ({ port?: number; host?: string; path?: string } | number)[]
    const to = typeof first === 'object' ? first : { port: first }
    if (Number(to.port) !== databasePort) went.push(`${('host' in to && to.host) || ''}:${to.port ?? ''}`)
    return connect.apply(this, args)
  } as Socket['connect'])
  await database().section.create({ data: { slug: 'xa-hoi', name: 'Xã hội', position: 1 } })
})
afterAll(() => {
  vi.restoreAllMocks()
  inside.close()
})

test('whatever leaves the machine is named here, with whose word it goes by', () => {
  const known: Record<string, string> = {
    'lib/database/embedded-process.ts': 'the socket of the database that we start',
    'lib/documents/port.ts': 'the server itself, when it stops',
    'lib/edition/purge.ts': 'NGINX_PURGE_URL, a setting',
    'lib/indexnow/write.ts': 'the address of the protocol, a constant',
    'lib/mail/send.ts': 'SMTP_URL, a setting',
    'lib/media/s3.ts': 'S3_ENDPOINT, a setting',
    'lib/receipts/look.ts': 'the server itself and NGINX_URL, a setting; paths of our own',
  }
  const ways =
    /\bfetch\(|https?\.(request|get)\(|import \{[^}]*\b(request|get|Agent|connect|createConnection)\b[^}]*\} from 'node:(https?|net|tls|dgram|http2)'|createTransport|new S3Client|undici|XMLHttpRequest|new WebSocket/
  const found = globSync(['lib/**/*.ts', 'app/**/*.{ts,tsx}', 'components/reader/**/*.tsx', 'server.ts'])
    .filter((file) => !/\.test\.|generated|\.client\./.test(file))
    .filter((file) => ways.test(readFileSync(file, 'utf8')))
  expect(found.filter((file) => !(file in known))).toEqual([])
  expect(Object.keys(known).filter((file) => !found.includes(file))).toEqual([])
})

describe('an address in what somebody sends is fetched by nobody', () => {
  /** `:port` is that of a server on this machine that would answer. */
  const forms: [string, (port: number) => string][] = [
    ['loopback', (port) => `http://127.0.0.1:${port}/x.jpg`],
    ['localhost', (port) => `http://localhost:${port}/x.jpg`],
    ['localhost with a dot', (port) => `http://localhost.:${port}/x.jpg`],
    ['short', (port) => `http://127.1:${port}/x.jpg`],
    ['decimal', (port) => `http://2130706433:${port}/x.jpg`],
    ['octal', (port) => `http://0177.0.0.1:${port}/x.jpg`],
    ['hexadecimal', (port) => `http://0x7f000001:${port}/x.jpg`],
    ['zero', (port) => `http://0.0.0.0:${port}/x.jpg`],
    ['IPv6', (port) => `http://[::1]:${port}/x.jpg`],
    ['IPv4 in IPv6', (port) => `http://[::ffff:127.0.0.1]:${port}/x.jpg`],
    ['IPv4 in IPv6, hexadecimal', (port) => `http://[::ffff:7f00:1]:${port}/x.jpg`],
    ['full-width digits', (port) => `http://１２７.０.０.１:${port}/x.jpg`],
    ['private', () => 'http://10.0.0.1/x.jpg'],
    ['link-local', () => 'http://169.254.169.254/latest/meta-data/'],
    ['unique local', () => 'http://[fd00:ec2::254]/x.jpg'],
    ['a name that leads inside', (port) => `http://127.0.0.1.nip.io:${port}/x.jpg`],
    ['a name that changes its answer', (port) => `http://doi-y.ke-gian.example:${port}/x.jpg`],
    ['somewhere that leads on', () => 'https://ke-gian.example/chuyen-tiep?to=http://127.0.0.1/'],
    ['with a name before it', (port) => `http://bao.example@127.0.0.1:${port}/x.jpg`],
    ['a file', () => 'file:///etc/passwd'],
    ['gopher', (port) => `gopher://127.0.0.1:${port}/_x`],
    ['ftp', () => 'ftp://127.0.0.1/x.jpg'],
    ['without a scheme', (port) => `//127.0.0.1:${port}/x.jpg`],
  ]

  test.each(forms)('%s', async (_, of) => {
    went.length = 0
    const at = of(port).replaceAll('&', '&amp;')
    const html = `<p>Chữ.</p><img src="${at}" srcset="${at} 2x"><iframe src="${at}"></iframe><video src="${at}" poster="${at}"></video><embed src="${at}"><object data="${at}"></object><link rel="stylesheet" href="${at}"><p style="background:url(${at})"><a href="${at}" ping="${at}">x</a></p>`
    // A line of an import, with the address wherever a line may hold one.
    await writeFile(
      folder.path('x.jsonl'),
      `${JSON.stringify(line({ id: 9_000, section: 'xa-hoi', html, image: { file: at, alt: 'x' } }))}\n`,
    )
    const taken = await importArticles(folder.path('x.jsonl'))
    expect(taken.mended + taken.rejected).toBeGreaterThan(0)
    // An export of WordPress whose pictures lie there.
    await writeFile(
      folder.path('x.xml'),
      wxr([
        wxrItem({ id: 91, content: html, meta: { _thumbnail_id: '92' } }),
        wxrItem({ id: 92, type: 'attachment', attachment: at }),
      ]),
    )
    const source = await wordpress(folder.path('x.xml'), { attachments: folder.path('none'), sections: null })
    await importFrom(source, { createSections: true, onLine: () => {} })
    // The API, and the reader of HTML that all of them have in common.
    const key = await keyOf('managing-editor')
    const body = { title: 'x', section: 'xa-hoi', html, image: { file: at } }
    const sent = await handlerApi('POST', '/articles', { key, body })
    expect([201, 422]).toContain(sent.status)
    bodyFromHtml(html, { pictureFor: () => null })
    // A drawing that draws what lies there.
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><image xlink:href="${at}" href="${at}" width="9" height="9"/></svg>`
    const entity = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "${at}">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>`
    for (const drawn of [drawing, entity])
      expect((await takeIn(system, Buffer.from(drawn), { alt: '', caption: '', credit: '' })).ok).toBe(false)
    expect(went).toEqual([])
    expect(await database().picture.count()).toBe(0)
    const piece = await publishedArticle(9_000)
    expect(JSON.stringify(piece?.body)).not.toMatch(/"figure"|"video"/)
  })
})

test('a proxy that answers with a step elsewhere is not followed there', async (context) => {
  const steps = [301, 302, 303, 307, 308]
  for (const status of steps) {
    went.length = 0
    const outside = createServer((_, response) => {
      response.writeHead(status, { location: `http://127.0.0.1:${port}/inside` }).end()
    })
    await new Promise<void>((done) => outside.listen(0, '127.0.0.1', done))
    const bound = outside.address()
    const at = bound && typeof bound === 'object' ? bound.port : 0
    const { problems } = await purge(system, ['/x'], `http://127.0.0.1:${at}/purge`)
    expect(problems.length).toBeGreaterThan(0)
    expect(went.filter((place) => place.endsWith(`:${port}`))).toEqual([])
    outside.close()
  }
  figures(context, { attempts: steps.length })
})
