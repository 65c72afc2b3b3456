import { type Day, isDay, isMonth, isYear, type Month, type Year } from '../../lib/vietnamese/dates.ts'

/** The id at the end of "<slug>-<id>"; 0, which no piece has, where there is none. */
export function articleIdOf(param: string): number {
  return Number(/(?:^|-)(\d{1,10})$/.exec(param)?.[1] ?? 0)
}

/** A day, a month or a year of the archive; null for what is none of them. */
export function whenOf(param: string): Day | Month | Year | null {
  return isDay(param) || isMonth(param) || isYear(param) ? param : null
}

/** A month or a year: topics and authors have no days. */
export function periodOf(param: string): Month | Year | null {
  return isMonth(param) || isYear(param) ? param : null
}
