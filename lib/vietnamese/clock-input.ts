import { isDay, startOfDay } from './dates.ts'

/** What `<input type="datetime-local">` holds, read as time in Asia/Ho_Chi_Minh; null: no moment. */
export function momentFromInput(text: string): Date | null {
  const [, day = '', hours, minutes, seconds = '0'] =
    /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/.exec(text) ?? []
  if (!isDay(day)) return null
  const passed = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)
  return new Date(startOfDay(day).getTime() + passed * 1000)
}
