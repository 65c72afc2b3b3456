import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headlineFonts } from './fonts.ts'

test('the fonts preloaded are those that the style sheet uses, and together they stay small', () => {
  const sheet = readFileSync('styles/reader/fonts.css', 'utf8')
  const used = [...sheet.matchAll(/url\('([^']+)'\)/g)].map((match) => match[1])
  expect([...headlineFonts].sort()).toEqual(used.sort())
  const bytes = headlineFonts.reduce((sum, font) => sum + readFileSync(`public${font}`).length, 0)
  expect(bytes).toBeLessThanOrEqual(26 * 1024)
})
