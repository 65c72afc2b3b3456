import { expect, test } from 'vitest'
import { jsonDepth } from './json-depth.ts'

test.each([
  ['1', 0],
  ['"[[["', 0],
  ['"\\"[[["', 0],
  ['{"a":[1,{"b":"}"}]}', 3],
  ['[[],[]]', 2],
  ['['.repeat(100_000), 100_000],
])('the brackets of %s', (text, depth) => {
  expect(jsonDepth(text)).toBe(depth)
})
