import { spawn } from 'node:child_process'
import { access, readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { publishedArticle } from '../../lib/articles/published.ts'
import { type ImportOptions, importFrom } from '../../lib/import/import.ts'
import { wordpress } from '../../lib/import/wordpress/source.ts'
import { type Post, picture, wxr, wxrItem } from '../setup/archives.ts'
import { runPortal } from '../setup/command.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { editionNumber, useFolder, wrongCounts } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const site = useDocumentServer(url)

const run = async (name: string, options: ImportOptions = {}, sections: string | null = null) => {
  const said: string[] = []
  const source = await wordpress(folder.path(name), { attachments: folder.path('uploads'), sections })
  const result = await importFrom(source, {
    createSections: true,
    onLine: (line) => said.push(line),
    ...options,
  })
  return { ...result, said }
}
const write = (name: string, ...posts: Post[]) => writeFile(folder.path(name), wxr(posts.map(wxrItem)))
const pieceAt = async (address: string) => {
  const row = await database().oldAddress.findUnique({ where: { address } })
  return row?.articleId ? publishedArticle(row.articleId) : null
}

const uploads = 'https://old.vn/wp-content/uploads'
const classic = `Sáng nay, <strong>bà con</strong> dựng cầu.
Nước đã rút.

[caption id="attachment_11" align="aligncenter" width="300"]<img src="${uploads}/2020/06/cau-300x200.jpg" alt="Cầu" width="300" /> Cây cầu mới. <em>Ảnh: Hà Vy</em>[/caption]

[box color="red"]Lời [b-x]dặn[/b-x][/box] của già làng [sic], xem <a href="https://www.old.vn/2020/06/bai-22/?a=1">bài trước</a>.
[gallery ids="11,12"]

https://www.youtube.com/watch?v=dQw4w9WgXcQ
<ul>
<li>một</li>

<li>hai</li>
</ul>
[embed]https://example.vn/ban-do[/embed]`
const blocks = `<!-- wp:paragraph --><p>Mở đầu.</p><!-- /wp:paragraph -->
<!-- wp:heading {"level":3} --><h3>Đầu mục</h3><!-- /wp:heading -->
<!-- wp:gallery --><figure class="wp-block-gallery"><figure class="wp-block-image"><img src="${uploads}/2020/06/cau-1024x640.jpg" alt=""/><figcaption>Một</figcaption></figure><figure class="wp-block-image"><img src="${uploads}/2020/06/ruong.jpg" alt=""/><figcaption>Hai</figcaption></figure><figcaption>Cả hai</figcaption></figure><!-- /wp:gallery -->
<!-- wp:pullquote --><figure class="wp-block-pullquote"><blockquote><p>Nước về.</p><cite>Ông Páo</cite></blockquote></figure><!-- /wp:pullquote -->
<!-- wp:embed {"url":"https://youtu.be/dQw4w9WgXcQ"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://youtu.be/dQw4w9WgXcQ
</div><figcaption>Phim ngắn</figcaption></figure><!-- /wp:embed -->
<!-- wp:latest-posts /-->
<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Giống</td><td>Tấn</td></tr></tbody></table><figcaption>Sản lượng</figcaption></figure><!-- /wp:table -->
<!-- wp:separator --><hr class="wp-block-separator"/><!-- /wp:separator -->`

const attachment = (id: number, file: string, caption = ''): Post => ({
  id,
  type: 'attachment',
  status: 'inherit',
  attachment: `${uploads}/${file}`,
  excerpt: caption,
  meta: { _wp_attachment_image_alt: `Mô tả ${id}` },
})

const posts: Post[] = [
  attachment(11, '2020/06/cau.jpg', 'Cầu mới'),
  {
    id: 21,
    title: 'Cầu mới & đường mới',
    slug: 'cau-moi',
    content: classic,
    excerpt: 'Bà con <b>góp công</b>.',
    meta: { _thumbnail_id: '12', _wp_old_slug: 'cau-go' },
    terms: [
      ['category', 'xa-hoi', 'Xã hội'],
      ['category', 'nong-thon-moi', 'Nông thôn mới'],
      ['post_tag', 'ocop', 'OCOP'],
    ],
  },
  { id: 22, content: blocks },
  { id: 23, title: 'B¸o ®iÖn tö tØnh', content: '<p>Mét b¶n nhá trªn ®Ìo ®· cã ®iÖn.</p>' },
  { id: 24, title: 'Mất ảnh', content: `<img src="${uploads}/2011/mat.jpg" alt="Chợ phiên">` },
  attachment(12, '2020/06/ruong.jpg'),
]
const hidden: Post[] = [
  { id: 31, status: 'draft', title: 'Nháp mật' },
  { id: 32, status: 'pending', title: 'Chờ mật' },
  { id: 33, status: 'private', title: 'Riêng mật' },
  { id: 34, status: 'trash', title: 'Rác mật' },
  { id: 35, password: 'x', title: 'Khóa mật' },
  { id: 36, type: 'page', title: 'Giới thiệu mật' },
  { id: 37, status: 'future', title: 'Trễ mật' },
  { id: 38, terms: [['category', 'rao-vat', 'Rao vặt']], title: 'Rao mật' },
]
const future: Post = { id: 40, status: 'future', dateGmt: '2098-01-01 03:00:00', title: 'Hẹn giờ' }

beforeAll(async () => {
  await picture(folder.path('uploads'), '2020/06/cau.jpg', 'green')
  await picture(folder.path('uploads'), '2020/06/ruong.jpg', 'gold')
  await writeFile(folder.path('muc.json'), JSON.stringify({ 'rao-vat': null }))
  await write('bao.xml', ...posts, ...hidden, future)
})

test('a dry run says what would happen and writes nothing', async () => {
  const before = await editionNumber()
  const rows = await Promise.all([database().auditEntry.count(), database().picture.count()])
  const result = await run('bao.xml', { dryRun: true }, folder.path('muc.json'))
  expect(result).toMatchObject({ added: 5, mended: 4, rejected: 0, rejectedFile: null })
  expect(result.said).toContain('Sẽ tạo chuyên mục “Xã hội” (/xa-hoi).')
  expect(await editionNumber()).toBe(before)
  expect(await Promise.all([database().auditEntry.count(), database().picture.count()])).toEqual(rows)
  expect([await database().article.count(), await database().section.count()]).toEqual([0, 0])
  await expect(access(folder.path('bao.import-state.jsonl'))).rejects.toThrow('ENOENT')
})

test('an export comes in once, however often it is brought', async () => {
  const first = await run('bao.xml', {}, folder.path('muc.json'))
  expect(first).toMatchObject({ added: 5, changed: 0, rejected: 0, mended: 4 })
  expect(first.leftOut).toEqual({
    'bản nháp': 1,
    'chờ duyệt': 1,
    'bài riêng tư': 1,
    'trong thùng rác': 1,
    'bài có mật khẩu': 1,
    'trang tĩnh, không phải bài': 1,
    'hẹn giờ đã qua, trong tệp vẫn chưa đăng': 1,
    'chuyên mục để ngoài': 1,
  })
  const before = await editionNumber()
  const pictures = await database().picture.count()
  expect(await run('bao.xml', {}, folder.path('muc.json'))).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 5,
  })
  expect([await editionNumber(), await database().picture.count()]).toEqual([before, pictures])
  expect(await wrongCounts()).toEqual([])
})

test('no word of what readers did not see there is here', async () => {
  const all = await database().article.findMany({ select: { title: true } })
  expect(all.filter(({ title }) => title.includes('mật'))).toEqual([])
  expect(
    await database().article.findMany({ where: { state: 'scheduled' }, select: { title: true } }),
  ).toEqual([{ title: 'Hẹn giờ' }])
  expect(await pieceAt('/2020/06/bai-40')).toBeNull()
})

test('a piece of the old editor is shown with its fields, pictures and shortcodes', async () => {
  const piece = await pieceAt('/2020/06/cau-moi')
  expect(piece).toMatchObject({
    title: 'Cầu mới & đường mới',
    lead: 'Bà con góp công.',
    section: { slug: 'nong-thon-moi', name: 'Nông thôn mới' },
    publishedAt: new Date('2020-06-01T03:00:00Z'),
    authors: [{ name: 'Hà Vy' }],
    topics: [{ name: 'OCOP' }],
    picture: { alt: 'Mô tả 12' },
  })
  expect(
    await database().section.findUnique({ where: { slug: 'nong-thon-moi' }, include: { parent: true } }),
  ).toMatchObject({ parent: { slug: 'xa-hoi' } })
  const shapes = piece?.body.content?.map(({ type }) => type)
  expect(shapes).toEqual(['paragraph', 'figure', 'paragraph', 'gallery', 'video', 'bulletList', 'paragraph'])
  const text = JSON.stringify(piece?.body)
  expect(text).toContain('{"type":"hardBreak"},{"text":"Nước đã rút."')
  expect(text).toContain('"caption":"Cây cầu mới. Ảnh: Hà Vy"')
  expect(text).toContain('Lời dặn của già làng [sic], xem ')
  expect(text).toContain('"href":"/2020/06/bai-22/?a=1"')
  expect(text).toContain('"caption":"Cầu mới"')
})

test('blocks become those of ours', async () => {
  const piece = await pieceAt('/2020/06/bai-22')
  expect(piece?.body.content?.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'gallery',
    'paragraph',
    'pullQuote',
    'video',
    'table',
    'paragraph',
    'horizontalRule',
  ])
  const [, , gallery, , quote, video] = piece?.body.content ?? []
  expect(gallery?.content?.map(({ attrs }) => attrs?.caption)).toEqual(['Một', 'Hai'])
  expect([quote?.attrs?.attribution, video?.attrs?.title]).toEqual(['Ông Páo', 'Phim ngắn'])
})

test('text of before Unicode comes in as Unicode', async () => {
  const piece = await pieceAt('/2020/06/bai-23')
  expect(piece?.title).toBe('Báo điện tử tỉnh')
  expect(JSON.stringify(piece?.body)).toContain('Một bản nhỏ trên đèo đã có điện.')
})

test.each([
  ['/2020/06/cau-moi/', 21],
  ['/2020/06/cau-go/', 21],
  ['/?p=21', 21],
  ['/2020/06/bai-22', 22],
  ['/?p=24', 24],
])('the old address %s answers one 308 to the piece', async (address, id) => {
  const piece = await pieceAt(id === 21 ? '/2020/06/cau-moi' : `/2020/06/bai-${id}`)
  const { status, headers } = await site.ask(address)
  const { pathname } = new URL(String(headers.location), 'https://bao.example')
  expect([status, pathname]).toEqual([308, `/tin/${piece?.slug}-${piece?.id}`])
})

test('the report names every piece, what was mended and what stayed outside', async () => {
  const { reportFile } = await run('bao.xml', {}, folder.path('muc.json'))
  const report = await readFile(reportFile, 'utf8')
  expect(reportFile).toBe(folder.path('bao.report.csv'))
  expect(report).toMatch(/^\ufeff"Kết quả","Số bài","Mục","Tít","Ghi chú"\r\n/)
  expect(report).toContain('bỏ khối động latest-posts')
  expect(report).toContain('bỏ mã ngắn [box], giữ chữ bên trong')
  expect(report).toContain(`không có ảnh ${uploads}/2011/mat.jpg`)
  expect(report).toMatch(/"để ngoài","","Mục \d+ \(post 31\)","Nháp mật","bản nháp"/)
})

describe('a section that is not there', () => {
  test('rejects its pieces, and the map leads them elsewhere', async () => {
    await write('la.xml', { id: 50, terms: [['category', 'Tin la_', 'Tin lạ']] })
    const result = await run('la.xml', { createSections: false })
    expect(result.said).toEqual([
      'Mục 1 (post 50), từ chối: section: không có chuyên mục "tin-la" (thêm --create-sections để tạo)',
    ])
    expect(await readFile(folder.path('la.rejected.jsonl'), 'utf8')).toContain('"legacyUrls"')
    await writeFile(folder.path('la.json'), JSON.stringify({ 'tin lạ': 'xa-hoi' }))
    expect(await run('la.xml', { createSections: false }, folder.path('la.json'))).toMatchObject({ added: 1 })
  })
})

describe('a file that is no export is refused before anything comes in', () => {
  test.each([
    ['cut off', wxr([wxrItem({ id: 60 })]).slice(0, -40), 'bị cắt ở giữa'],
    ['another XML', '<rss><channel><title>x</title></channel></rss>', 'Không phải tệp xuất'],
    [
      'with entities of its own',
      wxr([wxrItem({ id: 61 })]).replace(
        '<rss',
        '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<rss',
      ),
      'thực thể',
    ],
    ['of an unknown encoding', wxr([]).replace('UTF-8', 'KLINGON-8'), 'bảng mã'],
  ])('%s', { timeout: 600_000 }, async (_name, text, reason) => {
    await writeFile(folder.path('xau.xml'), text)
    const count = await database().article.count()
    await expect(run('xau.xml')).rejects.toThrow(reason)
    expect(await database().article.count()).toBe(count)
    const { code, err } = await runPortal(['import', 'wordpress', folder.path('xau.xml')], {
      DATABASE_URL: url(),
      DATA_DIR: folder.path('data'),
    })
    expect([code, err.trimEnd().split('\n').length]).toEqual([1, 1])
  })
})

test('killed in the middle and run again, it goes on where it was', { timeout: 600_000 }, async () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ id: 1000 + index }))
  await write('nhieu.xml', ...many, { id: 5000, slug: 'bai-1001' })
  const before = await database().article.count()
  const args = ['import', 'wordpress', folder.path('nhieu.xml'), '--create-sections']
  const env = { DATABASE_URL: url(), DATA_DIR: folder.path('data') }
  const child = spawn(resolve('node_modules/.bin/node'), [resolve('bin/portal.ts'), ...args], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  const state = folder.path('nhieu.import-state.jsonl')
  const noted = async () => (await readFile(state, 'utf8').catch(() => '')).split('\n').length > 1
  while (!(await noted()) && child.exitCode === null) await wait(10)
  child.kill('SIGKILL')
  await new Promise((done) => child.once('exit', done))
  const there = (await database().article.count()) - before
  expect(there).toBeGreaterThan(0)
  expect(there).toBeLessThan(1000)
  const { code, out, err } = await runPortal(args, env)
  expect(err).toMatch(/Làm tiếp lần nhập dở, sau mục [2-8]00\./)
  // The last one has the address of a piece from before the stop.
  expect(code).toBe(1)
  expect(err).toMatch(/Mục 1001 \(post 5000\), từ chối: trùng với một dòng trước/)
  expect((await database().article.count()) - before).toBe(1000)
  const [, added, unchanged] = /thêm (\d+), đổi 0, giữ nguyên (\d+), từ chối 1/.exec(out) ?? []
  expect(Number(added) + Number(unchanged)).toBe(1000)
  const report = await readFile(folder.path('nhieu.report.csv'), 'utf8')
  expect(report.trimEnd().split('\r\n').length).toBe(1002)
  await expect(access(state)).rejects.toThrow('ENOENT')
})
