import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { PictureView, Teaser } from '../../../lib/articles/article.ts'
import { type Body, type BodyMark, type BodyNode, bodySchema } from '../../../lib/articles/body/schema.ts'
import { BodyView, blocks } from './body.tsx'
import { marks } from './inline.tsx'
import { nothingShown, type Shown } from './shown.ts'

const picture: PictureView = {
  id: 5,
  hash: 'ff00',
  width: 640,
  height: 480,
  alt: 'Chợ phiên',
  caption: 'Chợ phiên sáng chủ nhật.',
  credit: 'Hà Vy',
  focalX: 50,
  focalY: 50,
}
const shown: Shown = {
  pictures: new Map([[5, picture]]),
  cards: new Map([[9, { id: 9, slug: 'mua', title: 'Mưa đã đến' } as Teaser]]),
}

const node = (type: string, attrs: Record<string, unknown> = {}, ...content: BodyNode[]): BodyNode => ({
  type,
  attrs,
  content,
})
const text = (words: string, ...marked: BodyMark[]): BodyNode => ({
  type: 'text',
  text: words,
  marks: marked,
})
const paragraph = (...content: BodyNode[]) => node('paragraph', {}, ...content)
const html = (...content: BodyNode[]) => {
  const whole = renderToStaticMarkup(<BodyView body={{ type: 'doc', content } as Body} shown={shown} />)
  return whole.replace(/^<div class="text">|<\/div>$/g, '')
}

test('every block and every mark that an editor can write can be shown', () => {
  // These stand inside others and are rendered by them.
  const inner = ['doc', 'text', 'hardBreak', 'tableRow', 'tableHeader', 'tableCell']
  expect([...Object.keys(blocks), ...inner].sort()).toEqual(Object.keys(bodySchema.nodes).sort())
  expect(Object.keys(marks).sort()).toEqual(Object.keys(bodySchema.marks).sort())
})

test('words keep their marks, the first outermost, and lines break where the writer broke them', () => {
  const link = { type: 'link', attrs: { href: '/trang/lien-he' } }
  expect(
    html(paragraph(text('Xem '), text('ở đây', link, { type: 'bold' }), node('hardBreak'), text('<b>'))),
  ).toBe('<p>Xem <a href="/trang/lien-he"><strong>ở đây</strong></a><br/>&lt;b&gt;</p>')
})

test('a list goes on from the number that the writer gave it', () => {
  const item = node('listItem', {}, paragraph(text('Ba')))
  expect(html(node('orderedList', { start: 3 }, item))).toBe('<ol start="3"><li>Ba</li></ol>')
  expect(html(node('orderedList', { start: 1 }, item))).toBe('<ol><li>Ba</li></ol>')
})

test('a table has its heading row in a head, scrolls by itself and can be reached by keyboard', () => {
  const row = (type: string, ...cells: string[]) =>
    node(
      'tableRow',
      {},
      ...cells.map((cell) => node(type, { colspan: 1, rowspan: 1 }, paragraph(text(cell)))),
    )
  const table = html(
    node(
      'table',
      {},
      row('tableHeader', 'Nhóm hộ', 'Kinh phí'),
      row('tableCell', 'Hộ nghèo', '7,35 tỷ đồng'),
    ),
  )
  expect(table).toBe(
    '<section class="table" tabindex="0" aria-label="Bảng: Nhóm hộ, Kinh phí"><table>' +
      '<thead><tr><th scope="col">Nhóm hộ</th><th scope="col">Kinh phí</th></tr></thead>' +
      '<tbody><tr><td>Hộ nghèo</td><td class="number">7,35 tỷ đồng</td></tr></tbody></table></section>',
  )
})

test("a figure shows the piece's own words for its picture, else the picture's, and who made it", () => {
  const own = { picture: 5, alt: null, caption: 'Người mua, người bán.', credit: null }
  expect(html(node('figure', own))).toContain('alt="Chợ phiên"')
  expect(html(node('figure', own))).toContain('<figcaption>Người mua, người bán. Ảnh: Hà Vy</figcaption>')
  const drawn = { ...own, credit: 'Tranh minh họa: Báo Lam Giang' }
  expect(html(node('figure', drawn))).toContain('Người mua, người bán. Tranh minh họa: Báo Lam Giang<')
})

test('a withdrawn picture, and a card whose piece is gone, leave nothing behind', () => {
  const gone = { picture: 6, alt: null, caption: null, credit: null }
  expect(
    html(
      node('figure', gone),
      node('gallery', {}, node('figure', gone)),
      node('relatedCard', { article: 8 }),
    ),
  ).toBe('')
  expect(html(node('relatedCard', { article: 9 }))).toContain('<a href="/tin/mua-9">Mưa đã đến</a>')
})

test('a film is a link to its page, and nothing of its host is loaded', () => {
  const film = html(node('video', { host: 'youtube', id: 'abcdefghijk', title: 'Chợ phiên' }))
  expect(film).toContain('href="https://www.youtube.com/watch?v=abcdefghijk"')
  expect(film).not.toMatch(/<(img|iframe|script)/)
})

test('a block that nobody knows stops the page instead of losing its words', () => {
  const unknown = { type: 'doc', content: [node('poem')] } as Body
  expect(() => renderToStaticMarkup(<BodyView body={unknown} shown={nothingShown} />)).toThrow('poem')
})
