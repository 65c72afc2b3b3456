import type { Day } from '../vietnamese/dates.ts'

/** How reader pages look: as always, sober on days of mourning, festive at Tết. */
export type Look = 'plain' | 'mourning' | 'festive'

/** Days in Asia/Ho_Chi_Minh, first and last one included; without both of them it is never on. */
export type Days = { from: Day | null; until: Day | null }

/** The look of a day. Mourning outweighs the feast: a paper does not celebrate on such a day. */
export function lookOn(day: Day, { mourning, festive }: { mourning: Days; festive: Days }): Look {
  if (isWithin(day, mourning)) return 'mourning'
  return isWithin(day, festive) ? 'festive' : 'plain'
}

// Days compare as text.
const isWithin = (day: Day, { from, until }: Days) =>
  from !== null && until !== null && from <= day && day <= until
