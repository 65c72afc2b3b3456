import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { isLinkTarget } from './links.ts'
import { isVideo } from './videos.ts'

/** ProseMirror JSON of the schema below. */
export type BodyNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: BodyNode[]
  marks?: BodyMark[]
  text?: string
}
export type BodyMark = { type: string; attrs?: Record<string, unknown> }
export type Body = BodyNode & { type: 'doc' }

/** An attribute that `holds`, or the document is refused. No default: the attribute must be there. */
function attribute(holds: (value: unknown) => boolean, fallback?: { default: unknown }): AttributeSpec {
  const validate = (value: unknown) => {
    if (!holds(value)) throw new RangeError(`giá trị ${JSON.stringify(value)} không hợp lệ`)
  }
  return { ...fallback, validate }
}
const wholeNumber = (from: number, to: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to
const words = (value: unknown) => typeof value === 'string' && value.length <= 10_000
const wordsOrNull = (value: unknown) => value === null || words(value)

/** The default is refused: the library wants one of nodes that others must hold, and there is none. */
const id = attribute(wholeNumber(1, 2_147_483_647), { default: 0 })
const text = attribute(words, { default: '' })
/** Null stands for the picture's own words. */
const ownWords = attribute(wordsOrNull, { default: null })
const cell: NodeSpec = {
  content: 'block+',
  attrs: {
    colspan: attribute(wholeNumber(1, 100), { default: 1 }),
    rowspan: attribute(wholeNumber(1, 1000), { default: 1 }),
  },
}

// Names as in Tiptap 3, so that its editor reads and writes the same documents.
const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block' },
  heading: {
    content: 'inline*',
    group: 'block',
    attrs: { level: attribute(wholeNumber(2, 3), { default: 2 }) },
  },
  blockquote: { content: 'block+', group: 'block' },
  pullQuote: { content: 'block+', group: 'block', attrs: { attribution: text } },
  infoBox: { content: 'block+', group: 'block', attrs: { title: text } },
  bulletList: { content: 'listItem+', group: 'block' },
  orderedList: {
    content: 'listItem+',
    group: 'block',
    attrs: { start: attribute(wholeNumber(-100_000, 100_000), { default: 1 }) },
  },
  listItem: { content: 'paragraph block*' },
  table: { content: 'tableRow+', group: 'block' },
  tableRow: { content: '(tableCell | tableHeader)+' },
  tableHeader: cell,
  tableCell: cell,
  figure: { group: 'block', attrs: { picture: id, alt: ownWords, caption: ownWords, credit: ownWords } },
  gallery: { content: 'figure+', group: 'block' },
  video: {
    group: 'block',
    attrs: {
      host: attribute((host) => host === 'youtube' || host === 'vimeo'),
      id: attribute((value) => isVideo('youtube', value) || isVideo('vimeo', value)),
      title: text,
    },
  },
  relatedCard: { group: 'block', attrs: { article: id } },
  horizontalRule: { group: 'block' },
  text: { group: 'inline' },
  hardBreak: { group: 'inline', inline: true },
}

// The order is the order in which marks stand around a text: outermost first.
const marks: Record<string, MarkSpec> = {
  link: { attrs: { href: attribute(isLinkTarget) } },
  bold: {},
  italic: {},
  underline: {},
  strike: {},
  subscript: {},
  superscript: {},
}

/** The one shape of a body. Everything that stores, shows or sends one goes by it. */
export const bodySchema = new Schema({ nodes, marks })
