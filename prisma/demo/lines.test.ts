import { expect, test } from 'vitest'
import { demoLines } from './lines.ts'
import { writtenPieces } from './pieces.ts'
import { demoSections } from './sections.ts'
import type { DemoPiece } from './types.ts'

const piece = (changed: Partial<DemoPiece>): DemoPiece => ({
  title: 'Một',
  lead: 'Hai',
  html: '<p>Ba</p>',
  section: 'y-te',
  topics: ['Tiêm chủng'],
  authors: ['Hà Vy'],
  daysAgo: 0,
  time: '08:00',
  ...changed,
})
const noon = new Date('2026-03-10T12:00:00+07:00')
const timesOf = (...pieces: DemoPiece[]) => demoLines([], pieces, noon).map(({ publishedAt }) => publishedAt)

test('what would still be to come today came out yesterday', () => {
  expect(timesOf(piece({ time: '18:30' }))).toEqual(['2026-03-09T18:30:00+07:00'])
  expect(timesOf(piece({ time: '08:00' }))).toEqual(['2026-03-10T08:00:00+07:00'])
})

test('days are counted back in Asia/Ho_Chi_Minh, also when the machine has not reached the day yet', () => {
  const early = new Date('2026-03-09T17:30:00Z')
  expect(demoLines([], [piece({ daysAgo: 1 })], early)[0]?.publishedAt).toBe('2026-03-09T08:00:00+07:00')
})

test('pieces are numbered in the order in which they came out', () => {
  const lines = demoLines([piece({ title: 'Mới' })], [piece({ title: 'Cũ', daysAgo: 3 })], noon)
  expect(lines.map(({ id, title }) => [id, title])).toEqual([
    [1, 'Cũ'],
    [2, 'Mới'],
  ])
})

test('every written piece points to two or three others of its section or the ones beside it', () => {
  const lines = demoLines(writtenPieces, [], noon)
  const family = (slug: unknown) =>
    demoSections.find(
      (section) => section.slug === slug || section.children?.some((child) => child.slug === slug),
    )?.slug
  for (const { id, section, related } of lines) {
    expect(related).not.toContain(id)
    expect(related.length).toBeLessThanOrEqual(3)
    for (const other of related) expect(family(lines[other - 1]?.section)).toBe(family(section))
  }
  expect(lines.filter(({ related }) => related.length >= 2).length).toBeGreaterThan(lines.length / 2)
})
