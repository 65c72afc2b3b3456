import { expect, test } from 'vitest'
import { grouped } from './number.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1_250, '1.250'],
  [1_234_567, '1.234.567'],
  [41.5, '42'],
])('%d is written %s', (value, written) => {
  expect(grouped(value)).toBe(written)
})
