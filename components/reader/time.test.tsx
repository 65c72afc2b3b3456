import { expect, test } from 'vitest'
import { briefly } from './time.tsx'

test("a list gives the hour of today's pieces, the day of this year's, and the whole date of older ones", () => {
  const at = (iso: string) => briefly(new Date(iso), '2024-05-16')
  expect(at('2024-05-16T03:57:00Z')).toBe('10:57')
  expect(at('2024-05-15T16:59:00Z')).toBe('15/05')
  expect(at('2023-12-31T16:59:00Z')).toBe('31/12/2023')
})
