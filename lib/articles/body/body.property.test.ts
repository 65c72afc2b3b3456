import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkBody } from './check.ts'
import { bodyFromHtml } from './from-html.ts'
import type { Body, BodyNode } from './schema.ts'
import { bodyText } from './text.ts'
import { htmlFromBody } from './to-html.ts'

const word = fc.stringMatching(/^[a-zăâđêôơưáàảãạ]{1,8}$/)
const tag = fc.constantFrom(
  ...'p div span b i u a ul ol li table tr td th tbody caption h1 h2 h4 blockquote figure figcaption center font'.split(
    ' ',
  ),
  ...'dl dt dd section aside pre select option textarea label svg text object video details summary x-y sub s'.split(
    ' ',
  ),
)
const tree: fc.Arbitrary<{ html: string; words: string[] }> = fc.letrec<{
  html: { html: string; words: string[] }
}>((tie) => ({
  html: fc.oneof(
    { maxDepth: 7, withCrossShrink: true },
    word.map((text) => ({ html: ` ${text} `, words: [text] })),
    fc
      .constantFrom(
        '<br>',
        '<hr>',
        '<img src="a.jpg">',
        '<img src="x.jpg" alt="">',
        '<iframe></iframe>',
        '<!-- c -->',
        '&nbsp;',
      )
      .map((html) => ({ html, words: [] })),
    fc.tuple(tag, fc.boolean(), fc.array(tie('html'), { maxLength: 4 })).map(([name, closed, inside]) => ({
      html: `<${name} class="gallery">${inside.map(({ html }) => html).join('')}${closed ? `</${name}>` : ''}`,
      words: inside.flatMap(({ words }) => words),
    })),
  ),
})).html

test('every word that the HTML shows is in the body, and the body is always sound', () => {
  fc.assert(
    fc.property(tree, ({ html, words }) => {
      const { body } = bodyFromHtml(html, { pictureFor: (src) => (src === 'a.jpg' ? { id: 1 } : null) })
      expect(checkBody(body)).toEqual({ ok: true, body })
      // Inside a textarea or a select tags are text or gone; their words are there all the same.
      const found = bodyText(body).split(/[^\p{L}\p{M}]+/u)
      for (const text of words) expect(found).toContain(text.normalize('NFC'))
    }),
    { numRuns: 400 },
  )
})

const target = fc.constantFrom(
  '/tin/a-1',
  'https://example.vn/?a=1&b=%20',
  'mailto:a@example.vn',
  'tel:+842000000000',
)
const mark = fc.oneof(
  fc
    .constantFrom('bold', 'italic', 'underline', 'strike', 'subscript', 'superscript')
    .map((type) => ({ type })),
  target.map((href) => ({ type: 'link', attrs: { href } })),
)
const order = ['link', 'bold', 'italic', 'underline', 'strike', 'subscript', 'superscript']
const marks = fc
  .uniqueArray(mark, { selector: ({ type }) => type, maxLength: 3 })
  .map((list) => list.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)))
const said = fc.oneof(word, fc.constant(`<b>"&\u00a0x`), fc.constant(''))
const piece = fc
  .tuple(fc.array(fc.oneof(word, fc.constant('<&>"\'')), { minLength: 1, maxLength: 4 }), marks)
  .map(
    ([words, list]): BodyNode => ({
      type: 'text',
      text: words.join(' '),
      ...(list.length && { marks: list }),
    }),
  )
const inline = fc.array(fc.tuple(piece, fc.boolean()), { minLength: 1, maxLength: 3 }).map((pieces) => {
  const nodes: BodyNode[] = []
  for (const [node, onNewLine] of pieces) {
    const before = nodes.at(-1)
    if (before && JSON.stringify(before.marks) === JSON.stringify(node.marks)) continue
    if (before && onNewLine) nodes.push({ type: 'hardBreak' })
    nodes.push(node)
  }
  return nodes
})
const paragraph = inline.map((content): BodyNode => ({ type: 'paragraph', content }))
const orNull = (words: fc.Arbitrary<string>) => fc.option(words, { nil: null })
const figure = fc
  .record({
    picture: fc.integer({ min: 1, max: 9 }),
    alt: orNull(said),
    caption: orNull(said),
    credit: orNull(said),
  })
  .map((attrs): BodyNode => ({ type: 'figure', attrs }))
const block: fc.Arbitrary<BodyNode> = fc.letrec<{ block: BodyNode; content: BodyNode[] }>((tie) => {
  const cell = fc
    .tuple(
      fc.constantFrom('tableCell', 'tableHeader'),
      fc.integer({ min: 1, max: 3 }),
      fc.array(paragraph, { minLength: 1, maxLength: 2 }),
    )
    .map(([type, colspan, content]): BodyNode => ({ type, attrs: { colspan, rowspan: 1 }, content }))
  const row = fc
    .array(cell, { minLength: 1, maxLength: 3 })
    .map((content): BodyNode => ({ type: 'tableRow', content }))
  const item = fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }))
    .map(([first, rest]): BodyNode => ({ type: 'listItem', content: [first, ...rest] }))
  const holding = (type: string, attrs: (words: string) => Record<string, unknown>) =>
    fc
      .tuple(said, tie('content'))
      .map(([words, content]): BodyNode => ({ type, attrs: attrs(words), content }))
  return {
    content: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    block: fc.oneof(
      { maxDepth: 3 },
      paragraph,
      fc
        .tuple(inline, fc.constantFrom(2, 3))
        .map(([content, level]): BodyNode => ({ type: 'heading', attrs: { level }, content })),
      figure,
      fc
        .array(figure, { minLength: 2, maxLength: 3 })
        .map((content): BodyNode => ({ type: 'gallery', content })),
      fc.constantFrom<BodyNode>({ type: 'horizontalRule' }, { type: 'relatedCard', attrs: { article: 7 } }),
      said.map((title): BodyNode => ({ type: 'video', attrs: { host: 'vimeo', id: '123', title } })),
      fc.array(row, { minLength: 1, maxLength: 2 }).map((content): BodyNode => ({ type: 'table', content })),
      fc
        .array(item, { minLength: 1, maxLength: 2 })
        .map((content): BodyNode => ({ type: 'bulletList', content })),
      fc
        .tuple(fc.integer({ min: -2, max: 9 }), fc.array(item, { minLength: 1, maxLength: 2 }))
        .map(([start, content]): BodyNode => ({ type: 'orderedList', attrs: { start }, content })),
      tie('content').map((content): BodyNode => ({ type: 'blockquote', content })),
      holding('pullQuote', (attribution) => ({ attribution })),
      holding('infoBox', (title) => ({ title })),
    ),
  }
}).block

test('a body sent out as HTML and read again is the same body', () => {
  const body = fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((content): Body => ({ type: 'doc', content }))
  fc.assert(
    fc.property(body, (sent) => {
      expect(checkBody(sent)).toEqual({ ok: true, body: sent })
      const html = htmlFromBody(sent, { srcOf: (id) => `${id}.jpg`, hrefOfArticle: (id) => `/tin/x-${id}` })
      const read = bodyFromHtml(html, {
        pictureFor: (src) => ({ id: Number.parseInt(src, 10) }),
        articleFor: (href) => Number(href.split('-').at(-1)),
      })
      expect(read).toEqual({ body: sent, mended: [] })
    }),
    { numRuns: 300 },
  )
})
