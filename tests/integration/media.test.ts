import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, test, vi } from 'vitest'
import { followEdition } from '../../lib/edition/follower.ts'
import { known } from '../../lib/edition/known.ts'
import { originalPath, renditionPath } from '../../lib/media/folders.ts'
import { rendition } from '../../lib/media/renditions.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { scenes } from '../../prisma/demo/scenes/index.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const words = { alt: 'a', caption: 'c', credit: 'k' }
const plain = (width: number, height: number, background = 'green') =>
  sharp({ create: { width, height, channels: 4, background } })

async function taken(bytes: Uint8Array) {
  const result = await takeIn(bytes, words)
  if (!result.ok) throw new Error(result.reason)
  return result.picture
}

describe('taking in', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('a %s becomes a JPEG', async (format) => {
    const picture = await taken(await plain(60, 40).toFormat(format).toBuffer())
    expect(picture).toMatchObject({ width: 60, height: 40, ...words })
    expect((await sharp(originalPath(picture.hash)).metadata()).format).toBe('jpeg')
  })

  test('turns it upright, cuts it to 2400 px and leaves out where it was taken', async () => {
    const bytes = await plain(3000, 1000)
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 0/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const picture = await taken(bytes)
    expect([picture.width, picture.height]).toEqual([1000, 3000])
    const kept = await sharp(originalPath(picture.hash)).metadata()
    expect([kept.exif, kept.orientation, kept.icc]).toEqual([undefined, undefined, undefined])
    expect((await taken(await plain(4800, 100, 'red').jpeg().toBuffer())).width).toBe(2400)
  })

  test('what is see-through becomes white', async () => {
    const picture = await taken(await plain(10, 10, 'rgba(0,0,0,0)').png().toBuffer())
    const { data } = await sharp(originalPath(picture.hash)).raw().toBuffer({ resolveWithObject: true })
    expect([...data.subarray(0, 3)].every((value) => value > 250)).toBe(true)
  })

  test('the same bytes twice, also at once, are one picture with its first words', async () => {
    const bytes = await plain(33, 22, 'blue').png().toBuffer()
    const pictures = await Promise.all([taken(bytes), taken(bytes), taken(bytes)])
    await takeIn(bytes, { alt: 'other', caption: '', credit: '' })
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
    expect(await takeIn(bytes, words)).toEqual({ ok: false, reason })
  })

  test('a picture that breaks off, or is larger than 80 megapixels, is refused', async () => {
    const jpeg = await plain(400, 400).jpeg().toBuffer()
    expect(await takeIn(jpeg.subarray(0, 500), words)).toEqual({ ok: false, reason: 'not-a-picture' })
    const huge = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    expect(await takeIn(huge, words)).toEqual({ ok: false, reason: 'too-large' })
  })

  test('leaves no half-written file behind', async () => {
    const files = await readdir(folder.path('data/pictures'), { recursive: true })
    expect(files.filter((name) => name.includes('.tmp'))).toEqual([])
  })
})

describe('renditions', () => {
  test('are made once, however many ask, and stay', async () => {
    const { hash } = await taken(await plain(700, 500, 'orange').jpeg().toBuffer())
    const made = vi.spyOn(sharp.prototype, 'webp')
    const answers = await Promise.all(Array.from({ length: 8 }, () => rendition(hash, 640, 'webp')))
    expect(made).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const path = renditionPath(hash, 640, 'webp')
    expect((await sharp(await readFile(path)).metadata()).width).toBe(640)
    const { mtimeMs, ino } = await stat(path)
    expect(await rendition(hash, 640, 'webp')).toEqual({ ok: true, path, bytes: (await stat(path)).size })
    expect(await stat(path)).toMatchObject({ mtimeMs, ino })
  })

  test('exist only at the widths of the picture', async () => {
    const { hash } = await taken(await plain(700, 500, 'pink').jpeg().toBuffer())
    for (const width of [641, 960, 1600, 0, -1]) {
      expect(await rendition(hash, width, 'jpeg')).toEqual({ ok: false, reason: 'missing' })
    }
    expect(existsSync(renditionPath(hash, 960, 'jpg'))).toBe(false)
  })

  test('of a withdrawn picture are gone', async () => {
    const { hash } = await taken(await plain(400, 300, 'gray').jpeg().toBuffer())
    expect((await rendition(hash, 320, 'jpeg')).ok).toBe(true)
    expect((await withdrawPicture('thử', hash)).ok).toBe(true)
    expect(await rendition(hash, 320, 'jpeg')).toEqual({ ok: false, reason: 'withdrawn' })
    expect(await withdrawPicture('thử', hash)).toEqual({ ok: false, reason: 'already-withdrawn' })
  })

  test('of made-up pictures are answered without asking twice, and leave nothing behind', async () => {
    const follower = await followEdition(url())
    const ask = vi.spyOn(database().picture, 'findUnique')
    const before = await readdir(folder.path('data/renditions'), { recursive: true })
    for (let round = 0; round < 3; round++) {
      expect(await rendition('0'.repeat(32), 640, 'avif')).toEqual({ ok: false, reason: 'missing' })
      expect(await rendition('../../etc/passwd', 640, 'avif')).toEqual({ ok: false, reason: 'missing' })
    }
    expect(ask.mock.calls.length).toBeLessThanOrEqual(1)
    expect(await readdir(folder.path('data/renditions'), { recursive: true })).toEqual(before)
    ask.mockRestore()
    // The same address is a picture from the edition on in which it was taken in.
    const bytes = await plain(500, 300, 'teal').jpeg().toBuffer()
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
    expect((await rendition(hash, 320, 'jpeg')).ok).toBe(false)
    await taken(bytes)
    await follower.catchUp(known().number + 1)
    expect((await rendition(hash, 320, 'jpeg')).ok).toBe(true)
    await follower.stop()
  })

  test('of a lead picture at 640 px are at most 60 KB', async () => {
    for (const name of ['cho-phien', 'ruong-bac-thang']) {
      const drawn = await sharp(Buffer.from((scenes[name] as () => string)()))
        .jpeg({ quality: 90 })
        .toBuffer()
      const { hash } = await taken(drawn)
      for (const format of ['avif', 'webp', 'jpeg'] as const) {
        const made = await rendition(hash, 640, format)
        expect(made.ok && made.bytes, `${name} ${format}`).toBeLessThanOrEqual(60 * 1024)
      }
    }
  })
})
