import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publishedArticle } from '../../lib/articles/published.ts'
import { type Follower, followEdition } from '../../lib/edition/follower.ts'
import { searchPictures } from '../../lib/media/desk.ts'
import { rendition } from '../../lib/media/renditions.ts'
import { cropPicture, replacePicture } from '../../lib/media/replace.ts'
import { pictureQuery } from '../../lib/media/schema.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { usesOf } from '../../lib/media/uses.ts'
import { bringBackPicture, changeWords, moveFocalPoint, withdrawPicture } from '../../lib/media/write.ts'
import type { Actor } from '../../lib/staff/actor.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { dayOf } from '../../lib/vietnamese/dates.ts'
import { database, useDatabase } from '../setup/database.ts'
import { importLines, line, tagsSince, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
let follower: Follower
beforeAll(async () => {
  follower = await followEdition(url())
})
afterAll(() => follower.stop())

const member = (role: Role, id: string = role): Actor => ({
  id: `staff:${id}`,
  name: id,
  role,
  sections: 'all',
})
const reporter = member('reporter')
const managing = member('managing-editor')
const contributor = member('contributor')
const photo = (background: string, width = 400) =>
  sharp({ create: { width, height: 300, channels: 3, background } })
    .jpeg()
    .toBuffer()

async function taken(
  actor: Actor,
  background: string,
  words: Partial<Record<'alt' | 'caption' | 'credit', string>> = {},
) {
  const result = await takeIn(actor, await photo(background), { alt: '', caption: '', credit: '', ...words })
  if (!result.ok) throw new Error(result.reason)
  return result.picture
}
async function found(query: Record<string, unknown>): Promise<string[]> {
  const page = await searchPictures(reporter, pictureQuery.parse(query))
  if (!page.ok) throw new Error(page.reason)
  return page.pictures.map(({ caption }) => caption)
}
/** A public piece that shows this file, and what readers get of it. */
async function pieceWith(background: string, id: number) {
  await sharp(await photo(background)).toFile(folder.path(`anh-${id}.png`))
  await importLines(folder.path(`bai-${id}.jsonl`), [
    line({ id, image: { file: `anh-${id}.png`, alt: 'cũ', caption: 'cũ', credit: 'cũ' } }),
  ])
  const article = await publishedArticle(id)
  if (!article?.picture) throw new Error('The piece shows no picture.')
  return article.picture
}

const readOld = (id: number) => readFile(folder.path(`anh-${id}.png`))

describe('looking for pictures', () => {
  beforeAll(async () => {
    await taken(reporter, 'red', { caption: 'Chợ phiên Lương Sơn', credit: 'Lê Chung' })
    await taken(reporter, 'green', { caption: 'Ruộng bậc thang', alt: 'Lúa chín vàng', credit: 'Hà Vy' })
    await taken(reporter, 'blue', { caption: 'Thôn Làng Đồi', credit: 'Lê Vân' })
  })

  test.each([
    [{ q: 'luong son' }, ['Chợ phiên Lương Sơn']],
    [{ q: 'LÚA CHÍN' }, ['Ruộng bậc thang']],
    [{ q: 'doi' }, ['Thôn Làng Đồi']],
    [{ q: 'ang' }, []],
    [{ nguon: 'le' }, ['Thôn Làng Đồi', 'Chợ phiên Lương Sơn']],
    [{ q: 'cho', nguon: 'Hà Vy' }, []],
    [{ q: '%_\\' }, ['Thôn Làng Đồi', 'Ruộng bậc thang', 'Chợ phiên Lương Sơn']],
  ])('%o finds %o', async (query, captions) => expect(await found(query)).toEqual(captions))

  test('a day is a day of Vietnam', async () => {
    await database()
      .$executeRaw`UPDATE picture SET created_at = '2024-05-15T17:30:00Z' WHERE caption LIKE 'Chợ%'`
    expect(await found({ ngay: '2024-05-16' })).toEqual(['Chợ phiên Lương Sơn'])
    expect(await found({ ngay: '2024-05-15' })).toEqual([])
    expect(await found({ ngay: dayOf(new Date()) })).toHaveLength(2)
  })

  test('what makes no sense counts as not asked', async () =>
    expect(await found({ ngay: '2024-13-45', muc: 'x', sau: 'y', go: '7', q: ['a', 'b'] })).toHaveLength(3))

  test('a section has the pictures of its pieces and of those under it', async () => {
    await pieceWith('orange', 501)
    const piece = await database().article.findUniqueOrThrow({ where: { id: 501 } })
    expect(await found({ muc: piece.sectionId })).toEqual(['cũ'])
    const above = await database().section.create({ data: { slug: 'doi-song', name: 'Đời sống' } })
    expect(await found({ muc: above.id })).toEqual([])
  })

  test('pages follow one another without a gap, also among pictures of one moment', async () => {
    await database().picture.createMany({
      data: Array.from({ length: 80 }, (_, n) => ({
        hash: String(n).padStart(32, 'f'),
        width: 9,
        height: 9,
        caption: `Loạt ${n}`,
        createdAt: new Date('2023-01-01T00:00:00Z'),
      })),
    })
    const seen: number[] = []
    let sau: string | undefined
    do {
      const page = await searchPictures(reporter, pictureQuery.parse({ q: 'loat', sau }))
      if (!page.ok) throw new Error(page.reason)
      seen.push(...page.pictures.map(({ id }) => id))
      sau = page.next ?? undefined
    } while (sau)
    expect(seen).toHaveLength(80)
    expect(new Set(seen).size).toBe(80)
  })
})

describe('changing pictures', () => {
  test('words changed in the library show in the piece that has none of its own', async () => {
    const shown = await pieceWith('purple', 601)
    await database().article.update({
      where: { id: 601 },
      data: { pictureCaption: null, pictureCredit: 'Riêng' },
    })
    const before = Number((await database().edition.findUniqueOrThrow({ where: { id: 1 } })).number)
    const change = { version: 1, alt: 'mới', caption: 'Chú thích mới', credit: 'Nguồn mới' }
    expect(await changeWords(managing, shown.id, change)).toMatchObject({ ok: true, version: 2 })
    expect(await tagsSince(before)).toEqual([`picture:${shown.id}`])
    expect((await publishedArticle(601))?.picture).toMatchObject({
      caption: 'Chú thích mới',
      credit: 'Riêng',
    })
    expect(await changeWords(managing, shown.id, change)).toEqual({ ok: false, reason: 'conflict' })
    const said = await database().auditEntry.findFirst({ where: { action: 'change-picture-words' } })
    expect(said).toMatchObject({ actor: managing.id, detail: { picture: shown.id } })
  })

  test('whoever brought a picture may edit it until a public piece shows it', async () => {
    const picture = await taken(reporter, 'brown')
    const words = { alt: 'a', caption: 'b', credit: 'c' }
    expect((await changeWords(reporter, picture.id, { version: 1, ...words })).ok).toBe(true)
    expect(await changeWords(member('reporter', 'khac'), picture.id, { version: 2, ...words })).toEqual({
      ok: false,
      reason: 'forbidden',
    })
    await pieceWith('brown', 602)
    await database().article.update({ where: { id: 602 }, data: { pictureId: picture.id } })
    const refused = { ok: false, reason: 'forbidden' }
    expect(await changeWords(reporter, picture.id, { version: 2, ...words })).toEqual(refused)
    expect(await moveFocalPoint(reporter, picture.id, { version: 2, focalX: 1, focalY: 1 })).toEqual(refused)
    expect(await replacePicture(reporter, picture.id, { version: 2, bytes: await photo('snow') })).toEqual(
      refused,
    )
    expect((await moveFocalPoint(managing, picture.id, { version: 2, focalX: 1, focalY: 9 })).ok).toBe(true)
  })

  test('another file takes a picture’s place on every page, and the old address is gone', async () => {
    const shown = await pieceWith('teal', 603)
    expect((await rendition(shown.hash, 320, 'jpeg')).ok).toBe(true)
    const version = 1
    expect((await replacePicture(managing, shown.id, { version, bytes: await photo('navy', 640) })).ok).toBe(
      true,
    )
    const now = (await publishedArticle(603))?.picture
    expect(now).toMatchObject({ id: shown.id, width: 640, caption: 'cũ' })
    expect(await rendition(shown.hash, 320, 'jpeg')).toEqual({ ok: false, reason: 'withdrawn' })
    expect((await rendition(now?.hash ?? '', 640, 'jpeg')).ok).toBe(true)
    // Importing the old file again does not bring it back: it is the picture that took its place.
    expect(await takeIn(reporter, await readOld(603), noWords)).toMatchObject({
      ok: true,
      picture: { id: shown.id },
    })
    // Back to the first file: its address lives again, the second one's is gone.
    expect((await replacePicture(managing, shown.id, { version: 2, bytes: await readOld(603) })).ok).toBe(
      true,
    )
    expect((await rendition(shown.hash, 320, 'jpeg')).ok).toBe(true)
    expect(await rendition(now?.hash ?? '', 640, 'jpeg')).toEqual({ ok: false, reason: 'withdrawn' })
  })

  test('a file that is another picture of the library takes no place', async () => {
    const one = await taken(reporter, 'maroon')
    await taken(reporter, 'olive')
    const replace = async (bytes: Uint8Array) => replacePicture(managing, one.id, { version: 1, bytes })
    expect(await replace(await photo('olive'))).toEqual({ ok: false, reason: 'taken' })
    expect(await replace(await photo('maroon'))).toEqual({ ok: false, reason: 'same' })
    expect(await replace(Buffer.from('xin chào'))).toEqual({ ok: false, reason: 'not-a-picture' })
  })

  test('a crop is a new file with the focal point at the same place of the scene', async () => {
    const { id } = await taken(reporter, 'gold')
    await moveFocalPoint(managing, id, { version: 1, focalX: 75, focalY: 50 })
    const part = { version: 2, left: 50, top: 0, width: 50, height: 100 }
    expect((await cropPicture(managing, id, part)).ok).toBe(true)
    const after = await database().picture.findUniqueOrThrow({ where: { id } })
    expect(after).toMatchObject({ width: 200, height: 300, focalX: 50, focalY: 50 })
  })

  test('a picture taken away everywhere can be brought back', async () => {
    const { hash } = await pieceWith('coral', 604)
    expect((await withdrawPicture(managing, hash)).ok).toBe(true)
    expect((await publishedArticle(604))?.picture).toBeNull()
    expect((await bringBackPicture(managing, hash)).ok).toBe(true)
    expect((await publishedArticle(604))?.picture?.hash).toBe(hash)
    expect(await bringBackPicture(managing, hash)).toEqual({ ok: false, reason: 'not-withdrawn' })
  })

  test('where a picture is used is told as far as one may know, waiting texts included', async () => {
    const { id } = await taken(reporter, 'khaki')
    const section = await database().section.findFirstOrThrow()
    const row = { title: 'Bài', slug: 'bai', sectionId: section.id, body: { type: 'doc', content: [] } }
    await database().article.createMany({
      data: [
        { ...row, id: 701, ownerId: reporter.id, pictureId: id },
        { ...row, id: 702, ownerId: 'staff:khac', pictureId: id },
        {
          ...row,
          id: 703,
          ownerId: 'staff:khac',
          state: 'published',
          publishedAt: new Date(),
          pending: { picture: { id } },
        },
      ],
    })
    const used = await usesOf(reporter, id)
    if (!used.ok) throw new Error(used.reason)
    expect(used.uses.pieces.map((piece) => [piece.id, piece.mayRead]).sort()).toEqual([
      [701, true],
      [703, false],
    ])
    expect(used.uses).toMatchObject({ hidden: 1, total: 3 })
  })

  test('a contributor is refused all of it', async () => {
    const { id, hash } = await taken(reporter, 'tan')
    const refused = { ok: false, reason: 'forbidden' }
    expect(await searchPictures(contributor, pictureQuery.parse({}))).toEqual(refused)
    expect(await takeIn(contributor, await photo('pink'), noWords)).toEqual(refused)
    expect(await changeWords(contributor, id, { version: 1, ...noWords })).toEqual(refused)
    expect(await cropPicture(contributor, id, { version: 1, left: 0, top: 0, width: 9, height: 9 })).toEqual(
      refused,
    )
    expect(await usesOf(contributor, id)).toEqual(refused)
    for (const who of [contributor, reporter]) {
      expect(await withdrawPicture(who, hash)).toEqual(refused)
      expect(await bringBackPicture(who, hash)).toEqual(refused)
    }
  })
})

const noWords = { alt: '', caption: '', credit: '' }
