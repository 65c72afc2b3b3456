import { expect, test } from 'vitest'
import { freshness } from './fresh.ts'
import { KnownEdition } from './known.ts'

function knowing(number: number, tags: Record<string, { number: number; takedown?: number }> = {}) {
  const known = new KnownEdition()
  known.restart('first', 10)
  known.advance(
    number,
    Object.entries(tags).map(([tag, { number, takedown = 0 }]) => [tag, { number, takedown }]),
  )
  return known
}
const page = { epoch: 'first/0', stamp: 12, tags: ['article:1', 'newest:all'], freshUntil: null }

test('a page is fresh while nothing that it shows has changed', () => {
  expect(freshness(page, knowing(20, { 'article:2': { number: 20 } }), 0)).toBe('fresh')
  expect(freshness(page, knowing(20, { 'article:1': { number: 12 } }), 0)).toBe('fresh')
})

test('a page is stale from the edition on that touched what it shows', () => {
  expect(freshness(page, knowing(13, { 'newest:all': { number: 13 } }), 0)).toBe('stale')
})

test('a page that shows what was withdrawn is taken down, also when something else changed later', () => {
  const known = knowing(15, { 'article:1': { number: 15, takedown: 13 } })
  expect(freshness(page, known, 0)).toBe('taken-down')
  expect(freshness({ ...page, stamp: 14 }, known, 0)).toBe('stale')
})

test('of a page of another epoch nothing is known: the database was restored', () => {
  expect(freshness({ ...page, epoch: 'second/1' }, knowing(12), 0)).toBe('unknown')
})

test('a page expires when its time comes', () => {
  expect(freshness({ ...page, freshUntil: 1_000 }, knowing(12), 999)).toBe('fresh')
  expect(freshness({ ...page, freshUntil: 1_000 }, knowing(12), 1_000)).toBe('expired')
})

test('what this process knows stays bounded, and it says what it has forgotten', () => {
  const known = new KnownEdition(100)
  known.restart('first', 0)
  for (let number = 1; number <= 1_000; number++) {
    known.advance(number, [[`article:${number}`, { number, takedown: 0 }]])
  }
  expect(known.size).toBeLessThanOrEqual(100)
  expect(known.floor).toBeGreaterThan(0)
  expect(freshness({ ...page, stamp: known.floor - 1 }, known, 0)).toBe('unknown')
  expect(freshness({ ...page, stamp: known.floor }, known, 0)).toBe('fresh')
})

test('of a page made before the number went back nothing is known, also when the number has passed it again', () => {
  const known = knowing(100)
  const before = { ...page, epoch: known.epoch, stamp: 100 }
  known.restart('first', 90)
  expect(freshness(before, known, 0)).toBe('unknown')
  known.advance(110, [])
  expect(freshness(before, known, 0)).toBe('unknown')
})
