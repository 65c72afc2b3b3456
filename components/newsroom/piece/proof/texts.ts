import type { PictureView } from '../../../../lib/articles/article.ts'
import type { BodyNode } from '../../../../lib/articles/body/schema.ts'
import type { PieceFields } from '../../../../lib/articles/fields.ts'

/** Where a text stands: a field of the piece, or in the body a block, or an attribute that it carries. */
export type Place =
  | { field: 'title' | 'kicker' | 'lead' | 'searchTitle' | 'searchDescription' | 'source' }
  | { field: 'picture'; attribute: 'caption' | 'credit' | 'alt' }
  | { field: 'body'; path: number[]; attribute?: string }

export type PlacedText = { place: Place; text: string; name: string }

/** A picture as it stands in the piece, with the words that readers get. */
export type PlacedPicture = { place: Place; caption: string; credit: string; alt: string; name: string }

const lines = [
  ['kicker', 'Tít phụ'],
  ['title', 'Tít'],
  ['lead', 'Sapo'],
  ['source', 'Nguồn'],
  ['searchTitle', 'Tít cho máy tìm kiếm'],
  ['searchDescription', 'Mô tả cho máy tìm kiếm'],
] as const
const carriedNames: Record<string, string> = {
  caption: 'Chú thích ảnh',
  credit: 'Nguồn ảnh',
  alt: 'Mô tả ảnh',
  title: 'Tít của khối',
  attribution: 'Lời của',
}

/** Every text of a piece that readers see, each with where it stands. */
export function textsOf({ body, picture, ...fields }: PieceFields): PlacedText[] {
  const texts: PlacedText[] = lines.map(([field, name]) => ({ place: { field }, text: fields[field], name }))
  for (const attribute of ['caption', 'credit', 'alt'] as const) {
    const text = picture?.[attribute]
    if (text) {
      const name = `${carriedNames[attribute]} đại diện`
      texts.push({ place: { field: 'picture', attribute }, text, name })
    }
  }
  collect(body, [], texts)
  return texts.filter(({ text }) => text !== '')
}

function collect(node: BodyNode, path: number[], texts: PlacedText[]): void {
  const { type, content = [], attrs = {} } = node
  if (type === 'paragraph' || type === 'heading') {
    // A break is one place wide, as in the document: positions in the text are positions there.
    const text = content.map((inline) => inline.text ?? '\n').join('')
    texts.push({ place: { field: 'body', path }, text, name: 'Thân bài' })
    return
  }
  for (const [attribute, value] of Object.entries(attrs)) {
    const name = carriedNames[attribute]
    if (name && typeof value === 'string')
      texts.push({ place: { field: 'body', path, attribute }, text: value, name })
  }
  for (const [index, child] of content.entries()) collect(child, [...path, index], texts)
}

/** Every picture of a piece with the words that readers get for it; withdrawn ones, which nobody gets, left out. */
export function picturesOf(fields: PieceFields, pictures: Record<number, PictureView>): PlacedPicture[] {
  const placed: PlacedPicture[] = []
  const add = (place: Place, id: number, own: Record<string, unknown>, name: string) => {
    const picture = pictures[id]
    const word = (key: 'caption' | 'credit' | 'alt') => String(own[key] ?? picture?.[key] ?? '')
    if (picture)
      placed.push({ place, caption: word('caption'), credit: word('credit'), alt: word('alt'), name })
  }
  if (fields.picture)
    add({ field: 'picture', attribute: 'caption' }, fields.picture.id, fields.picture, 'Ảnh đại diện')
  const look = ({ type, attrs = {}, content = [] }: BodyNode, path: number[]) => {
    if (type === 'figure') add({ field: 'body', path }, Number(attrs.picture), attrs, 'Ảnh trong bài')
    for (const [index, child] of content.entries()) look(child, [...path, index])
  }
  look(fields.body, [])
  return placed
}
