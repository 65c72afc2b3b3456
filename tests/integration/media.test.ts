import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Follower, followEdition } from '../../lib/edition/follower.ts'
import { originalKey, renditionKey } from '../../lib/media/folders.ts'
import { rendition } from '../../lib/media/renditions.ts'
import { type StoredFile, storage } from '../../lib/media/storage.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { scenes } from '../../prisma/demo/scenes/index.ts'
import { useStorage } from '../setup/bucket.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useFolder } from '../setup/newsroom.ts'

const words = { alt: 'a', caption: 'c', credit: 'k' }
const plain = (width: number, height: number, background = 'green') =>
  sharp({ create: { width, height, channels: 4, background } })

async function taken(bytes: Uint8Array) {
  const result = await takeIn(system, bytes, words)
  if (!result.ok) throw new Error(result.reason)
  return result.picture
}

/** What a reader gets of a file. */
const bytesOf = (file: StoredFile) => buffer(file.stream())
/** The picture as it is kept. */
const kept = async (hash: string) => sharp((await storage.read(originalKey(hash))) as Buffer)

describe.each(['disk', 's3'] as const)('pictures on %s', (kind) => {
  const { url } = useDatabase()
  const folder = useFolder()
  const files = useStorage(kind, folder)
  let follower: Follower
  beforeAll(async () => {
    follower = await followEdition(url())
  })
  afterAll(() => follower.stop())

  describe('taking in', () => {
    test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('a %s becomes a JPEG', async (format) => {
      const picture = await taken(await plain(60, 40).toFormat(format).toBuffer())
      expect(picture).toMatchObject({ width: 60, height: 40, ...words })
      expect((await (await kept(picture.hash)).metadata()).format).toBe('jpeg')
    })

    test('turns it upright, cuts it to 2400 px and leaves out where it was taken', async () => {
      const bytes = await plain(3000, 1000)
        .jpeg()
        .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 0/1 0/1' } })
        .withMetadata({ orientation: 6 })
        .toBuffer()
      const picture = await taken(bytes)
      expect([picture.width, picture.height]).toEqual([1000, 3000])
      const { exif, orientation, icc } = await (await kept(picture.hash)).metadata()
      expect([exif, orientation, icc]).toEqual([undefined, undefined, undefined])
      expect((await taken(await plain(4800, 100, 'red').jpeg().toBuffer())).width).toBe(2400)
    })

    test('what is see-through becomes white', async () => {
      const picture = await taken(await plain(10, 10, 'rgba(0,0,0,0)').png().toBuffer())
      const { data } = await (await kept(picture.hash)).raw().toBuffer({ resolveWithObject: true })
      expect([...data.subarray(0, 3)].every((value) => value > 250)).toBe(true)
    })

    test('the same bytes twice, also at once, are one picture with its first words', async () => {
      const bytes = await plain(33, 22, 'blue').png().toBuffer()
      const pictures = await Promise.all([taken(bytes), taken(bytes), taken(bytes)])
      await takeIn(system, bytes, { alt: 'other', caption: '', credit: '' })
      expect(new Set(pictures.map(({ id }) => id)).size).toBe(1)
      expect(await database().picture.findUnique({ where: { hash: pictures[0]?.hash ?? '' } })).toMatchObject(
        words,
      )
    })

    test.each([
      [
        'an SVG',
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
        'not-a-picture',
      ],
      ['text', Buffer.from('xin chào'), 'not-a-picture'],
      ['nothing', Buffer.alloc(0), 'not-a-picture'],
    ])('%s is refused', async (_name, bytes, reason) => {
      expect(await takeIn(system, bytes, words)).toEqual({ ok: false, reason })
    })

    test('of an animation the first frame alone is kept, however many follow', async () => {
      const frames = await Promise.all(
        Array.from({ length: 60 }, (_, n) =>
          plain(40, 30, `rgb(${n * 4}, 0, 0)`)
            .png()
            .toBuffer(),
        ),
      )
      const gif = await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer()
      expect((await sharp(gif, { pages: -1 }).metadata()).pages).toBeGreaterThan(20)
      expect(await taken(gif)).toMatchObject({ width: 40, height: 30 })
    })

    test('what hangs on behind a picture does not come along', async () => {
      const polyglot = Buffer.concat([
        await plain(50, 50, 'navy').jpeg().toBuffer(),
        Buffer.from('<script>alert(1)</script>PK\u0003\u0004'),
      ])
      const { hash } = await taken(polyglot)
      const stored = (await storage.read(originalKey(hash))) as Buffer
      expect(stored.includes('<script>')).toBe(false)
      expect(stored.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]))
    })

    test.each([
      [
        'a drawing behind the head of a GIF',
        'GIF89a<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      ],
      ['a film', '\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000mp42isom'],
      ['a page that says it is PNG', '\u0089PNG\r\n\u001a\n<html><body onload=alert(1)>'],
    ])('%s is refused', async (_name, text) => {
      expect(await takeIn(system, Buffer.from(text, 'latin1'), words)).toEqual({
        ok: false,
        reason: 'not-a-picture',
      })
    })

    test('a small file of far too many pixels is refused before it is unpacked', async () => {
      const bomb = await plain(9, 9).png().toBuffer()
      // The head of a PNG: width and height at 16 and 20, their checksum at 29.
      bomb.writeUInt32BE(60_000, 16)
      bomb.writeUInt32BE(60_000, 20)
      bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
      expect(await takeIn(system, bomb, words)).toEqual({ ok: false, reason: 'too-large' })
    })

    test('a picture that breaks off, or is larger than 80 megapixels, is refused', async () => {
      const jpeg = await plain(400, 400).jpeg().toBuffer()
      expect(await takeIn(system, jpeg.subarray(0, 500), words)).toEqual({
        ok: false,
        reason: 'not-a-picture',
      })
      const huge = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'red' } })
        .png()
        .toBuffer()
      expect(await takeIn(system, huge, words)).toEqual({ ok: false, reason: 'too-large' })
    })

    test('leaves no half-written file behind', async () => {
      const names = await readdir(files(), { recursive: true })
      expect(names.filter((name) => name.includes('.tmp'))).toEqual([])
    })
  })

  describe('renditions', () => {
    test('are made once, however many ask, and stay', async () => {
      const { hash } = await taken(await plain(700, 500, 'orange').jpeg().toBuffer())
      const made = vi.spyOn(sharp.prototype, 'webp')
      const answers = await Promise.all(Array.from({ length: 8 }, () => rendition(hash, 640, 'webp')))
      expect(made).toHaveBeenCalledTimes(1)
      expect(answers.every(({ ok }) => ok)).toBe(true)
      const stored = (await storage.read(renditionKey(hash, 640, 'webp'))) as Buffer
      expect((await sharp(stored).metadata()).width).toBe(640)
      const again = await rendition(hash, 640, 'webp')
      expect(again.ok && again.file.bytes).toBe(stored.byteLength)
      expect(again.ok && (await bytesOf(again.file)).equals(stored)).toBe(true)
      expect(made).toHaveBeenCalledTimes(1)
    })

    test('exist only at the widths of the picture', async () => {
      const { hash } = await taken(await plain(700, 500, 'pink').jpeg().toBuffer())
      for (const width of [641, 960, 1600, 0, -1]) {
        expect(await rendition(hash, width, 'jpeg')).toEqual({ ok: false, reason: 'missing' })
      }
      expect(await storage.exists(renditionKey(hash, 960, 'jpg'))).toBe(false)
    })

    test('of a withdrawn picture are gone', async () => {
      const { hash } = await taken(await plain(400, 300, 'gray').jpeg().toBuffer())
      expect((await rendition(hash, 320, 'jpeg')).ok).toBe(true)
      expect((await withdrawPicture(system, hash)).ok).toBe(true)
      expect(await rendition(hash, 320, 'jpeg')).toEqual({ ok: false, reason: 'withdrawn' })
      expect(await withdrawPicture(system, hash)).toEqual({ ok: false, reason: 'already-withdrawn' })
    })

    test('of made-up pictures are answered without asking twice, and leave nothing behind', async () => {
      const ask = vi.spyOn(database().picture, 'findUnique')
      const before = await readdir(files(), { recursive: true })
      for (let round = 0; round < 3; round++) {
        expect(await rendition('0'.repeat(32), 640, 'avif')).toEqual({ ok: false, reason: 'missing' })
        expect(await rendition('../../etc/passwd', 640, 'avif')).toEqual({ ok: false, reason: 'missing' })
      }
      expect(ask.mock.calls.length).toBeLessThanOrEqual(1)
      expect(await readdir(files(), { recursive: true })).toEqual(before)
      ask.mockRestore()
      // The same address is a picture from the edition on in which it was taken in.
      const bytes = await plain(500, 300, 'teal').jpeg().toBuffer()
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
      expect((await rendition(hash, 320, 'jpeg')).ok).toBe(false)
      await taken(bytes)
      expect((await rendition(hash, 320, 'jpeg')).ok).toBe(true)
    })

    test('of a lead picture at 640 px are at most 60 KB', async () => {
      for (const name of ['cho-phien', 'ruong-bac-thang']) {
        const drawn = await sharp(Buffer.from((scenes[name] as () => string)()))
          .jpeg({ quality: 90 })
          .toBuffer()
        const { hash } = await taken(drawn)
        for (const format of ['avif', 'webp', 'jpeg'] as const) {
          const made = await rendition(hash, 640, format)
          expect(made.ok && made.file.bytes, `${name} ${format}`).toBeLessThanOrEqual(60 * 1024)
        }
      }
    })
  })
})
