import { expect, test } from 'vitest'
import { formsIn, syllablesOf } from './syllables.ts'
import { term, termsOf } from './terms.ts'

const terms = (title: string, ...lines: string[]) =>
  new Set(termsOf({ title, lines, sectionId: 3, month: '2024-05' }))
const [luong, son] = formsIn('lương sơn') as [ReturnType<typeof formsIn>[0], ReturnType<typeof formsIn>[0]]

test('a syllable is the same word in NFC and NFD, in capitals, with the tone in the old place or the new', () => {
  const [one] = formsIn('hoà')
  for (const written of ['hòa', 'HÒA', 'hoà'.normalize('NFD'), 'hòa'.normalize('NFD')])
    expect(formsIn(written.normalize('NFC'))[0], written).toEqual(one)
  expect(formsIn('uỷ')[0]).toEqual(formsIn('ủy')[0])
  expect(formsIn('thuý')[0]).toEqual(formsIn('thúy')[0])
})

test('đ is d without its mark, and a letter of its own with it', () => {
  expect(formsIn('Đảng')[0]).toEqual({ folded: 'dang', toned: `đang${'\u0309'}` })
  expect(formsIn('dáng')[0]?.toned).not.toBe(formsIn('Đáng')[0]?.toned)
})

test('signs divide: covid-19 is two syllables, and places are those of the text', () => {
  const text = 'Dịch Covid-19, 12.000 ca'
  expect(syllablesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
    'Dịch',
    'Covid',
    '19',
    '12',
    '000',
    'ca',
  ])
})

test('a piece stands under its syllables, its pairs of neighbours, its section and its month', () => {
  const found = terms('Tin mới', 'về Lương Sơn')
  expect(found).toContain(term.syllable(luong))
  expect(found).toContain(term.toned(luong))
  expect(found).toContain(term.pair(luong, son))
  expect(found).toContain(term.section(3))
  expect(found).toContain(term.month('2024-05'))
})

test('neighbours are those of one line: the last word of the headline is none of the first of the lead', () => {
  expect(terms('về Lương', 'Sơn đỏ')).not.toContain(term.pair(luong, son))
  expect(terms('Tiền lương thợ sơn')).not.toContain(term.pair(luong, son))
})

test('a pair has an order', () => {
  expect(terms('Sơn Lương')).not.toContain(term.pair(luong, son))
})

test('only the headline gives beginnings and pairs of the headline', () => {
  const found = terms('Lương Sơn', 'vào mùa gặt')
  expect(found).toContain(term.beginning('luo'))
  expect(found).toContain(term.headline(luong, son))
  expect(found).not.toContain(term.beginning('mu'))
})

test('what readers do not have stands under no month', () => {
  const draft = termsOf({ title: 'Tin mới', lines: [], sectionId: 3, month: null })
  expect(draft).not.toContain(term.month('2024-05'))
})

test('terms are 32-bit numbers, each once, in order', () => {
  const found = termsOf({ title: 'an an an', lines: ['an an'], sectionId: 1, month: null })
  expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
  expect(found.every((number) => number === (number | 0))).toBe(true)
})
