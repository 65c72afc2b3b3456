import { expect, test } from 'vitest'
import { bodyFromHtml } from '../../articles/body/from-html.ts'
import { htmlBody } from '../html.ts'
import { breaksForLines, filmsOnLines } from './classic.ts'
import { expandShortcodes } from './shortcodes.ts'
import type { Attachment } from './survey.ts'

const attachments = new Map<number, Attachment>([
  [1, { url: 'https://old.vn/a.jpg', alt: 'A "a"', caption: 'Một' }],
  [2, { url: 'https://old.vn/b.jpg', alt: '', caption: '' }],
])
const expand = (content: string, attached: number[] = []) => {
  const mended = new Set<string>()
  const html = expandShortcodes(content, { byId: (id) => attachments.get(id), attached }, mended)
  return { html: html.replace(/\n+/g, ' ').trim(), mended: [...mended] }
}
const a =
  '<figure><img src="https://old.vn/a.jpg" alt="A &quot;a&quot;"><figcaption>Một</figcaption></figure>'
const b = '<figure><img src="https://old.vn/b.jpg" alt=""></figure>'

test.each([
  ['[gallery ids="1, 2"]', `<div class="gallery">${a}${b}</div>`],
  ['[gallery columns=\'3\' link="file"]', `<div class="gallery">${b}${a}</div>`],
  [
    '[caption width="3"]<img src="x.jpg" /> Cầu [mới][/caption]',
    '<figure><img src="x.jpg" /><figcaption>Cầu [mới]</figcaption></figure>',
  ],
  [
    '[caption caption="Cầu & đò"]<a href="/x"><img src="x.jpg"></a>[/caption]',
    '<figure><a href="/x"><img src="x.jpg"></a><figcaption>Cầu &amp; đò</figcaption></figure>',
  ],
  ['[video mp4="https://old.vn/p.mp4"][/video]', '<video src="https://old.vn/p.mp4"></video>'],
  ['[audio src="https://old.vn/p.mp3"]', '<audio src="https://old.vn/p.mp3"></audio>'],
  ['[embed]https://youtu.be/dQw4w9WgXcQ[/embed]', '<iframe src="https://youtu.be/dQw4w9WgXcQ"></iframe>'],
  ['[[gallery]] là mã', '[gallery] là mã'],
  ['[sic] [Ảnh: Hà Vy] [1] [...]', '[sic] [Ảnh: Hà Vy] [1] [...]'],
  ['[box]một [vc_row]hai[/vc_row][/box] ba [contact-form-7 id="5"]', 'một hai ba'],
])('%s', (written, html) => {
  expect(expand(written, [2, 1]).html).toBe(html)
})

test('what a shortcode lacks, and whose mark went, is said', () => {
  expect(expand('[gallery ids="1,9"][box]x[/box][gallery ids="8"]').mended).toEqual([
    '[gallery] thiếu 1 ảnh',
    'bỏ mã ngắn [box], giữ chữ bên trong',
  ])
})

const paragraphs = (content: string) => {
  const body = htmlBody(filmsOnLines(content))
  breaksForLines(body)
  const { body: read } = bodyFromHtml(body.innerHTML, { pictureFor: () => null })
  return read.content?.map(({ type, content = [] }) =>
    type === 'paragraph' ? content.map(({ text }) => text ?? '|').join('') : type,
  )
}

test.each([
  ['một\nhai\n\nba', ['một|hai', 'ba']],
  ['một\r\n\r\n\r\n\r\nhai', ['một', 'hai']],
  ['một<br />\nhai', ['một|hai']],
  ['<strong>một</strong>\n\n<em>hai</em>', ['một', 'hai']],
  ['một\n<ul>\n<li>x</li>\n\n<li>y</li>\n</ul>\nhai', ['một', 'bulletList', 'hai']],
  ['<table>\n<tr>\n<td>x</td>\n</tr>\n</table>', ['table']],
  ['<pre>một\n\nhai</pre>', ['một', 'hai']],
  ['một\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\nhai', ['một', 'video', 'hai']],
])('lines of the old editor: %j', (content, read) => expect(paragraphs(content)).toEqual(read))
