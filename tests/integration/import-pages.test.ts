import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { publishedArticle } from '../../lib/articles/published.ts'
import { importFrom } from '../../lib/import/import.ts'
import { pages } from '../../lib/import/pages/source.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { picture } from '../setup/archives.ts'
import { runPortal } from '../setup/command.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { editionNumber, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const site = useDocumentServer(url)

const rules = {
  base: 'http://baocu.vn/',
  title: ['h1.title', 'h1'],
  lead: '.sapo',
  body: '#noi-dung',
  byline: '.tac-gia',
  topics: '.tags a',
  image: '.anh-chinh img',
  caption: '.anh-chinh .chu-thich',
  remove: ['.quang-cao', '.menu'],
  date: { select: '.ngay', format: 'dd/MM/yyyy HH:mm' },
  section: {
    select: '.duong-dan a:last-child',
    map: { 'Xã hội': 'xa-hoi', 'Rao vặt': null },
    otherwise: 'tin-khac',
  },
}

type Page = {
  number: number
  section?: string
  canonical?: boolean
  meta?: string
  title?: string
  day?: string
}

/** A page as the old site's program wrote it. */
function page({ number, section = 'Xã hội', canonical = true, meta = 'utf-8', title, day }: Page): string {
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${meta}">
${canonical ? `<link rel="canonical" href="http://www.baocu.vn/11/${189000 + number}/bai.htm">` : ''}
<title>Báo cũ</title></head><body><div class="menu">Trang chủ</div>
<p class="duong-dan"><a href="/">Trang chủ</a> » <a href="/xa-hoi">${section}</a></p>
<h1 class="title">${title ?? `Bản làng dựng cầu số ${number}`}</h1>
<span class="ngay">Thứ sáu, ${day ?? '04/07/2025 - 08:50'}</span>
<p class="sapo">Bà con góp công, góp gỗ.</p>
<div id="noi-dung"><div class="anh-chinh"><img src="bai_files/cau.jpg" alt="Cầu"><span class="chu-thich">Cầu mới</span></div>
<p>Sáng nay nước đã rút, trẻ em qua suối đi học.</p><div class="quang-cao">Mua ngay</div>
<p><img src="/NewsImg/6_2020/142688_2363.jpg" alt="Ruộng"></p>
<p>Xem <a href="http://baocu.vn/11/189001/bai.htm">bài trước</a>.</p></div>
<p class="tac-gia">Hà Vy</p><p class="tags"><a>OCOP</a> <a>Cầu đường</a></p></body></html>`
}

const put = async (name: string, bytes: string | Uint8Array) => {
  const path = folder.path(join('luu', name))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
/** Windows-1258 writes a tone as a letter of its own. */
const marks: Record<string, number> = {
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
}
const letters: Record<string, number> = {
  ă: 0xe3,
  đ: 0xf0,
  ơ: 0xf5,
  ư: 0xfd,
  Đ: 0xd0,
  â: 0xe2,
  ê: 0xea,
  ô: 0xf4,
  '»': 0xbb,
}
const windows1258 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      if (letters[letter]) return [letters[letter]]
      const parts = [...letter.normalize('NFD')]
      const tone = parts.find((part) => marks[part])
      const base = parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC')
      return [letters[base] ?? base.charCodeAt(0), ...(tone ? [marks[tone] as number] : [])]
    }),
  )
/** The bytes of TCVN3, as its letters look in Windows-1252. */
const tcvn3 = page({ number: 18, meta: 'x-user-defined' })
  .replace('Bản làng dựng cầu số 18', 'B¶n lµng dùng cÇu sè 18')
  .replace('Bà con góp công, góp gỗ.', 'Bµ con gãp c«ng, gãp gç.')
  .replace(
    'Sáng nay nước đã rút, trẻ em qua suối đi học.',
    'S¸ng nay n\u00adíc ®· rót, trÎ em qua suèi ®i häc.',
  )
  .replace('Cầu mới', 'CÇu míi')
  .replace('Xã hội', 'X· héi')
  .replaceAll('Ruộng', 'Ruéng')
  .replaceAll('"Cầu"', '"CÇu"')
  .replace('Cầu đường', 'CÇu ®\u00adêng')
  .replace('bài trước', 'bµi tr\u00adíc')
  .replace('Hà Vy', 'Hµ Vy')
  .replace('Báo cũ', 'B¸o cò')
  .replaceAll('Trang chủ', 'Trang chñ')
  .replace('Thứ sáu', 'Thø s¸u')

beforeAll(async () => {
  for (const [slug, name] of [
    ['xa-hoi', 'Xã hội'],
    ['tin-khac', 'Tin khác'],
  ] as const)
    await makeSection(system, { slug, name })
  for (let number = 1; number <= 14; number++) await put(`2025/${number}/bai.htm`, page({ number }))
  await put('2025/15.html', utf16(page({ number: 15, meta: 'utf-16' })))
  await put('2025/16.html', windows1258(page({ number: 16, meta: 'windows-1258' })))
  await put('2025/17.html', windows1258(page({ number: 17, meta: 'iso-8859-1' })))
  await put('2025/18.html', Buffer.from(tcvn3, 'latin1'))
  await put('2025/19.html', page({ number: 19, meta: 'iso-8859-1', section: 'Thể thao' }))
  await put('2025/20.html', page({ number: 20, section: 'Rao vặt' }))
  await put('hong/a.html', page({ number: 21, day: 'hôm qua' }))
  await put('hong/b.html', '<html><body>Không phải bài</body></html>')
  await picture(folder.path('luu'), '2025/1/bai_files/cau.jpg', 'green')
  await picture(folder.path('luu'), 'NewsImg/6_2020/142688_2363.jpg', 'gold')
  await writeFile(folder.path('luat.json'), JSON.stringify(rules))
})

const run = async (dryRun = false) =>
  importFrom(await pages(folder.path('luu'), folder.path('luat.json')), { dryRun })
const pieceAt = async (number: number) => {
  const address = `/11/${189000 + number}/bai.htm`
  const row = await database().oldAddress.findUniqueOrThrow({ where: { address } })
  return publishedArticle(row.articleId as number)
}

test('a preview shows the first ten as a person reads them, and needs no database', {
  timeout: 180_000,
}, async () => {
  const args = ['import', 'pages', folder.path('luu'), '--rules', folder.path('luat.json'), '--preview']
  const { code, out } = await runPortal(args, { DATABASE_URL: 'postgresql://x:y@127.0.0.1:1/z' })
  expect(code).toBe(0)
  expect(out.match(/^── /gm)?.length).toBe(10)
  expect(out).toContain('Tít: Bản làng dựng cầu số 1\nSapo: Bà con góp công, góp gỗ.\nChuyên mục: xa-hoi\n')
  expect(out).not.toContain('Mua ngay')
})

test('a folder of saved pages comes in once, however often it is brought', async () => {
  const before = await editionNumber()
  expect(await run(true)).toMatchObject({ added: 19, rejected: 2 })
  expect([await database().article.count(), await editionNumber()]).toEqual([0, before])
  expect(await run()).toMatchObject({ added: 19, rejected: 2, leftOut: { 'chuyên mục để ngoài': 1 } })
  const after = await editionNumber()
  expect(await run()).toMatchObject({ added: 0, changed: 0, unchanged: 19, rejected: 2 })
  expect(await editionNumber()).toBe(after)
})

test.each([1, 15, 16, 17, 18, 19])(
  'page %i is shown with its fields, whatever its encoding',
  async (number) => {
    const piece = await pieceAt(number)
    expect(piece).toMatchObject({
      title: `Bản làng dựng cầu số ${number}`,
      lead: 'Bà con góp công, góp gỗ.',
      publishedAt: new Date('2025-07-04T01:50:00Z'),
      authors: [{ name: 'Hà Vy' }],
      section: { slug: number === 19 ? 'tin-khac' : 'xa-hoi' },
      topics: [{ name: 'OCOP' }, { name: 'Cầu đường' }],
    })
    const text = JSON.stringify(piece?.body)
    expect(text).toContain('Sáng nay nước đã rút, trẻ em qua suối đi học.')
    expect(text).not.toContain('Mua ngay')
    expect(text).toContain('"href":"/11/189001/bai.htm"')
    expect(piece?.body.content?.find(({ type }) => type === 'figure')?.attrs?.alt).toBe('Ruộng')
  },
)

test('a lead picture beside its page comes in, with its caption', async () => {
  expect((await pieceAt(1))?.picture).toMatchObject({ alt: 'Cầu', caption: 'Cầu mới' })
})

test.each(Array.from({ length: 19 }, (_, index) => index + 1))(
  'the old address of page %i answers one 308',
  async (number) => {
    const piece = await pieceAt(number)
    const { status, headers } = await site.ask(`/11/${189000 + number}/bai.htm`)
    const { pathname } = new URL(String(headers.location), 'https://bao.example')
    expect([status, pathname]).toEqual([308, `/tin/${piece?.slug}-${piece?.id}`])
  },
)

test('rules that cannot be are refused in one line that names the field', async () => {
  await writeFile(folder.path('xau.json'), JSON.stringify({ ...rules, body: 'div[', base: 'baocu' }))
  await expect(pages(folder.path('luu'), folder.path('xau.json'))).rejects.toThrow(/body: .*; base: /)
})
