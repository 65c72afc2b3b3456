import { clockTime, type Day, dayOf, isoMoment, longMoment, shortDay } from '../../lib/vietnamese/dates.ts'

/** "Thứ năm, 16/05/2024 | 10:57" */
export function LongTime({ of }: { of: Date }) {
  return <time dateTime={isoMoment(of)}>{longMoment(of)}</time>
}

/** "10:57" */
export function ClockTime({ of }: { of: Date }) {
  return <time dateTime={isoMoment(of)}>{clockTime(of)}</time>
}

/** In a list: "10:57" for a piece of today, "16/05" for one of this year, "16/05/2024" for an older one. */
export function BriefTime({ of, today }: { of: Date; today: Day }) {
  return <time dateTime={isoMoment(of)}>{briefly(of, today)}</time>
}

export function briefly(moment: Date, today: Day): string {
  const day = dayOf(moment)
  if (day === today) return clockTime(moment)
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day).slice(0, 5) : shortDay(day)
}
