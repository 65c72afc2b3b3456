import { expect, test } from 'vitest'
import { syllablesOf } from './syllables.ts'

test.each([
  'Ủy ban – nhân dân; 2026, số 27/NQ-TW.',
  'Ủy ban'.normalize('NFD'),
  'một😀hai 𝐀bc 𠀀 x\udc00y \ud83d z\ud83d',
  'đ\u0301 e\u0301\u0323 ½ ² ٣',
  '',
  ' …',
])('%j is taken apart at what is no letter, digit or mark', (text) => {
  const places = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: run, index }) => [
    index,
    index + run.length,
  ])
  expect(syllablesOf(text).map(({ from, to }) => [from, to])).toEqual(places)
})
