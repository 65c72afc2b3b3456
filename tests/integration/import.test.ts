import { mkdir, symlink, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { database, useDatabase } from '../setup/database.ts'
import { editionNumber, importLines, line, tagsSince, useFolder, wrongDayCounts } from '../setup/newsroom.ts'

useDatabase()
const folder = useFolder()
const run = (...lines: Parameters<typeof importLines>[1]) => importLines(folder.path('bai.jsonl'), lines)
const piece = (id: number) =>
  database().article.findUnique({
    where: { id },
    include: {
      section: true,
      oldAddresses: true,
      picture: true,
      authors: { include: { author: true }, orderBy: { position: 'asc' } },
      topics: { include: { topic: true }, orderBy: { position: 'asc' } },
      related: { orderBy: { position: 'asc' } },
    },
  })

test('a line goes in with all it holds', async () => {
  const result = await run(
    line({
      id: 100,
      kind: 'feature',
      kicker: 'Ghi chép',
      source: 'Thông tin từ UBND xã Nậm Lương',
      sectionName: 'Xã hội',
      topics: ['Nước sạch nông thôn', 'Nông thôn mới'],
      authors: ['Hà Vy', 'Mai Phương'],
      related: [101, 99],
      updatedAt: '2024-05-17T08:00:00+07:00',
      legacyUrls: ['http://old.vn/11/100/Nuoc-ve.htm', '/x?b=1'],
    }),
  )
  expect(result).toMatchObject({ added: 1, rejected: 0, mended: 0, rejectedFile: null })
  const found = await piece(100)
  expect(found).toMatchObject({
    state: 'published',
    kind: 'feature',
    slug: 'nuoc-ve-ban',
    kicker: 'Ghi chép',
    section: { slug: 'xa-hoi', name: 'Xã hội' },
    publishedAt: new Date('2024-05-16T03:57:00Z'),
    updatedAt: new Date('2024-05-17T01:00:00Z'),
  })
  expect(found?.authors.map(({ author }) => author.name)).toEqual(['Hà Vy', 'Mai Phương'])
  expect(found?.topics.map(({ topic }) => topic.slug)).toEqual(['nuoc-sach-nong-thon', 'nong-thon-moi'])
  expect(found?.related.map(({ relatedId }) => relatedId)).toEqual([101, 99])
  expect(found?.oldAddresses.map(({ address }) => address).sort()).toEqual(['/11/100/Nuoc-ve.htm', '/x?b=1'])
  expect(found?.authors[0]?.shownAt).toEqual(found?.publishedAt)
  expect(await wrongDayCounts()).toEqual([])
})

test('running it again writes nothing and stamps nothing', async () => {
  const lines = [
    line({ id: 110, topics: ['OCOP'], authors: ['Cẩm Tú'], legacyUrls: ['/b', '/a'] }),
    line({ id: undefined, title: 'Không số' }),
  ]
  await run(...lines)
  const [before, audits] = [await editionNumber(), await database().auditEntry.count()]
  expect(await run(...lines)).toMatchObject({ added: 0, changed: 0, unchanged: 2, rejected: 0 })
  expect([await editionNumber(), await database().auditEntry.count()]).toEqual([before, audits])
})

test('a typo mended in the body touches the piece alone', async () => {
  await run(line({ id: 120 }))
  const before = await editionNumber()
  expect(await run(line({ id: 120, html: '<p>Sáng nay nước đã về tới ruộng.</p>' }))).toMatchObject({
    changed: 1,
  })
  expect(await tagsSince(before)).toEqual(['article:120'])
})

test('a piece that moves to another section and day leaves right counts behind', async () => {
  await run(line({ id: 130 }))
  await run(line({ id: 130, section: 'van-hoa', publishedAt: '2024-06-01T00:10:00+07:00' }))
  expect((await piece(130))?.section.slug).toBe('van-hoa')
  expect(await wrongDayCounts()).toEqual([])
})

test('a piece without an id is known by its first old address, else by slug and time', async () => {
  await run(
    line({ id: undefined, title: 'Cũ', legacyUrls: ['/cu.htm'] }),
    line({ id: undefined, title: 'Theo giờ' }),
  )
  const result = await run(
    line({ id: undefined, title: 'Mới', legacyUrls: ['/cu.htm'] }),
    line({ id: undefined, title: 'Theo giờ', lead: 'Khác.' }),
  )
  expect(result).toMatchObject({ added: 0, changed: 2 })
  const owner = await database().oldAddress.findUniqueOrThrow({
    where: { address: '/cu.htm' },
    include: { article: true },
  })
  expect(owner.article.title).toBe('Mới')
})

test('no piece without an id takes one that a later line brings', async () => {
  const [next] = await database().$queryRaw<{ id: number }[]>`SELECT nextval('article_id_seq')::int + 1 AS id`
  const id = next?.id as number
  const result = await run(line({ id: undefined, title: 'Tự do' }), line({ id, title: 'Có số' }))
  expect(result).toMatchObject({ added: 2, rejected: 0 })
  expect((await piece(id))?.title).toBe('Có số')
  await run(line({ id: 5000 }), line({ id: undefined, title: 'Sau đó' }))
  expect((await database().article.findFirstOrThrow({ where: { title: 'Sau đó' } })).id).toBeGreaterThan(5000)
})

test('a piece withdrawn here is not brought back', async () => {
  await run(line({ id: 140 }))
  await withdraw('a', 140)
  expect(await run(line({ id: 140, lead: 'Khác.' }))).toMatchObject({ withdrawnHere: 1, changed: 0 })
  expect((await piece(140))?.state).toBe('withdrawn')
})

test('a time to come schedules the piece', async () => {
  await run(line({ id: 150, publishedAt: '2098-01-01T00:00:00+07:00' }))
  expect(await piece(150)).toMatchObject({
    state: 'scheduled',
    publishedAt: null,
    dueAt: new Date('2097-12-31T17:00:00Z'),
  })
  expect(await run(line({ id: 150, publishedAt: '2098-01-01T00:00:00+07:00' }))).toMatchObject({
    unchanged: 1,
  })
})

test('people of one slug are not one person', async () => {
  await run(
    line({ id: 160, authors: ['Vi Hoa'] }),
    line({ id: 161, authors: ['Vi Hòa', 'Vi Hoa', ' Vi  Hoa '] }),
  )
  expect((await piece(161))?.authors.map(({ author }) => author.slug)).toEqual(['vi-hoa-2', 'vi-hoa'])
})

test('an old address stays with the piece that had it first', async () => {
  await run(line({ id: 170, legacyUrls: ['/chung'] }))
  const result = await run(line({ id: 171, legacyUrls: ['/chung'] }))
  expect(result.said).toEqual(['Dòng 1, đã sửa: địa chỉ cũ /chung đã thuộc về bài 170'])
  expect(await run(line({ id: 171, legacyUrls: ['/chung'] }))).toMatchObject({ unchanged: 1 })
})

describe('a bad line is reported and kept, and the rest go in', () => {
  test.each([
    ['not JSON', '{"id": 1', 'không phải JSON'],
    ['not an object', '[1]', 'đối tượng JSON'],
    ['without a title', JSON.stringify(line({ title: undefined })), 'title: thiếu'],
    ['with a blank title', JSON.stringify(line({ title: ' \u0000 ' })), 'title: trống'],
    [
      'with a time without a zone',
      JSON.stringify(line({ publishedAt: '2024-05-16T10:57:00' })),
      'publishedAt: phải là',
    ],
    [
      'with a day that cannot be',
      JSON.stringify(line({ publishedAt: '2024-02-30T10:57:00+07:00' })),
      'publishedAt: phải là',
    ],
    ['with an id of zero', JSON.stringify(line({ id: 0 })), 'id: phải từ 1'],
    ['with a reserved section', JSON.stringify(line({ section: 'admin' })), 'section'],
    ['longer than 5 MB', JSON.stringify(line({ html: 'x'.repeat(5_300_000) })), 'dài hơn 5 MB'],
    [
      'with a body over 2 MB',
      JSON.stringify(line({ html: `<p>${'x '.repeat(1_200_000)}</p>` })),
      'html: Thân bài lớn hơn',
    ],
    ['that is not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'không phải UTF-8'],
  ])('%s', async (_name, bad, reason) => {
    const result = await run(line({ id: 200 }), '', bad, line({ id: 201 }))
    expect(result.rejected).toBe(1)
    expect(result.said.at(-1)).toContain('Dòng 3, từ chối: ')
    expect(result.said.join()).toContain(reason)
    expect(result.added + result.unchanged).toBe(2)
    if (typeof bad === 'string') expect(result.rejectedText).toBe(`${bad}\n`)
  })

  test('two lines of one id', async () => {
    const result = await run(line({ id: 210, title: 'Một' }), line({ id: 210, title: 'Hai' }))
    expect(result).toMatchObject({
      rejected: 1,
      said: ['Dòng 2, từ chối: trùng với một dòng trước (bài 210)'],
    })
    expect((await piece(210))?.title).toBe('Một')
  })

  test('an unknown section, unless it may be made', async () => {
    const options = { createSections: false }
    const result = await importLines(folder.path('x.jsonl'), [line({ id: 220, section: 'chua-co' })], options)
    expect(result.said[0]).toContain('không có chuyên mục "chua-co"')
  })
})

test('a byte order mark, Windows line ends, blank lines and NFD are read as they are meant', async () => {
  const text = `\ufeff${JSON.stringify(line({ id: 230, title: 'Nậm Lương'.normalize('NFD') }))}\r\n\r\n   \r\n${JSON.stringify(line({ id: 231 }))}\r`
  expect(await run(text)).toMatchObject({ added: 2, rejected: 0 })
  expect((await piece(230))?.title).toBe('Nậm Lương'.normalize('NFC'))
})

describe('pictures', () => {
  test('beside the file are taken in, for the lead and for the body', async () => {
    const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'green' } })
      .jpeg()
      .toBuffer()
    await writeFile(folder.path('anh 1.jpg'), jpeg)
    const html = '<figure><img src="/anh%201.jpg"><figcaption>Trong bài</figcaption></figure>'
    await run(line({ id: 240, html, image: { file: 'anh 1.jpg', alt: 'Đồng xanh' } }))
    const found = await piece(240)
    expect(found?.picture).toMatchObject({ width: 900, height: 600, caption: 'Trong bài' })
    expect(found?.pictureAlt).toBe('Đồng xanh')
    expect(await database().articlePicture.count({ where: { articleId: 240 } })).toBe(1)
  })
  test('that are missing or outside the folder leave the line mended', async () => {
    const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer()
    await writeFile(folder.path('outside.jpg'), jpeg)
    await mkdir(folder.path('in'))
    await symlink(folder.path('outside.jpg'), folder.path('in/linked.jpg'))
    const html = '<img src="none.jpg" alt="Cầu treo"><img src="http://a.vn/b.jpg" alt="Xa">'
    const lines = ['../outside.jpg', '/etc/passwd', 'linked.jpg', folder.path('outside.jpg')].map(
      (file, index) => line({ id: 241 + index, html, image: { file } }),
    )
    const result = await importLines(folder.path('in/bai.jsonl'), lines)
    expect(result).toMatchObject({ added: 4, mended: 4 })
    expect(result.said[0]).toBe(
      'Dòng 1, đã sửa: không có ảnh none.jpg; không có ảnh http://a.vn/b.jpg; không có tệp ảnh ../outside.jpg',
    )
    expect(
      await database().article.count({
        where: { id: { in: [241, 242, 243, 244] }, pictureId: { not: null } },
      }),
    ).toBe(0)
    expect(JSON.stringify((await piece(241))?.body)).toContain('Cầu treo')
  })
})
