import { expect, test } from 'vitest'
import { articleIdOf, periodOf, whenOf } from './params.ts'

test('the id of a piece is the number at the end of its address', () => {
  expect(articleIdOf('mua-lon-o-ban-hon-2024-812')).toBe(812)
  expect(articleIdOf('812')).toBe(812)
  expect(articleIdOf('mua-lon')).toBe(0)
})

test('the archive knows days, months and years that exist; a topic knows months and years', () => {
  expect(['2024-02-29', '2024-02', '2024'].map(whenOf)).toEqual(['2024-02-29', '2024-02', '2024'])
  expect(['2024-02-30', '2024-13', '0000', 'nay'].map(whenOf)).toEqual([null, null, null, null])
  expect(periodOf('2024-02-29')).toBeNull()
})
