import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAsked, searchAddress, understood } from './asked.ts'
import { placeOf, placeText } from './place.ts'
import { markedLine, snippetOf } from './snippet.ts'
import { tiersOf } from './tiers.ts'
import { wordsAsked } from './words-asked.ts'

const said = (text: string) => {
  const { wanted, unwanted } = wordsAsked(text)
  const joined = (syllables: { folded: string }[]) => syllables.map(({ folded }) => folded).join(' ')
  return [
    ...wanted.map(({ syllables, quoted }) => (quoted ? `"${joined(syllables)}"` : joined(syllables))),
    ...unwanted.map((syllables) => `-${joined(syllables)}`),
  ]
}

test.each([
  ['Lương Sơn', ['luong son']],
  ['"công tác cán bộ" ở xã', ['"cong tac can bo"', 'o xa']],
  ['“công tác cán bộ”', ['"cong tac can bo"']],
  ['bão -lũ', ['bao', '-lu']],
  ['bão -"lũ quét"', ['bao', '-lu quet']],
  ['covid-19', ['covid 19']],
  ['"chưa đóng', ['"chua dong"']],
  ['- – " ""', []],
  ["'; DROP TABLE article; --", ['drop table article']],
  ['<script>alert(1)</script>', ['script alert 1 script']],
])('%s is read as %j', (text, parts) => {
  expect(said(text)).toEqual(parts)
  expect(said(text.normalize('NFD'))).toEqual(parts)
})

test('whatever is typed is read, marked and put into an address, and nothing throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom('"', '-', '-"', '"-', 'ẩ́'),
  )
  fc.assert(
    fc.property(text, text, text, text, (q, from, until, place) => {
      const asked = readAsked(new URLSearchParams({ q, tu: from, den: until, sau: place, muc: from }))
      understood(asked)
      const words = wordsAsked(q)
      tiersOf(words)
      for (const line of [q, from]) {
        expect(
          markedLine(line, words)
            .map((part) => part.text)
            .join(''),
        ).toBe(line.normalize('NFC'))
        snippetOf([line, until], words)
      }
      expect(readAsked(new URL(searchAddress(asked), 'http://x').searchParams)).toEqual(asked)
    }),
    { numRuns: 500 },
  )
})

test('a place is the same again from an address, and what is none is none', () => {
  const at = Date.UTC(2024, 4, 16)
  const place = { tier: 2, newest: { at, id: 9 }, oldest: { at: -at, id: 0 }, after: { score: 7, at, id: 8 } }
  expect(placeOf(placeText(place))).toEqual(place)
  for (const text of [
    '',
    '1.2',
    `${placeText(place)}.1`,
    'zzzzzzzzz.1.1.zzzzzzzzz.1.1.1.1',
    'a.b.c.d.e.f.g.zzzzzzzz',
  ])
    expect(placeOf(text), text).toBeNull()
})

const asked = (fields: Record<string, string>) =>
  understood(readAsked(new URLSearchParams({ q: 'lúa', ...fields })))
const span = (fields: Record<string, string>) => {
  const read = asked(fields)
  return typeof read === 'string' ? read : [read.span.from?.toISOString(), read.span.before?.toISOString()]
}

test.each([
  [{ tu: '2024-05-16', den: '2024-05-16' }, ['2024-05-15T17:00:00.000Z', '2024-05-16T17:00:00.000Z']],
  [{ tu: '16/05/2024' }, ['2024-05-15T17:00:00.000Z', undefined]],
  [{ tu: '2/2024', den: '02/2024' }, ['2024-01-31T17:00:00.000Z', '2024-02-29T17:00:00.000Z']],
  [{ den: '2023' }, [undefined, '2023-12-31T17:00:00.000Z']],
  [{ tu: '30/02/2024' }, 'bad-time'],
  [{ tu: 'hôm qua' }, 'bad-time'],
  [{ tu: '2024', den: '2023' }, 'bad-time'],
  [{ q: 'a'.repeat(201) }, 'too-long'],
  [{ q: '?!' }, 'no-words'],
])('a search of %j', (fields, expected) => {
  expect(span(fields)).toEqual(expected)
})

const marked = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

test('words side by side are marked as one, and not each syllable of them elsewhere', () => {
  const line = 'Phân công tổ công tác: công tác cán bộ là then chốt'
  expect(marked(markedLine(line, wordsAsked('cong tac can bo')))).toBe(
    'Phân công tổ [công tác]: [công tác cán bộ] là then chốt',
  )
})

test('a syllable typed with its tone is marked in that tone alone', () => {
  expect(marked(markedLine('Bán bàn ở bản', wordsAsked('bản')))).toBe('Bán bàn ở [bản]')
  expect(marked(markedLine('Bán bàn ở bản', wordsAsked('ban')))).toBe('[Bán] [bàn] ở [bản]')
})

test('the snippet is the part in which the words stand, cut between words', () => {
  const long = `${'một hai ba bốn '.repeat(30)}gặt lúa nếp ${'năm sáu bảy tám '.repeat(30)}`
  const text = marked(snippetOf(['Sapo không nói gì.', long], wordsAsked('lúa nếp')))
  expect(text).toMatch(/^… .*gặt \[lúa nếp\] năm.* …$/)
  expect(marked(snippetOf(['Sapo không nói gì.'], wordsAsked('voi')))).toBe('Sapo không nói gì.')
})
