import { access, mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { oldAddressOf } from '../../lib/articles/old-address.ts'
import { publish, withdraw } from '../../lib/articles/write.ts'
import { keepIdsFree } from '../../lib/articles/write-imported.ts'
import { readAddress } from '../../lib/documents/address.ts'
import { system } from '../../lib/staff/actor.ts'
import { database, useDatabase } from '../setup/database.ts'
import { editionNumber, importLines, line, tagsSince, useFolder, wrongCounts } from '../setup/newsroom.ts'

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
  expect(await wrongCounts()).toEqual([])
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
  expect(await wrongCounts()).toEqual([])
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

test('an id in a line that cannot go in does not use up the ids below it', async () => {
  const lines = [line({ id: 2_147_483_647 }), line({ id: 900_000_000, title: '' })]
  expect(await run(...lines, line({ id: undefined, title: 'Bài tiếp' }))).toMatchObject({
    added: 1,
    rejected: 2,
  })
  const { id } = await database().article.findFirstOrThrow({ where: { title: 'Bài tiếp' } })
  expect(id).toBeLessThan(1_000_000)
})

test('while an import keeps ids free, nobody is given an id twice', async () => {
  const next = () =>
    database().$queryRaw<
      { id: number }[]
    >`SELECT nextval('article_id_seq')::int AS id FROM generate_series(1, 20)`
  const given: number[] = []
  for (let round = 0; round < 30; round++) {
    const above = ((await next())[0]?.id as number) + 25
    const work = [next(), keepIdsFree(above + 15), next(), keepIdsFree(above), next(), next()]
    for (const rows of await Promise.all(work)) given.push(...(rows ?? []).map(({ id }) => id))
    expect((await next())[0]?.id).toBeGreaterThan(above + 15)
  }
  expect(given.length - new Set(given).size).toBe(0)
})

test('a piece withdrawn here is not brought back', async () => {
  await run(line({ id: 140 }))
  await withdraw(system, 140)
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

test('a piece that the newsroom put out early stays out when its line comes again', async () => {
  const lines = [line({ id: 151, publishedAt: '2098-01-01T00:00:00+07:00' })]
  await run(...lines)
  await publish(system, 151)
  const before = await piece(151)
  expect(await run(...lines)).toMatchObject({ changed: 0, unchanged: 1 })
  expect(await run({ ...lines[0], lead: 'Khác.' })).toMatchObject({ changed: 1 })
  const { state, publishedAt } = before ?? {}
  expect(state).toBe('published')
  expect(await piece(151)).toMatchObject({ state, lead: 'Khác.', publishedAt, dueAt: null })
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

describe('what a line is does not depend on the batch it falls into', () => {
  const others = (first: number) =>
    Array.from({ length: 200 }, (_, index) => line({ id: first + index, title: `Bài ${first + index}` }))
  const { id: _, ...unnamed } = line({ title: 'Không số' })
  const pairs: [string, (id: number) => Record<string, unknown>[], number][] = [
    [
      'a first address that is taken',
      (id) => [line({ id, legacyUrls: [`/c${id}`] }), { ...unnamed, legacyUrls: [`/c${id}`, `/d${id}`] }],
      1,
    ],
    [
      'a first address that is the second of another',
      (id) => [
        { ...unnamed, title: `A${id}`, legacyUrls: [`/c${id}`, `/d${id}`] },
        { ...unnamed, title: `B${id}`, legacyUrls: [`/d${id}`, `/e${id}`] },
      ],
      1,
    ],
    [
      'headline and time of another',
      (id) => [line({ id, title: `Bài ${id}` }), { ...unnamed, title: `Bài ${id}` }],
      1,
    ],
    [
      'headline and time of a later one',
      (id) => [{ ...unnamed, title: `Bài ${id}` }, line({ id, title: `Bài ${id}` })],
      0,
    ],
    [
      'headline and time of a later one that has an address',
      (id) => [
        { ...unnamed, title: `Bài ${id}` },
        { ...unnamed, title: `Bài ${id}`, legacyUrls: [`/c${id}`] },
      ],
      0,
    ],
  ]
  test.each(pairs)('%s', async (name, pair, rejected) => {
    const number = 10_000 + 1_000 * pairs.findIndex(([own]) => own === name)
    const near = pair(number)
    const [first, second] = pair(number + 600) as [Record<string, unknown>, Record<string, unknown>]
    for (const lines of [near, [first, ...others(number + 100), second]]) {
      const once = await run(...lines)
      expect(once).toMatchObject({ added: lines.length - rejected, changed: 0, rejected })
      if (rejected > 0)
        expect(once.said.at(-1)).toMatch(/^Dòng \d+, từ chối: trùng với một dòng trước \(bài \d+\)$/)
      const unchanged = lines.length - rejected
      expect(await run(...lines)).toMatchObject({
        added: 0,
        changed: 0,
        unchanged,
        rejected,
        said: once.said,
      })
    }
  })

  test('an address that its piece gives up is free for the next line', async () => {
    for (const between of [[], others(17_000)]) {
      const [id, old] = [16_000 + between.length, `/cu-${between.length}`]
      await run(line({ id, legacyUrls: [old] }))
      const lines = [line({ id }), ...between, { ...unnamed, title: `Nhận ${id}`, legacyUrls: [old] }]
      expect(await run(...lines)).toMatchObject({ added: 1 + between.length, changed: 1, rejected: 0 })
      expect(await run(...lines)).toMatchObject({ unchanged: 2 + between.length })
    }
  })
})

test.each([
  ['/?p=123', '/?p=123'],
  ['/xa-hoi?id=5', '/xa-hoi?id=5'],
  ['http://old.vn//index.php//a/5//', '/index.php/a/5'],
  [
    'https://old.vn/b%C3%A0i/?q=N\u01b0\u1edbc v\u1ec1&a=1+2%2F3#x',
    '/bài?q=N%C6%B0%E1%BB%9Bc+v%E1%BB%81&a=1+2%2F3',
  ],
  [`/${'bài'.normalize('NFD')}?~=(*)`, '/bài?%7E=%28*%29'],
  ['/a?', '/a'],
])('the old address %s is kept in the form in which it is looked up', (written, stored) => {
  expect(oldAddressOf(written)).toBe(stored)
  const { pathname, search } = new URL(written, 'http://old.vn')
  const asked = readAddress(pathname + search)
  if (!asked.ok) throw new Error(asked.reason)
  expect(asked.query.size > 0 ? `${asked.path}?${asked.query}` : asked.path).toBe(stored)
})

test.each(['/', 'http://old.vn/#x', '/%E1', '/a%5Cb', '/a%00b', 'mailto:a@b.vn', `/${'x'.repeat(500)}`])(
  'no reader can ask for the old address %s',
  (written) => expect(oldAddressOf(written)).toBeNull(),
)

test('the rejected lines of an earlier run are gone when nothing is rejected any more', async () => {
  const { rejectedFile } = await run(line({ id: 190, title: '' }))
  expect(rejectedFile).not.toBeNull()
  expect(await run(line({ id: 190 }))).toMatchObject({ added: 1, rejectedFile: null })
  await expect(access(rejectedFile as string)).rejects.toThrow('ENOENT')
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
    ['with an id too high', JSON.stringify(line({ id: 1_000_000_001 })), 'id: lớn hơn 1.000.000.000'],
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
  test('keep the addresses that they had on an older site, the first picture that names one', async () => {
    for (const [name, background] of [
      ['lua.jpg', 'green'],
      ['nuoc.jpg', 'blue'],
    ] as const) {
      const image = sharp({ create: { width: 400, height: 300, channels: 3, background } })
      await writeFile(folder.path(name), await image.jpeg().toBuffer())
    }
    const html =
      '<p><img src="nuoc.jpg" data-legacy-url="http://old.vn/Includes/NewsDetail/1_2017/IMG_2722%20.jpg"></p>'
    const image = {
      file: 'lua.jpg',
      legacyUrls: ['/NewsImg/6_2020/142688_2363.jpg', '/', '/NewsImg/a.jpg/'],
    }
    const first = await run(line({ id: 245, html, image }))
    expect(first.said).toEqual(['Dòng 1, đã sửa: bỏ địa chỉ cũ không dùng được: /'])
    const other = { file: 'nuoc.jpg', legacyUrls: ['/NewsImg/6_2020/142688_2363.jpg'] }
    const second = await run(line({ id: 246, image: other }))
    expect(second.said).toEqual([
      'Dòng 1, đã sửa: địa chỉ cũ /NewsImg/6_2020/142688_2363.jpg đã thuộc về ảnh khác',
    ])
    const [rice, water] = [(await piece(245))?.pictureId, (await piece(246))?.pictureId]
    const kept = await database().oldPictureAddress.findMany({ orderBy: { address: 'asc' } })
    expect(kept.map(({ address, pictureId }) => [address, pictureId])).toEqual([
      ['/Includes/NewsDetail/1_2017/IMG_2722 .jpg', water],
      ['/NewsImg/6_2020/142688_2363.jpg', rice],
      ['/NewsImg/a.jpg', rice],
    ])
    expect(JSON.stringify((await piece(245))?.body)).not.toContain('IMG_2722')
    const before = await editionNumber()
    await run(line({ id: 245, html, image }))
    expect(await editionNumber()).toBe(before)
  })
  test('that are far too large are not read', async () => {
    await writeFile(folder.path('lon.jpg'), '')
    await truncate(folder.path('lon.jpg'), 3 * 1024 ** 3)
    const result = await run(line({ id: 250, image: { file: 'lon.jpg' } }))
    expect(result).toMatchObject({ added: 1, said: ['Dòng 1, đã sửa: ảnh lon.jpg lớn quá'] })
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
