import { writeFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { publishedArticle } from '../../lib/articles/published.ts'
import { ghost } from '../../lib/import/ghost/source.ts'
import { importFrom } from '../../lib/import/import.ts'
import { picture } from '../setup/archives.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { editionNumber, useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const site = useDocumentServer(url)

const images = '__GHOST_URL__/content/images'
const html = `<p>Nước về ruộng. <a href="__GHOST_URL__/bai-hai/">Bài trước</a></p>
<figure class="kg-card kg-image-card"><img src="${images}/size/w600/2021/03/cau.jpg" class="kg-image" alt="Cầu"><figcaption>Cầu mới</figcaption></figure>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://example.vn/x"><div class="kg-bookmark-title">Trang bạn</div><img class="kg-bookmark-icon" src="https://example.vn/i.ico"></a></figure>
<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">!</div><div class="kg-callout-text">Lưu ý của xã</div></div>
<!--kg-gated-block:begin nonMember:false memberSegment:"status:free" --><p>Chỉ thành viên mật</p><!--kg-gated-block:end-->
<!--kg-gated-block:begin nonMember:true memberSegment:"" --><p>Ai cũng đọc</p><!--kg-gated-block:end-->`
const lexical = JSON.stringify({
  root: {
    type: 'root',
    children: [
      { type: 'extended-heading', tag: 'h3', children: [{ type: 'extended-text', text: 'Đầu mục' }] },
      {
        type: 'paragraph',
        children: [{ type: 'extended-text', text: 'đậm & nghiêng', format: 3 }, { type: 'linebreak' }],
      },
      {
        type: 'list',
        listType: 'number',
        children: [{ type: 'listitem', children: [{ type: 'text', text: 'một' }] }],
      },
      { type: 'image', src: `${images}/2021/03/cau.jpg`, alt: 'Cầu', caption: 'Chú' },
      { type: 'signup' },
    ],
  },
})
const mobiledoc = JSON.stringify({
  version: '0.3.1',
  markups: [['a', ['href', 'https://example.vn/']], ['strong']],
  atoms: [['soft-return', '', {}]],
  cards: [['image', { src: `${images}/2021/03/cau.jpg`, caption: 'Chú' }]],
  sections: [
    [
      1,
      'p',
      [
        [0, [0], 1, 'nối'],
        [0, [], 0, ' và '],
        [0, [1], 1, 'đậm'],
        [1, [], 0, 0],
        [0, [], 0, 'hết'],
      ],
    ],
    [10, 0],
    [3, 'ul', [[[0, [], 0, 'mục']]]],
  ],
})

const post = (id: number, changed: Record<string, unknown> = {}) => ({
  id: `p${id}`,
  title: `Bài Ghost ${id}`,
  slug: `bai-${id}`,
  status: 'published',
  visibility: 'public',
  type: 'post',
  html: '<p>Chữ.</p>',
  published_at: '2021-03-01T02:00:00.000Z',
  ...changed,
})
const data = {
  posts: [
    post(1, {
      title: 'Nước về',
      slug: 'nuoc-ve',
      html,
      custom_excerpt: 'Mương mới.',
      feature_image: `${images}/2021/03/cau.jpg`,
    }),
    post(2, { html: null, lexical, published_at: '2021-03-02 02:00:00' }),
    post(3, { html: null, mobiledoc }),
    post(4, { status: 'draft', title: 'Nháp mật' }),
    post(5, { visibility: 'paid', title: 'Trả tiền mật' }),
    post(6, { visibility: 'members', title: 'Thành viên mật' }),
    post(7, { status: 'sent', title: 'Thư mật' }),
    post(8, { type: 'page', title: 'Trang mật' }),
    post(9, { status: 'scheduled', title: 'Trễ mật' }),
    post(10, { status: 'scheduled', published_at: '2098-01-01T00:00:00.000Z' }),
  ],
  tags: [
    { id: 't1', name: '#nội bộ', slug: 'hash-noi-bo', visibility: 'internal' },
    { id: 't2', name: 'Tin xã', slug: 'tin-xa', visibility: 'public' },
    { id: 't3', name: 'OCOP', slug: 'ocop', visibility: 'public' },
  ],
  posts_tags: Array.from({ length: 10 }, (_, index) => [
    { post_id: `p${index + 1}`, tag_id: 't3', sort_order: 2 },
    { post_id: `p${index + 1}`, tag_id: 't1', sort_order: 0 },
    { post_id: `p${index + 1}`, tag_id: 't2', sort_order: 1 },
  ]).flat(),
  users: [
    { id: 'u1', name: 'Hà Vy' },
    { id: 'u2', name: 'Mai Phương' },
  ],
  posts_authors: [
    { post_id: 'p1', author_id: 'u1', sort_order: 1 },
    { post_id: 'p1', author_id: 'u2', sort_order: 0 },
  ],
  posts_meta: [{ post_id: 'p1', feature_image_alt: 'Cầu gỗ', feature_image_caption: 'Cầu <b>mới</b>' }],
}

beforeAll(async () => {
  await picture(folder.path('anh'), '2021/03/cau.jpg', 'green')
  await writeFile(folder.path('ghost.json'), JSON.stringify({ db: [{ meta: { version: '5.80.0' }, data }] }))
  await writeFile(folder.path('muc.json'), JSON.stringify({ 'tin-xa': 'xa-hoi' }))
})

const run = async (dryRun = false) =>
  importFrom(
    await ghost(folder.path('ghost.json'), { images: folder.path('anh'), sections: folder.path('muc.json') }),
    {
      dryRun,
      createSections: true,
    },
  )
const pieceAt = async (address: string) => {
  const row = await database().oldAddress.findUniqueOrThrow({ where: { address } })
  return publishedArticle(row.articleId as number)
}

test('an export comes in once, however often it is brought; what was not public stays outside', async () => {
  expect(await run(true)).toMatchObject({ added: 4 })
  expect(await database().article.count()).toBe(0)
  expect(await run()).toMatchObject({
    added: 4,
    rejected: 0,
    leftOut: {
      'bản nháp': 1,
      'chỉ cho thành viên': 2,
      'chỉ gửi thư': 1,
      'trang tĩnh, không phải bài': 1,
      'hẹn giờ đã qua, trong tệp vẫn chưa đăng': 1,
    },
  })
  const edition = await editionNumber()
  expect(await run()).toMatchObject({ added: 0, changed: 0, unchanged: 4 })
  expect(await editionNumber()).toBe(edition)
  const all = JSON.stringify(await database().article.findMany())
  expect(all).not.toContain('mật')
})

test('a post is shown with its fields, pictures and cards', async () => {
  const piece = await pieceAt('/nuoc-ve')
  expect(piece).toMatchObject({
    title: 'Nước về',
    lead: 'Mương mới.',
    section: { slug: 'xa-hoi' },
    authors: [{ name: 'Mai Phương' }, { name: 'Hà Vy' }],
    topics: [{ name: 'OCOP' }],
    publishedAt: new Date('2021-03-01T02:00:00Z'),
    picture: { alt: 'Cầu gỗ', caption: 'Cầu mới' },
  })
  expect(piece?.body.content?.map(({ type }) => type)).toEqual([
    'paragraph',
    'figure',
    'paragraph',
    'infoBox',
    'paragraph',
  ])
  const text = JSON.stringify(piece?.body)
  for (const part of ['"href":"/bai-hai/"', 'Trang bạn', 'Lưu ý của xã', 'Ai cũng đọc'])
    expect(text).toContain(part)
})

test('Lexical and Mobiledoc are read where there is no HTML', async () => {
  const [one, other] = [await pieceAt('/bai-2'), await pieceAt('/bai-3')]
  expect(one?.publishedAt).toEqual(new Date('2021-03-02T02:00:00Z'))
  expect(one?.body.content?.map(({ type }) => type)).toEqual([
    'heading',
    'paragraph',
    'orderedList',
    'figure',
  ])
  expect(JSON.stringify(one?.body)).toContain(
    '{"text":"đậm & nghiêng","type":"text","marks":[{"type":"bold"},{"type":"italic"}]}',
  )
  expect(other?.body.content?.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'bulletList'])
  expect(JSON.stringify(other?.body)).toContain('{"type":"hardBreak"},{"text":"hết"')
})

test.each(['/nuoc-ve/', '/bai-2/', '/bai-3'])('the old address %s answers one 308', async (address) => {
  const piece = await pieceAt(address.replace(/\/$/, ''))
  const { status, headers } = await site.ask(address)
  const { pathname } = new URL(String(headers.location), 'https://bao.example')
  expect([status, pathname]).toEqual([308, `/tin/${piece?.slug}-${piece?.id}`])
})

test('another JSON is refused', async () => {
  await writeFile(folder.path('khac.json'), '{"db":[{"data":{"posts":5}}]}')
  await expect(ghost(folder.path('khac.json'), { images: null, sections: null })).rejects.toThrow(
    /không phải tệp xuất của Ghost \(posts: /,
  )
})
