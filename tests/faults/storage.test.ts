import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, database, openDatabase } from '../../lib/database/client.ts'
import { keyOf } from '../setup/api.ts'
import { freshDatabase } from '../setup/database.ts'
import type { Desk } from '../setup/desk-client.ts'
import { get } from '../setup/get.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { useFolder } from '../setup/newsroom.ts'
import { type Mood, startOddBucket } from '../setup/odd-bucket.ts'
import { ownCluster } from '../setup/own-cluster.ts'
import { pictureForm } from '../setup/picture-form.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'
import { canMount, smallDisk } from '../setup/small-disk.ts'
import { underLoad } from '../setup/under-load.ts'

let portal: RunningPortal
let key: string
const address = () => portal.address
const pause = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1_000))

const loaded = () => underLoad(() => [address()], key)
/** Sends a picture and says where its renditions are. */
async function upload(desk: Desk) {
  const heard = await desk.ask('POST', '/pictures', await pictureForm())
  const path = heard.json.file ? new URL(String(heard.json.file), address()).pathname : ''
  return { ...heard, path }
}
/** 200, or the status with its words: a picture can be refused by the store and by the database. */
async function picture(path: string) {
  const { status, text } = await get(address() + path)
  return status === 200 ? status : `${status} ${text.slice(0, 300)}`
}

describe('pictures in a bucket', () => {
  const folder = useFolder()
  let bucket: Awaited<ReturnType<typeof startOddBucket>>
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    fresh = await freshDatabase()
    openDatabase(fresh.url)
    await fillNewspaper()
    key = await keyOf('editor-in-chief')
    bucket = await startOddBucket(folder.path('bucket'))
    const { endpoint, bucket: name, key: id, secret } = bucket.settings
    portal = await startPortal({
      DATABASE_URL: fresh.url,
      DATA_DIR: folder.path('data'),
      S3_ENDPOINT: endpoint,
      S3_BUCKET: name,
      S3_KEY: id,
      S3_SECRET: secret,
    })
  })
  afterAll(async () => {
    await portal?.stop()
    await closeDatabase()
    await bucket?.stop()
    await fresh?.drop()
  })

  test.for<[string, Mood]>([
    ['that answers 500', 'failing'],
    ['that hangs', 'hanging'],
    ['that stops in the middle of an answer', 'stalling'],
  ])(
    'a store %s: pages go out, pictures are told to come again, and nothing is half there',
    async ([, mood], context) => {
      // Whatever a test before it left behind.
      bucket.be('well')
      const { desk, stop, compare } = await loaded()
      const earlier = await upload(desk)
      expect([earlier.status, await picture(earlier.path)]).toEqual([201, 200])
      bucket.be(mood)
      const began = Date.now()
      const rows = await database().picture.count()
      const refusedUploads = await Promise.all(Array.from({ length: 6 }, () => upload(desk)))
      // A store that takes the bytes and says nothing more may have them: the row is what counts.
      for (const { status, words } of refusedUploads) {
        if (mood === 'stalling' && status === 201) continue
        expect([status, words]).toEqual([503, expect.stringContaining('Chưa ghi gì')])
      }
      const done = refusedUploads.filter(({ status }) => status === 201).length
      expect(await database().picture.count()).toBe(rows + done)
      const tried = await Promise.all(Array.from({ length: 20 }, () => get(address() + earlier.path)))
      for (const { status, text } of tried) {
        expect(status).toBe(503)
        expect(text).toContain('Kho ảnh đang không trả lời.')
      }
      const waited = Date.now() - began
      bucket.be('well')
      expect(await picture(earlier.path)).toBe(200)
      const later = await upload(desk)
      expect([later.status, await picture(later.path)]).toEqual([201, 200])
      const read = await stop()
      expect([...read.statuses.keys()]).toEqual([200])
      const more = { uploads: 8, 'slowest ms': read.slowest, 'waited ms': waited }
      console.info(mood, bucket.counted)
      await compare(context, read, more)
    },
  )
})

describe.skipIf(!canMount)('a full disk', () => {
  describe('under the pictures', () => {
    let disk: ReturnType<typeof smallDisk>
    let fresh: Awaited<ReturnType<typeof freshDatabase>>
    beforeAll(async () => {
      disk = smallDisk(32)
      fresh = await freshDatabase()
      openDatabase(fresh.url)
      await fillNewspaper()
      key = await keyOf('editor-in-chief')
      portal = await startPortal({ DATABASE_URL: fresh.url, DATA_DIR: disk.folder })
    })
    afterAll(async () => {
      await portal?.stop()
      await closeDatabase()
      disk?.remove()
      await fresh?.drop()
    })

    test('reading and publishing go on, also of pictures never shown before; uploads are told why they wait', async (context) => {
      const { desk, stop, compare } = await loaded()
      const earlier = await upload(desk)
      const unseen = await upload(desk)
      expect(await picture(earlier.path)).toBe(200)
      const rows = await database().picture.count()
      disk.fill()
      for (let count = 0; count < 5; count++) {
        const { status, words } = await upload(desk)
        expect([status, words]).toEqual([503, expect.stringContaining('Chưa ghi gì')])
      }
      expect(await database().picture.count()).toBe(rows)
      expect([await picture(earlier.path), await picture(unseen.path)]).toEqual([200, 200])
      await pause(4)
      disk.free()
      const later = await upload(desk)
      expect([later.status, await picture(later.path)]).toEqual([201, 200])
      const read = await stop()
      expect([...read.statuses.keys()]).toEqual([200])
      await compare(context, read, { uploads: 8 })
    })
  })

  describe('under PostgreSQL', () => {
    let disk: ReturnType<typeof smallDisk>
    let cluster: Awaited<ReturnType<typeof ownCluster>>
    const folder = useFolder()
    beforeAll(async () => {
      disk = smallDisk(400)
      cluster = await ownCluster(`${disk.folder}/own`)
      openDatabase(cluster.url)
      await fillNewspaper()
      key = await keyOf('editor-in-chief')
      portal = await startPortal({ DATABASE_URL: cluster.url, DATA_DIR: folder.path('data') })
    })
    afterAll(async () => {
      await portal?.stop()
      await closeDatabase()
      await cluster?.remove()
      disk?.remove()
    })

    test('reading goes on, writing is refused in clear words, and what was acknowledged is there afterwards', async (context) => {
      const { ledger, desk, stop, compare } = await loaded()
      await pause(4)
      const { acknowledged } = ledger
      disk.fill()
      // Large texts, so that the last pages that PostgreSQL holds are soon used up.
      for (let count = 0; count < 25; count++) {
        const entry = await desk.begin()
        const html = `<p>${'Nước đã về tới ruộng trên. '.repeat(20_000)}</p>`
        if (entry.id) await desk.ask('PUT', `/articles/${entry.id}`, { version: 1, html })
      }
      await pause(4)
      const whileFull = ledger.acknowledged - acknowledged
      expect(desk.words.size).toBeGreaterThan(0)
      for (const words of desk.words) expect(words).toMatch(/^503 Cơ sở dữ liệu tạm thời không dùng được: /)
      disk.free()
      // Where it could not even write its log it has stopped, and somebody starts it again.
      await cluster.start()
      await expect
        .poll(async () => (await get(`${address()}/api/health`)).status, { timeout: 60_000, interval: 200 })
        .toBe(200)
      await expect.poll(async () => (await desk.begin()).begun, { timeout: 60_000, interval: 500 }).toBe(true)
      await pause(2)
      const read = await stop()
      expect([...read.statuses.keys()].filter((status) => status !== 200 && status !== 503)).toEqual([])
      await compare(context, read, { 'acknowledged while full': whileFull })
    })
  })
})
