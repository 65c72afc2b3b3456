import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAsked, searchAddress, understood } from './asked.ts'
import { placeOf, placeText } from './place.ts'
import { markedPiece } from './snippet.ts'
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
          markedPiece(line, [line, until], words)
            .title.map((part) => part.text)
            .join(''),
        ).toBe(line.normalize('NFC'))
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

const marked = (title: string, lines: string[], typed: string) => {
  const parts = markedPiece(title, lines, wordsAsked(typed))
  const told = (of: typeof parts.title) =>
    of.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
  return { title: told(parts.title), snippet: told(parts.snippet) }
}
const markedLine = (line: string, typed: string) => marked(line, [], typed).title
const snippet = (lines: string[], typed: string) => marked('', lines, typed).snippet

test('words side by side are marked as one, and not each syllable of them elsewhere', () => {
  expect(markedLine('Phân công tổ công tác: công tác cán bộ là then chốt', 'cong tac can bo')).toBe(
    'Phân công tổ [công tác]: [công tác cán bộ] là then chốt',
  )
})

test('a headline marks no part of words that the text holds side by side, but one that stands alone', () => {
  const lines = ['Mỗi chi bộ có một cán bộ lo việc ấy.']
  expect(marked('Chi bộ họp ở chợ', lines, 'cán bộ chợ')).toEqual({
    title: 'Chi bộ họp ở [chợ]',
    snippet: 'Mỗi chi bộ có một [cán bộ] lo việc ấy.',
  })
  expect(markedLine('Chi bộ họp ở chợ', 'cán bộ chợ')).toBe('Chi [bộ] họp ở [chợ]')
})

test('a syllable typed with its tone is marked in that tone alone', () => {
  expect(markedLine('Bán bàn ở bản', 'bản')).toBe('Bán bàn ở [bản]')
  expect(markedLine('Bán bàn ở bản', 'ban')).toBe('[Bán] [bàn] ở [bản]')
})

test('the snippet is the part in which the words stand, cut between words, with no ellipsis on its own line', () => {
  const long = `${'một hai ba bốn '.repeat(30)}gặt lúa nếp ${'năm sáu bảy tám '.repeat(30)}`
  const text = snippet(['Sapo không nói gì.', long], 'lúa nếp')
  expect(text).toMatch(/^…\u00a0\S.*gặt \[lúa nếp\] năm.*\S\u00a0…$/)
  expect(snippet(['Sapo không nói gì.'], 'voi')).toBe('Sapo không nói gì.')
})
