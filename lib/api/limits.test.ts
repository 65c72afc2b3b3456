import { expect, test } from 'vitest'
import { Limiter } from './limits.ts'

test('so many at once, then so many a second, each key for itself', () => {
  const limiter = new Limiter(3, 2)
  const taken = [0, 0, 0, 0].map((now) => limiter.take('a', now))
  expect(taken).toEqual([0, 0, 0, 1])
  expect(limiter.take('b', 0)).toBe(0)
  expect(limiter.take('a', 400)).toBe(1)
  expect(limiter.take('a', 500)).toBe(0)
  expect(limiter.take('a', 600)).toBe(1)
})

test('a long silence fills no more than what is let through at once', () => {
  const limiter = new Limiter(2, 10)
  limiter.take('a', 0)
  expect([3_600_000, 3_600_000, 3_600_000].map((now) => limiter.take('a', now))).toEqual([0, 0, 1])
})

test('a clock that goes back lets nothing through', () => {
  const limiter = new Limiter(1, 1)
  expect([10_000, 0, 0].map((now) => limiter.take('a', now))).toEqual([0, 1, 1])
})

test('however many strangers come, memory is bounded and they are let through', () => {
  const limiter = new Limiter(1, 1)
  for (let index = 0; index < 30_000; index++) expect(limiter.take(`stranger ${index}`, 0)).toBe(0)
  expect(limiter.take('stranger 29999', 0)).toBe(1)
})
