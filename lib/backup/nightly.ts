import { dayOf, momentOf, plusDays } from '../vietnamese/dates.ts'

const hour = 3_600_000
/** A nightly backup that is older than this (ms) is missed: a day, and two hours for the making. */
export const lateAfter = 26 * hour
/** After a run that came to nothing, the next one in this time (ms). */
const againAfter = hour / 2

/** The last moment at which a backup was due: `at` is a wall-clock time in Asia/Ho_Chi_Minh. */
export function lastDue(now: Date, at: string): Date {
  const today = momentOf(dayOf(now), at)
  return today <= now ? today : momentOf(plusDays(dayOf(now), -1), at)
}

/** True when a backup is due that nobody has made; `succeeded` and `tried` are when the last such run began. */
export function isWanted(
  now: Date,
  at: string,
  { succeeded, tried }: { succeeded: Date | null; tried: Date | null },
): boolean {
  const due = lastDue(now, at)
  if (succeeded && succeeded >= due) return false
  return !tried || tried < due || now.getTime() - tried.getTime() >= againAfter
}

/** `late`: the last success is too long ago; `failed`: the last run came to nothing; `none`: there never was one. */
export type BackupState = 'ok' | 'late' | 'failed' | 'none'

export function stateOf(
  now: Date,
  { succeeded, failed }: { succeeded: Date | null; failed: boolean },
): BackupState {
  if (failed) return 'failed'
  if (!succeeded) return 'none'
  return now.getTime() - succeeded.getTime() > lateAfter ? 'late' : 'ok'
}
