import { clockTime, dayOf, momentOf } from '../../../lib/vietnamese/dates.ts'

/** An instant as a datetime-local field shows it, in Asia/Ho_Chi_Minh: "2026-11-28T10:57"; empty for none. */
export function fieldOf(instant: string | null): string {
  if (!instant) return ''
  const moment = new Date(instant)
  return `${dayOf(moment)}T${clockTime(moment)}`
}

/** The instant (ISO 8601) that such a field means; null when it is empty. */
export function instantOf(field: string): string | null {
  const [day, time] = field.split('T')
  return day && time ? momentOf(day, time).toISOString() : null
}
