import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SectionLink, Teaser } from '../../../lib/articles/article.ts'
import { bySection } from './by-section.ts'
import { Calendar } from './calendar.tsx'
import { monthGrid, monthsOf, shadeOf } from './month-grid.ts'

test('a month stands as whole weeks that begin on Monday', () => {
  const weeks = monthGrid('2024-05')
  expect(weeks).toHaveLength(5)
  expect(weeks[0]).toEqual([null, null, '2024-05-01', '2024-05-02', '2024-05-03', '2024-05-04', '2024-05-05'])
  expect(weeks.at(-1)).toEqual([
    '2024-05-27',
    '2024-05-28',
    '2024-05-29',
    '2024-05-30',
    '2024-05-31',
    null,
    null,
  ])
})

test.each([
  ['2021-02', 4, 28],
  ['2024-02', 5, 29],
  ['2026-11', 6, 30],
])('%s has %i weeks and %i days, each once', (month, weeks, days) => {
  const grid = monthGrid(month)
  expect(grid).toHaveLength(weeks)
  expect(grid.every((week) => week.length === 7)).toBe(true)
  expect(new Set(grid.flat().filter(Boolean)).size).toBe(days)
})

test('a year has twelve months', () => {
  expect(monthsOf('2024')).toHaveLength(12)
  expect(monthsOf('2024').at(8)).toBe('2024-09')
})

test('the fullest day is darkest, an empty one has no shade, one piece always has one', () => {
  expect([0, 1, 3, 5, 50].map((count) => shadeOf(count, 50))).toEqual([0, 1, 1, 1, 5])
  expect(shadeOf(1, 1)).toBe(5)
  expect(shadeOf(0, 0)).toBe(0)
})

test('a day with pieces leads to them and says how many; one without leads nowhere', () => {
  const html = renderToStaticMarkup(
    <Calendar
      month="2024-05"
      section={{ slug: 'chinh-tri' }}
      counts={new Map([['2024-05-16', 3]])}
      current="2024-05-16"
    />,
  )
  expect(html).toContain(
    '<td class="n5"><a href="/chinh-tri/ngay/2024-05-16" aria-label="16 tháng 5: 3 tin" aria-current="date">16</a></td>',
  )
  expect(html).toContain('<td><span>17</span></td>')
  expect(html.match(/<a /g)).toHaveLength(1)
})

const section = (id: number, parent: SectionLink | null = null): SectionLink => ({
  id,
  slug: `s${id}`,
  name: `S${id}`,
  parent,
})
const story = (id: number, of: SectionLink) => ({ id, section: of }) as Teaser

test("a day's stories stand under the top sections in the menu's order, retired ones last", () => {
  const [politics, economy, retired] = [section(1), section(2), section(9)]
  const party = section(3, politics)
  const stories = [
    story(10, retired),
    story(11, economy),
    story(12, party),
    story(13, politics),
    story(14, economy),
  ]
  const groups = bySection(stories, [politics, economy])
  expect(groups.map((group) => [group.section.id, group.stories.map(({ id }) => id)])).toEqual([
    [1, [12, 13]],
    [2, [11, 14]],
    [9, [10]],
  ])
})
