import { expect, test } from 'vitest'
import { momentTyped, typedMoment } from './typed.ts'

test('what is typed is a wall clock in Asia/Ho_Chi_Minh', () => {
  expect(momentTyped('2026-11-28T00:30')).toEqual(new Date('2026-11-27T17:30:00Z'))
  expect(momentTyped('2026-11-28T10:57:09')).toEqual(new Date('2026-11-28T03:57:09Z'))
})

test.each(['', '2026-02-30T10:00', '2026-11-28', '2026-11-28T24:00', '28/11/2026 10:00'])(
  '"%s" is no moment',
  (text) => expect(momentTyped(text)).toBeNull(),
)

test('a moment is shown as it was typed', () => {
  for (const text of ['2026-11-28T00:30', '2026-11-28T23:59:59']) {
    expect(typedMoment(momentTyped(text))).toBe(text)
  }
  expect(typedMoment(null)).toBe('')
})
