import { expect, test } from 'vitest'
import { pin, place, release } from './place.ts'

const held = (piece: number, until: string | null = null) => ({ piece, until })
const until = '2026-11-28T10:00:00.000Z'

test('a piece comes into a slot in the place of what stood there', () => {
  expect(place([held(1), null], 2, 0)).toEqual([held(2), null])
})

test('a piece that moves leaves its slot, keeps its pin, and changes places with what it meets', () => {
  expect(place([held(1, until), null, held(3)], 1, 1)).toEqual([null, held(1, until), held(3)])
  expect(place([held(1, until), null, held(3)], 1, 2)).toEqual([held(3), null, held(1, until)])
  expect(place([held(1), held(2)], 1, 0)).toEqual([held(1), held(2)])
})

test('a slot is left to the newest, and pinned only when it holds something', () => {
  expect(release([held(1), held(2)], 0)).toEqual([null, held(2)])
  expect(pin([held(1), null], 0, until)).toEqual([held(1, until), null])
  expect(pin([held(1), null], 1, until)).toEqual([held(1), null])
})
