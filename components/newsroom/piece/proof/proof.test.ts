import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { PictureView } from '../../../../lib/articles/article.ts'
import type { BodyNode } from '../../../../lib/articles/body/schema.ts'
import { type PieceFields, pieceFields } from '../../../../lib/articles/fields.ts'
import { bodyExtensions } from '../../editor/schema/extensions.ts'
import { locate } from './apply.ts'
import { proofOf, safeRepairs } from './proof.ts'

const words = (text: string): BodyNode => ({ type: 'text', text })
const p = (text: string): BodyNode => ({ type: 'paragraph', content: [words(text)] })
const picture = { id: 5, hash: 'ff', alt: 'Con mương', caption: '', credit: 'Hà Vy' } as PictureView
const piece = (fields: Partial<PieceFields>, ...content: BodyNode[]): PieceFields => ({
  ...pieceFields.parse({ section: 1 }),
  title: 'Nước về bản',
  lead: 'Con mương mới đưa nước lên ruộng cao.',
  body: { type: 'doc', content },
  ...fields,
})
const said = (fields: PieceFields) =>
  proofOf(fields, { 5: picture }, null).findings.map(({ name, message }) => `${name}: ${message}`)

test('a piece in order has nothing marked', () => {
  expect(said(piece({}, p('Sáng nay nước đã về.')))).toEqual([])
})

test('what is missing is said: headline, lead, and the words of each picture that readers get', () => {
  const figure = (own: object): BodyNode => ({
    type: 'figure',
    attrs: { picture: 5, alt: null, caption: null, credit: null, ...own },
  })
  expect(
    said(piece({ title: '', lead: ' ' }, figure({ caption: 'Mương mới.' }), figure({ credit: '' }))),
  ).toEqual([
    'Tít: Bài chưa có tít.',
    'Sapo: Bài chưa có sapo.',
    'Ảnh trong bài: Ảnh thiếu chú thích.',
    'Ảnh trong bài: Ảnh thiếu nguồn.',
  ])
})

test('a withdrawn picture lacks no words: nobody sees it', () => {
  const gone: BodyNode = { type: 'figure', attrs: { picture: 6, alt: null, caption: null, credit: null } }
  expect(said(piece({}, gone))).toEqual([])
})

test('a long headline is said to be long', () => {
  expect(said(piece({ title: 'Nước '.repeat(21).trim() }, p('Nước về.')))).toEqual([
    'Tít: Tít dài 104 ký tự; nên dưới 100.',
  ])
})

test('the way of placing tones is counted over the whole piece, captions too', () => {
  const fields = piece({ lead: 'Nhà văn hóa và Ủy ban.' }, p('Huyện uỷ họp.'))
  const { findings, tones } = proofOf(fields, {}, null)
  expect(tones).toEqual({ old: 2, new: 1, style: 'old' })
  expect(findings.map(({ excerpt }) => excerpt.marked)).toEqual(['uỷ'])
  expect(proofOf(fields, {}, 'new').findings.map(({ repair }) => repair)).toEqual(['oá', 'Uỷ'])
})

test('every safe repair is made where it belongs, and nothing else is touched', () => {
  const list: BodyNode = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [p('Một,hai'), p('Ba')] }],
  }
  const box: BodyNode = { type: 'infoBox', attrs: { title: 'Số  liệu' }, content: [p('Bốn')] }
  const repairs = safeRepairs(piece({ title: 'Nước ,lúa' }, p('Sạch'), list, box), null)
  expect(repairs.map(({ place, text }) => [place, text])).toEqual([
    [{ field: 'title' }, 'Nước, lúa'],
    [{ field: 'body', path: [1, 0, 0] }, 'Một, hai'],
    [{ field: 'body', path: [2], attribute: 'title' }, 'Số liệu'],
  ])
})

test('a place in the piece is found again in the document of the editor', () => {
  const list: BodyNode = {
    type: 'bulletList',
    content: [{ type: 'listItem', content: [p('Một'), p('Hai')] }],
  }
  const schema = getSchema(bodyExtensions())
  const { doc } = EditorState.create({
    schema,
    doc: schema.nodeFromJSON({ type: 'doc', content: [p('Đầu'), list] }),
  })
  const { node, position } = locate(doc, [1, 0, 1])
  expect(node.textContent).toBe('Hai')
  expect(doc.nodeAt(position)).toBe(node)
  expect(doc.textBetween(position + 1, position + 3)).toBe('Ha')
})
