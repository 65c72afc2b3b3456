import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { indexNow } from '../../lib/indexnow/indexnow.ts'
import { pingIndexNow } from '../../lib/indexnow/write.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { fillNewspaper, importLines, line } from '../setup/newspaper.ts'

type Ping = { host: string; key: string; keyLocation: string; urlList: string[] }
const { url } = useDatabase()
const { ask } = useDocumentServer(url, 'https://baothu.vn')
const pings: Ping[] = []
let answer = 202
let server: Server
let clock = Date.now()
const quarterLater = () => {
  clock += 900_000
  return new Date(clock)
}
/** The job as it comes by a quarter of an hour later. */
const later = () => pingIndexNow(quarterLater())

beforeAll(async () => {
  await fillNewspaper()
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      pings.push(JSON.parse(body))
      response.writeHead(answer).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const bound = server.address()
  indexNow.endpoint = `http://127.0.0.1:${bound && typeof bound === 'object' ? bound.port : 0}/indexnow`
})
beforeEach(() => {
  indexNow.key = 'abcdef0123456789'
  answer = 202
  pings.length = 0
})
afterAll(() => {
  indexNow.key = ''
  server.closeAllConnections()
  server.close()
})

test('what was out before is not told; what goes out and what is withdrawn is, once', async () => {
  expect(await later()).toBe(0)
  await importLines([line({ id: 501, title: 'Tin báo ngay' }), line({ id: 502 })])
  await withdraw(system, 3)
  expect(await later()).toBe(3)
  expect(pings).toEqual([
    {
      host: 'baothu.vn',
      key: 'abcdef0123456789',
      keyLocation: 'https://baothu.vn/abcdef0123456789.txt',
      urlList: expect.arrayContaining([
        'https://baothu.vn/tin/tin-bao-ngay-501',
        'https://baothu.vn/tin/tin-thu-so-502-502',
        'https://baothu.vn/tin/tin-thu-so-3-3',
      ]),
    },
  ])
  expect(await later()).toBe(0)
  expect(pings).toHaveLength(1)
})

test('a refused ping is sent again, later and not at once', async () => {
  await importLines([line({ id: 503 })])
  answer = 429
  expect(await later()).toBe(0)
  answer = 200
  expect(await pingIndexNow(new Date(clock + 60_000))).toBe(0)
  expect(await later()).toBe(1)
  expect(pings.map(({ urlList }) => urlList)).toEqual([
    ['https://baothu.vn/tin/tin-thu-so-503-503'],
    ['https://baothu.vn/tin/tin-thu-so-503-503'],
  ])
})

test('several processes tell it once', async () => {
  await importLines([line({ id: 504 })])
  const at = quarterLater()
  const sent = await Promise.all([pingIndexNow(at), pingIndexNow(at), pingIndexNow(at)])
  expect(sent.toSorted()).toEqual([0, 0, 1])
})

test('drafts are told to nobody', async () => {
  await importLines([line({ id: 505, publishedAt: new Date(Date.now() + 86_400_000).toISOString() })])
  await later()
  expect(pings).toEqual([])
})

test('nothing is told without a key, or of a paper that only this machine can read', async () => {
  await importLines([line({ id: 506 })])
  indexNow.key = ''
  expect(await later()).toBe(0)
  indexNow.key = 'abcdef0123456789'
  siteAddress.url = 'http://localhost:3000'
  expect(await later()).toBe(0)
  siteAddress.url = 'https://baothu.vn'
  expect(pings).toEqual([])
  expect(await later()).toBe(1)
})

test('a restored database is not told of anew', async () => {
  await database().edition.update({ where: { id: 1 }, data: { epoch: crypto.randomUUID(), number: 1 } })
  expect(await later()).toBe(0)
  expect(pings).toEqual([])
})

test('the key stands at its address, and nothing at another', async () => {
  const { status, text, headers } = await ask('/abcdef0123456789.txt')
  expect([status, text, headers['content-type']]).toEqual([
    200,
    'abcdef0123456789',
    'text/plain; charset=utf-8',
  ])
  expect((await ask('/bcdef0123456789.txt')).status).toBe(404)
})
