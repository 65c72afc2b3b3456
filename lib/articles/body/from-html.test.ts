import { describe, expect, test } from 'vitest'
import { checkBody } from './check.ts'
import { bodyFromHtml } from './from-html.ts'
import type { BodyNode } from './schema.ts'

const pictures: Record<string, number> = { 'a.jpg': 1, 'b.jpg': 2, 'c.jpg': 3 }
const read = (html: string) => {
  const { body, mended } = bodyFromHtml(html, {
    pictureFor: (src) => (pictures[src] ? { id: pictures[src] } : null),
  })
  expect(checkBody(body)).toEqual({ ok: true, body })
  return { blocks: (body.content ?? []).map(shown), mended }
}
const blocks = (html: string) => read(html).blocks

/** A block as a short line: `p one|two`, `h2 …`, `ul(li(p a))`. */
function shown(node: BodyNode): string {
  if (node.type === 'text') {
    const marks = (node.marks ?? []).map(({ type }) => type[0]).join('')
    return marks ? `[${marks}:${node.text}]` : (node.text ?? '')
  }
  if (node.type === 'hardBreak') return '|'
  const inside = (node.content ?? []).map(shown)
  const { picture, alt, caption, credit, level, host, id } = node.attrs ?? {}
  if (node.type === 'paragraph') return `p ${inside.join('')}`
  if (node.type === 'heading') return `h${level} ${inside.join('')}`
  if (node.type === 'figure') return `figure ${picture} ${JSON.stringify([alt, caption, credit])}`
  if (node.type === 'video') return `video ${host} ${id}`
  return `${node.type}(${inside.join(', ')})`
}

describe('text is never lost', () => {
  test.each([
    ['bare text', 'xin chào', ['p xin chào']],
    ['bare text beside blocks', 'một<p>hai</p>ba', ['p một', 'p hai', 'p ba']],
    ['unknown tags', '<blink>một</blink> <o:p>hai</o:p>', ['p một hai']],
    ['center and font', '<center><font color="red">một</font></center>hai', ['p một', 'p hai']],
    ['div soup', '<div><div>một<div>hai</div></div>ba</div>', ['p một', 'p hai', 'p ba']],
    ['definition lists', '<dl><dt>một</dt><dd>hai</dd></dl>', ['p một', 'p hai']],
    [
      'text in a list outside its items',
      '<ul>một<li>hai</li>ba</ul>',
      ['bulletList(listItem(p một), listItem(p hai, p ba))'],
    ],
    [
      'a list in a list outside its items',
      '<ul><li>một</li><ul><li>hai</li></ul></ul>',
      ['bulletList(listItem(p một, bulletList(listItem(p hai))))'],
    ],
    [
      'text in a table outside its cells',
      '<table>một<tr>hai<td>ba</td></tr></table>',
      ['p một', 'p hai', 'table(tableRow(tableCell(p ba)))'],
    ],
    [
      'a table in a table',
      '<table><tr><td>một<table><tr><td>hai</td></tr></table></td></tr></table>',
      ['table(tableRow(tableCell(p một, p hai)))'],
    ],
    [
      'unclosed cells and items',
      '<table><tr><td>một<td>hai<tr><td>ba</table>',
      ['table(tableRow(tableCell(p một), tableCell(p hai)), tableRow(tableCell(p ba)))'],
    ],
    ['bold as the only content', '<b>một</b>', ['p [b:một]']],
    ['bold around blocks', '<b><p>một</p><p>hai</p></b>', ['p [b:một]', 'p [b:hai]']],
    [
      'a whole document with a body of its own',
      '<html><head><title>x</title></head><body>một</body></html>',
      ['p một'],
    ],
    ['text after the end of the body', '<p>một</p></body></html>hai', ['p một', 'p hai']],
    ['preformatted lines', '<pre>một\nhai</pre>', ['p một|hai']],
    ['cells without a table', '<tr><td>một</td><td>hai</td></tr>', ['p một', 'p hai']],
    ['form fields', '<select><option>một<option>hai</select>', ['p một', 'p hai']],
  ])('%s', (_name, html, expected) => expect(blocks(html)).toEqual(expected))

  test('two thousand elements deep', () => {
    expect(blocks(`${'<div>'.repeat(2000)}một${'</div>'.repeat(2000)}`)).toEqual(['p một'])
    const lists = `${'<ul><li>'.repeat(200)}một`
    expect(blocks(lists).join()).toContain('p một')
  })
})

test('headings become two levels', () => {
  const html = '<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>'
  expect(blocks(html)).toEqual(['h2 a', 'h2 b', 'h3 c', 'h3 d'])
})

test('one break is a line, two are a paragraph', () => {
  expect(blocks('một<br>hai <br/> <br> ba<br>')).toEqual(['p một|hai', 'p ba'])
})

test('white space is what a browser shows, and no-break spaces stay', () => {
  expect(blocks(' <p>\n một <b> hai</b>\n ba\u00a0km </p><p>&nbsp;</p>')).toEqual([
    'p một [b:hai] ba\u00a0km',
  ])
})

test('text comes out as NFC', () => {
  expect(blocks(`<p>${'Nậm Lương'.normalize('NFD')}</p>`)).toEqual(['p Nậm Lương'])
})

test('scripts, styles, comments and handlers are gone', () => {
  const html =
    '<script>x()</script><style>p{}</style><!-- y --><p onclick="z()" style="color:red">một</p><template>t</template>'
  expect(blocks(html)).toEqual(['p một'])
})

test('links keep targets that are safe, and their words in any case', () => {
  const { body } = bodyFromHtml(
    '<a href="javascript:x()">a</a> <a href=" java\nscript:x()">b</a> <a href="/tin/x-1">c</a> <a href="//v.vn/x y">d</a>',
    { pictureFor: () => null },
  )
  const texts = body.content?.[0]?.content ?? []
  expect(texts.map(({ text, marks }) => [text, marks?.[0]?.attrs?.href])).toEqual([
    ['a b ', undefined],
    ['c', '/tin/x-1'],
    [' ', undefined],
    ['d', 'https://v.vn/x%20y'],
  ])
})

describe('pictures', () => {
  test('a figure with caption and credit', () => {
    const html =
      '<figure><img src="a.jpg" alt="Sông"><figcaption>Chú <b>thích</b> <cite class="credit">Ảnh: A</cite></figcaption></figure>'
    expect(blocks(html)).toEqual(['figure 1 ["Sông","Chú thích","Ảnh: A"]'])
  })
  test('a bare picture in a paragraph parts the text around it', () => {
    expect(blocks('<p>một <img src="a.jpg"> hai</p>')).toEqual([
      'p một',
      'figure 1 [null,null,null]',
      'p hai',
    ])
  })
  test('a gallery', () => {
    const figure = (name: string) =>
      `<figure><img src="${name}.jpg"><figcaption>${name}</figcaption></figure>`
    expect(blocks(`<div class="gallery">${figure('a')}${figure('b')}</div>`)).toEqual([
      'gallery(figure 1 [null,"a",null], figure 2 [null,"b",null])',
    ])
  })
  test('a picture that is not there leaves its caption and is reported', () => {
    const { blocks, mended } = read(
      '<figure><img src="x.jpg" alt="y"><figcaption>Chú thích</figcaption></figure>',
    )
    expect(blocks).toEqual(['p Chú thích'])
    expect(mended).toEqual(['không có ảnh x.jpg'])
  })
  test('a picture that is not there leaves its alt when it has no caption', () => {
    expect(blocks('<img src="x.jpg" alt="Bến Ngự">')).toEqual(['p Bến Ngự'])
  })
  test('a photo set over its caption by a table is a photo and a paragraph', () => {
    const html = '<table><tr><td><img src="a.jpg"></td></tr><tr><td>Chú thích</td></tr></table>'
    expect(blocks(html)).toEqual(['figure 1 [null,null,null]', 'p Chú thích'])
  })
})

describe('embeds', () => {
  test.each([
    ['<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>', 'video youtube dQw4w9WgXcQ'],
    ['<iframe src="//player.vimeo.com/video/76979871"></iframe>', 'video vimeo 76979871'],
  ])('%s is a film', (html, film) => expect(blocks(html)).toEqual([film]))
  test('a frame from anywhere else becomes a link, and is reported', () => {
    const { blocks, mended } = read('<iframe src="https://bando.example.vn/x" title="Bản đồ"></iframe>')
    expect(blocks).toEqual(['p [l:Bản đồ]'])
    expect(mended).toHaveLength(1)
  })
})
