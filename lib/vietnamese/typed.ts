import { clockTime, dayOf, isDay, momentOf } from './dates.ts'

/**
 * The moment that a field of type datetime-local names ("2026-11-28T10:57", with seconds or without), read
 * as a wall clock in Asia/Ho_Chi_Minh wherever the browser stands; null for what is no such moment.
 */
export function momentTyped(text: string): Date | null {
  const parts = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?$/.exec(text)
  if (!parts?.[1] || !isDay(parts[1])) return null
  const minute = momentOf(parts[1], `${parts[2]}:${parts[3]}`)
  return new Date(minute.getTime() + Number(parts[4] ?? 0) * 1000)
}

/** The same the other way: what such a field shows of a moment; seconds only where there are any. */
export function typedMoment(moment: Date | null): string {
  if (!moment) return ''
  const seconds = Math.floor(moment.getTime() / 1000) % 60
  return `${dayOf(moment)}T${clockTime(moment)}${seconds ? `:${String(seconds).padStart(2, '0')}` : ''}`
}
