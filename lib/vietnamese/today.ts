import { freshUntil } from '../edition/recording.ts'
import { type Day, dayOf, plusDays, startOfDay } from './dates.ts'

/**
 * Today in Asia/Ho_Chi_Minh. With `isPast` the only clock of reader pages: whoever asks is told to make
 * itself again at the next midnight there.
 */
export function today(): Day {
  const day = dayOf(new Date())
  freshUntil(startOfDay(plusDays(day, 1)).getTime())
  return day
}

/** True from that moment on; before it, whoever asks is told to make itself again then. */
export function isPast(moment: Date): boolean {
  const past = Date.now() >= moment.getTime()
  if (!past) freshUntil(moment.getTime())
  return past
}
