import { getSchema } from '@tiptap/core'
import type { MarkType, NodeType, Schema } from '@tiptap/pm/model'
import { expect, test } from 'vitest'
import { bodyFromHtml } from '../../../../lib/articles/body/from-html.ts'
import { type BodyNode, bodySchema } from '../../../../lib/articles/body/schema.ts'
import { bodyExtensions } from './extensions.ts'

const editorSchema = getSchema(bodyExtensions())

test('the editor has the blocks and marks of a body, no others, and the marks in the same order', () => {
  expect(Object.keys(editorSchema.nodes).sort()).toEqual(Object.keys(bodySchema.nodes).sort())
  expect(Object.keys(editorSchema.marks)).toEqual(Object.keys(bodySchema.marks))
})

test.each(Object.keys(bodySchema.nodes))('%s holds the same, and carries the same', (name) => {
  expect(grammar(editorSchema, name)).toEqual(grammar(bodySchema, name))
})

test.each(Object.keys(bodySchema.marks))('the mark %s carries the same and excludes the same', (name) => {
  const [editors, bodys] = [editorSchema, bodySchema].map((schema) => schema.marks[name] as MarkType)
  expect(carriedBy(editors)).toEqual(carriedBy(bodys))
  for (const other of Object.keys(bodySchema.marks)) {
    const excludes = (schema: Schema) =>
      (schema.marks[name] as MarkType).excludes(schema.marks[other] as MarkType)
    expect(excludes(editorSchema), other).toBe(excludes(bodySchema))
  }
})

const text = (words: string, ...types: string[]): BodyNode => ({
  type: 'text',
  text: words,
  ...(types.length > 0 && { marks: types.map((type) => ({ type })) }),
})
const block = (type: string, attrs: object, ...content: BodyNode[]): BodyNode => ({
  type,
  attrs: attrs as Record<string, unknown>,
  ...(content.length > 0 && { content }),
})
const p = (...content: BodyNode[]) => block('paragraph', {}, ...content)
const figure = block('figure', { picture: 7, alt: null, caption: 'Chợ phiên.', credit: '' })

const sound: Record<string, BodyNode[]> = {
  marks: [p(text('Nước', 'bold', 'italic', 'underline', 'strike'), { type: 'hardBreak' }, text('về bản'))],
  headings: [block('heading', { level: 2 }, text('Tít xen')), block('heading', { level: 3 }, text('Nhỏ'))],
  boxes: [
    block('pullQuote', { attribution: 'Bà Mai' }, p(text('Có nước là có lúa.'))),
    block('infoBox', { title: 'Số liệu' }, p(text('Mười hai cây số mương.'))),
  ],
  pictures: [figure, block('gallery', {}, figure, figure)],
  films: [block('video', { host: 'youtube', id: 'abcdefghijk', title: '' })],
  cards: [block('relatedCard', { article: 12 }), block('horizontalRule', {})],
  ...Object.fromEntries(
    [
      '<ol start="3"><li>Ba<ul><li>Con</li></ul></li></ol>',
      '<table><tr><th colspan="2">Hộ</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '<p><a href="https://example.vn">liên kết</a> H<sub>2</sub>O m<sup>2</sup></p><blockquote>Lời</blockquote>',
    ].map((html) => [html, bodyFromHtml(html, { pictureFor: () => null }).body.content ?? []]),
  ),
}

test.each(Object.entries(sound))('both take the same document and write it the same: %s', (_, content) => {
  const written = (schema: Schema) => {
    const node = schema.nodeFromJSON({ type: 'doc', content })
    node.check()
    return JSON.parse(JSON.stringify(node)) as unknown
  }
  expect(written(editorSchema)).toEqual(written(bodySchema))
})

const unsound: BodyNode[] = [
  block('heading', { level: 1 }, text('Tít')),
  block('gallery', {}, p(text('chữ'))),
  block('figure', { picture: 0, alt: null, caption: null, credit: null }),
  block('video', { host: 'elsewhere', id: 'abcdefghijk', title: '' }),
  block('video', { host: 'youtube', id: '../../x', title: '' }),
  block('orderedList', { start: 1 }, p(text('chữ'))),
  block('relatedCard', { article: -1 }),
  block('table', {}, p(text('chữ'))),
  block('codeBlock', {}, text('chữ')),
  p({ ...text('bấm'), marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }),
  p({ ...text('bấm'), marks: [{ type: 'link' }] }),
]

test.each(unsound.map((node) => [JSON.stringify(node), node] as const))('both refuse %s', (_, node) => {
  for (const schema of [editorSchema, bodySchema]) {
    expect(() => schema.nodeFromJSON({ type: 'doc', content: [node] }).check()).toThrow()
  }
})

/** What of a node decides which documents there are: its automaton, by names, and what it carries. */
function grammar(schema: Schema, name: string) {
  const type = schema.nodes[name] as NodeType
  const states: { end: boolean; next: string[] }[] = []
  const seen = [type.contentMatch]
  for (const match of seen) {
    const next: string[] = []
    for (let edge = 0; edge < match.edgeCount; edge++) {
      const to = match.edge(edge)
      if (!seen.includes(to.next)) seen.push(to.next)
      next.push(to.type.name)
    }
    states.push({ end: match.validEnd, next: next.sort() })
  }
  return {
    states,
    inline: type.isInline,
    carries: carriedBy(type),
    marks: Object.keys(bodySchema.marks).filter((mark) =>
      type.allowsMarkType(schema.marks[mark] as MarkType),
    ),
  }
}

function carriedBy(type: NodeType | MarkType | undefined) {
  return Object.entries(type?.spec.attrs ?? {})
    .map(([name, { default: standard }]) => [name, standard ?? null])
    .sort()
}
