import { expect, test } from 'vitest'
import { emptyBody, type PieceFields, pieceFields } from '../../../lib/articles/fields.ts'
import { compare, merged } from './merge.ts'
import type { Fork } from './state.ts'

const body = (...paragraphs: string[]): PieceFields['body'] => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const piece = (fields: Partial<PieceFields>): PieceFields => ({
  ...pieceFields.parse({ section: 1 }),
  ...fields,
})
const fork = (
  mine: Partial<PieceFields>,
  theirs: Partial<PieceFields>,
  base: Partial<PieceFields> | null,
): Fork => ({
  mine: piece(mine),
  theirs: piece(theirs),
  base: base && piece(base),
  version: 3,
  names: { mine: 'Bản của bạn', theirs: 'Bản vừa được lưu' },
})
const lines = ({ body: { content } }: PieceFields) => (content ?? []).map((block) => block.content?.[0]?.text)

test('what one person changed and the other left alone is offered as it was changed', () => {
  const two = fork(
    { title: 'Nước về bản', lead: 'Cũ', body: body('Một sửa', 'Hai', 'Ba') },
    { title: 'Nước', lead: 'Mới', body: body('Một', 'Hai', 'Ba sửa') },
    { title: 'Nước', lead: 'Cũ', body: body('Một', 'Hai', 'Ba') },
  )
  const compared = compare(two)
  expect(compared.fields.map(({ name, choice }) => [name, choice])).toEqual([
    ['title', 'mine'],
    ['lead', 'theirs'],
  ])
  const result = merged(two, compared)
  expect(result).toMatchObject({ title: 'Nước về bản', lead: 'Mới' })
  expect(lines(result)).toEqual(['Một sửa', 'Hai', 'Ba sửa'])
})

test('where both wrote in the same place, both stay until somebody chooses', () => {
  const two = fork(
    { body: body('Của tôi', 'Hết') },
    { body: body('Của chị', 'Hết') },
    { body: body('Cũ', 'Hết') },
  )
  const compared = compare(two)
  expect(lines(merged(two, compared))).toEqual(['Của tôi', 'Của chị', 'Hết'])
  const chosen = compared.body.map((stretch) =>
    stretch.same ? stretch : { ...stretch, choice: 'theirs' as const },
  )
  expect(lines(merged(two, { ...compared, body: chosen }))).toEqual(['Của chị', 'Hết'])
})

test('without the text that both began from, no block of one’s own is given up', () => {
  const two = fork({ body: body('Một', 'Thêm') }, { body: body('Một') }, null)
  expect(lines(merged(two, compare(two)))).toEqual(['Một', 'Thêm'])
})

test('a block that the other took out stays out where this person left it alone', () => {
  const two = fork({ body: body('Một', 'Hai') }, { body: body('Một') }, { body: body('Một', 'Hai') })
  expect(lines(merged(two, compare(two)))).toEqual(['Một'])
})

test('spaces at the ends and letters stored apart are no difference', () => {
  const two = fork({ title: 'Nước về ' }, { title: 'Nước về'.normalize('NFD') }, null)
  expect(compare(two).fields).toEqual([])
})

test('a text without a block is a body all the same', () => {
  const two = fork({ body: emptyBody }, { body: body('Một') }, { body: body('Một') })
  const compared = compare(two)
  const emptied = compared.body.map((stretch) =>
    stretch.same ? stretch : { ...stretch, mine: [], choice: 'mine' as const },
  )
  expect(pieceFields.safeParse(merged(two, { ...compared, body: emptied })).success).toBe(true)
})
