import { expect, test } from 'vitest'
import { fitted } from './lines.ts'

/** Every letter is one em wide: a column of 12 holds twelve of them at size 1. */
const measure = (words: string) => words.length
const steps = [
  { size: 2, lines: 1 },
  { size: 1, lines: 3 },
]

test('a short headline is set large, a longer one smaller', () => {
  expect(fitted('Lũ về', 12, steps, measure)).toEqual({ size: 2, lines: ['Lũ về'] })
  expect(fitted('Lũ về trong đêm', 12, steps, measure)).toEqual({ size: 1, lines: ['Lũ về', 'trong đêm'] })
})

test('lines break between words, are no more than needed, and as even as they can be', () => {
  expect(fitted('một hai ba bốn năm', 15, steps, measure).lines).toEqual(['một hai ba', 'bốn năm'])
})

test('what belongs together is not parted', () => {
  expect(fitted('dài đúng 100\u00a0km', 12, steps, measure).lines).toEqual(['dài đúng', '100\u00a0km'])
})

test('what is too long at the smallest size ends in an ellipsis, at the end of a word', () => {
  const { size, lines } = fitted('một hai ba, bốn năm sáu bảy, tám chín mười', 12, steps, measure)
  expect(size).toBe(1)
  expect(lines).toEqual(['một hai ba,', 'bốn năm sáu', 'bảy, tám…'])
})

test('a word wider than the column is broken, and nothing of it is lost', () => {
  const { lines } = fitted('xem lamgiang.example.vn ngay', 12, steps, measure)
  expect(lines).toEqual(['xem', 'lamgiang.exa', 'mple.vn ngay'])
})

test('no words are no lines', () => {
  expect(fitted('', 12, steps, measure).lines).toEqual([])
})
