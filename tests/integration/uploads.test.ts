import { readdir, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import inject from 'light-my-request'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendPicture } from '../../lib/documents/pictures.ts'
import { sendText } from '../../lib/documents/respond.ts'
import { mostBytes, mostUploads } from '../../lib/media/limits.ts'
import { openStorage } from '../../lib/media/storage.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { beginUpload } from '../../lib/media/uploads/begin.ts'
import { uploadDoor } from '../../lib/media/uploads/door.ts'
import {
  countUploads,
  newUploadId,
  ownsUpload,
  uploadFile,
  uploadFolder,
  uploadPath,
} from '../../lib/media/uploads/place.ts'
import { sweepUploads } from '../../lib/media/uploads/sweep.ts'
import { takeUpload } from '../../lib/media/uploads/take.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { type Actor, system } from '../../lib/staff/actor.ts'
import { authSecret } from '../../lib/staff/auth.ts'
import { signIn } from '../../lib/staff/sign-in.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { cookieJar } from '../setup/cookie-jar.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useFolder } from '../setup/newsroom.ts'

useDatabase()
const folder = useFolder()
const reporter: Actor = { id: 'staff:a', name: 'A', role: 'reporter', sections: 'all' }
const other: Actor = { ...reporter, id: 'staff:b' }
const photo = (background: string) =>
  sharp({ create: { width: 320, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** An upload of which so much has come in, as the protocol leaves it on the disk. */
async function upload(actor: Actor, bytes: Buffer, size = bytes.byteLength): Promise<string> {
  const id = newUploadId(actor)
  await writeFile(uploadFile(id), bytes)
  await writeFile(uploadFile(`${id}.json`), JSON.stringify({ id, size }))
  return id
}
beforeAll(() => void uploadDoor())

describe('what has come in', () => {
  test('becomes a picture of whoever sent it, once, however often it is asked for', async () => {
    const id = await upload(reporter, await photo('red'))
    const first = await takeUpload(reporter, id)
    expect(first).toMatchObject({ ok: true, picture: { ownerId: reporter.id, width: 320 } })
    expect(await takeUpload(reporter, id)).toEqual(first)
    expect(await readdir(uploadFolder())).toEqual([`${id}.taken`])
  })

  test('is nobody else’s, and no name leads out of its folder', async () => {
    const id = await upload(reporter, await photo('green'))
    expect(await takeUpload(other, id)).toEqual({ ok: false, reason: 'not-found' })
    for (const name of ['../auth-secret', `${id}/../../x`, `${id}.json`, '', 'x'.repeat(60)]) {
      expect(ownsUpload(reporter, name), name).toBe(false)
    }
    expect(await takeUpload({ ...reporter, role: 'contributor' }, id)).toEqual({
      ok: false,
      reason: 'forbidden',
    })
  })

  test('is not taken before it is whole, and not kept when it is no picture', async () => {
    const bytes = await photo('blue')
    const half = await upload(reporter, bytes.subarray(0, 100), bytes.byteLength)
    expect(await takeUpload(reporter, half)).toEqual({ ok: false, reason: 'unfinished' })
    const text = await upload(reporter, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
    expect(await takeUpload(reporter, text)).toEqual({ ok: false, reason: 'not-a-picture' })
    expect(await takeUpload(reporter, text)).toEqual({ ok: false, reason: 'not-found' })
  })

  test('a picture that was taken away does not come back by sending its file again', async () => {
    const bytes = await photo('gray')
    const taken = await takeIn(system, bytes, { alt: '', caption: '', credit: '' })
    if (!taken.ok) throw new Error(taken.reason)
    await withdrawPicture(system, taken.picture.hash)
    expect(await takeUpload(reporter, await upload(reporter, bytes))).toEqual({
      ok: false,
      reason: 'withdrawn',
    })
  })

  test('is swept when nobody has added to it for a day', async () => {
    const [old, fresh] = [
      await upload(reporter, Buffer.from('a'), 9),
      await upload(reporter, Buffer.from('b'), 9),
    ]
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    for (const name of [old, `${old}.json`]) await utimes(uploadFile(name), yesterday, yesterday)
    const before = await countUploads(reporter)
    expect(await sweepUploads(new Date())).toBe(2)
    expect(await countUploads(reporter)).toBe(before - 1)
    expect(await readdir(uploadFolder())).toContain(fresh)
  })
})

describe('the door for uploads', () => {
  const password = 'một mật khẩu dài'
  let server: Server
  let address = ''
  beforeAll(async () => {
    authSecret.value = 'x'.repeat(40)
    const door = uploadDoor()
    server = createServer(async (request, response) => {
      const answer = await door(request, response, request.url ?? '')
      if (answer.refused) sendText(response, answer.refused.status, answer.refused.words)
      else await answer.send()
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => void server.close())

  async function cookieOf(email: string): Promise<string> {
    await addStaff(system, { name: email, email, role: 'reporter', password })
    const entered = await signIn(email, password, cookieJar().headers())
    if (!entered.ok) throw new Error(entered.reason)
    const jar = cookieJar()
    jar.take(entered.cookies)
    return jar.headers().get('cookie') ?? ''
  }
  async function begin(cookie: string, size: number) {
    const headers = { cookie, 'tus-resumable': '1.0.0', 'upload-length': String(size) }
    const answer = await fetch(address + uploadPath, { method: 'POST', headers })
    return {
      status: answer.status,
      words: (await answer.text()).trim(),
      at: answer.headers.get('location') ?? '',
    }
  }

  test('lets one person have thirty unfinished ones; the next is told to wait, and others are not', async () => {
    const [mine, hers] = [await cookieOf('a@bao.example'), await cookieOf('b@bao.example')]
    let last = ''
    for (let count = 0; count < mostUploads; count++) {
      const { status, at } = await begin(mine, 9)
      expect(status).toBe(201)
      last = at
    }
    expect(mostUploads).toBe(30)
    expect(await begin(mine, 9)).toMatchObject({
      status: 429,
      words: 'Bạn đang có 30 ảnh tải dở. Hãy chờ tải xong bớt rồi thử lại.',
    })
    expect((await begin(hers, 9)).status).toBe(201)
    const headers = { cookie: mine, 'tus-resumable': '1.0.0' }
    await fetch(new URL(last, address + uploadPath), { method: 'DELETE', headers })
    expect((await begin(mine, 9)).status).toBe(201)
  })

  test('gives the last place to one where several ask for it at the same moment', async () => {
    const busy: Actor = { ...reporter, id: 'staff:busy' }
    for (let count = 1; count < mostUploads; count++) await upload(busy, Buffer.from('a'), 9)
    const places = await Promise.all(Array.from({ length: 20 }, () => beginUpload(busy)))
    expect(places.filter((id) => id !== null)).toHaveLength(1)
  })

  test('takes a file of 60 MB and refuses a larger one before a byte of it is sent', async () => {
    const cookie = await cookieOf('c@bao.example')
    expect(mostBytes).toBe(60 * 1024 * 1024)
    expect((await begin(cookie, mostBytes)).status).toBe(201)
    expect(await begin(cookie, mostBytes + 1)).toMatchObject({
      status: 413,
      words: 'Ảnh lớn quá 60 MB. Hãy thu nhỏ rồi tải lại.',
    })
    expect(await begin('', 9)).toMatchObject({
      status: 401,
      words: 'Phiên làm việc đã hết. Hãy đăng nhập lại.',
    })
  })
})

describe.each(['answers 500', 'does not answer'])('a bucket that %s', (what) => {
  let server: Server
  let asked = 0
  beforeAll(async () => {
    server = createServer((_, response) => {
      asked++
      if (what === 'answers 500') response.writeHead(500).end()
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as { port: number }
    const s3 = { endpoint: `http://127.0.0.1:${port}`, bucket: 'anh', key: 'k', secret: 's', region: 'x' }
    await openStorage({ dataDir: folder.path('data'), s3 })
  })
  afterAll(async () => {
    await openStorage({ dataDir: folder.path('data') })
    server.closeAllConnections()
    server.close()
  })

  test('makes a picture 503 for a moment, kept by nobody, and an upload wait', async () => {
    const hash = (what === 'answers 500' ? 'a' : 'b').repeat(32)
    await database().picture.create({ data: { hash, width: 640, height: 400 } })
    const path = `/media/${hash}/320.webp`
    const answer = await inject((request, response) => void sendPicture(request, response, path), path)
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([503, 'no-store'])
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    // What readers may not have is refused without asking the bucket.
    const before = asked
    const wrong = await inject(
      (request, response) => void sendPicture(request, response, '/media/x'),
      '/media/x',
    )
    expect(wrong.statusCode).toBe(404)
    expect(asked).toBe(before)

    const id = await upload(reporter, await photo(what === 'answers 500' ? 'cyan' : 'lime'))
    expect(await takeUpload(reporter, id)).toEqual({ ok: false, reason: 'storage-away' })
    await openStorage({ dataDir: folder.path('data') })
    expect((await takeUpload(reporter, id)).ok).toBe(true)
  })
})
