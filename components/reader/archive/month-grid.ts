import { type Day, daysOfMonth, type Month, weekday } from '../../../lib/vietnamese/dates.ts'

/** A month as weeks from Monday to Sunday; null stands before its first day and after its last. */
export function monthGrid(month: Month): (Day | null)[][] {
  const days: (Day | null)[] = daysOfMonth(month)
  const lead = weekday(`${month}-01`)
  const cells = [...Array<null>(lead).fill(null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** The twelve months of a year. */
export function monthsOf(year: string): Month[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
}

/** How dark a day stands in the calendar: 0 for none, 1 to 5 up to the fullest day shown. */
export function shadeOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (count <= 0 || most <= 0) return 0
  return Math.min(5, Math.ceil((5 * count) / most)) as 1 | 2 | 3 | 4 | 5
}
