import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { asset } from './assets.ts'

test("an asset's address changes with its content", () => {
  const hash = createHash('sha256').update(readFileSync('public/reader.js')).digest('hex')
  expect(asset('/reader.js')).toBe(`/reader.js?v=${hash.slice(0, 8)}`)
})

test('a name that is not in public/ stops the page instead of sending readers to nothing', () => {
  expect(() => asset('/no-such-file.js')).toThrow('no-such-file.js')
})
