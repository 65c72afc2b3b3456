import { deedOf } from '../../../lib/articles/deeds.ts'
import type { HistoryLine } from '../../../lib/articles/desk-history.ts'
import { dayOf, exactTime, longDay } from '../../../lib/vietnamese/dates.ts'

/** A line of the history in words: "đã hẹn giờ đăng: 06:00:00, thứ sáu, 17/05/2024". */
export function historyWords({ action, detail }: HistoryLine): string {
  const deed = deedOf(action) ?? action
  const due = momentIn(detail.dueAt)
  if (due) return `${deed}: ${exactTime(due)}, ${longDay(dayOf(due)).toLowerCase()}`
  if (action === 'publish' && detail.from === 'scheduled') return `${deed} theo giờ hẹn`
  const until = momentIn(detail.expiresAt)
  if (until)
    return `${deed}, dùng được đến ${exactTime(until).slice(0, 5)} ${longDay(dayOf(until)).toLowerCase()}`
  return deed
}

/** What a person wrote with the step: the note of a return, a correction. */
export function historyNote({ detail }: HistoryLine): string | null {
  const said = detail.note ?? detail.text
  return typeof said === 'string' ? said : null
}

function momentIn(value: unknown): Date | null {
  const moment = typeof value === 'string' ? new Date(value) : null
  return moment && !Number.isNaN(moment.getTime()) ? moment : null
}
