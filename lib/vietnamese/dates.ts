import { tzOffset } from '@date-fns/tz'
// One by one: the package's index loads 250 modules, and Node reads its large package.json for each of them.
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'

/**
 * Days and moments of the newspaper. A day is a day in Asia/Ho_Chi_Minh and nowhere else:
 * 23:30 UTC on the 15th belongs to the 16th. Source of the forms: the papers themselves,
 * "Thứ năm, 16/05/2024 | 10:57".
 */
export const timeZone = 'Asia/Ho_Chi_Minh'

/** "2024-05-16" */
export type Day = string
/** "2024-05" */
export type Month = string
/** "2024" */
export type Year = string

/** The zone has kept +07:00 since 13 June 1975; before that the time zone database is asked. */
const settled = Date.UTC(1975, 5, 13)
const sevenHours = 7 * 3_600_000

function offset(moment: Date): number {
  return moment.getTime() >= settled ? sevenHours : tzOffset(timeZone, moment) * 60_000
}

/** The same wall clock, as if it were UTC: its UTC getters read Vietnamese time. */
function wallClock(moment: Date): Date {
  return new Date(moment.getTime() + offset(moment))
}

/** The day of a moment. */
export function dayOf(moment: Date): Day {
  return wallClock(moment).toISOString().slice(0, 10)
}

/** The moment at which a day begins. */
export function startOfDay(day: Day): Date {
  const midnight = new Date(`${day}T00:00:00Z`)
  return new Date(midnight.getTime() - offset(new Date(midnight.getTime() - sevenHours)))
}

/** The moment of a wall-clock time such as "10:57" on a day. */
export function momentOf(day: Day, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000)
}

/** True for a day that exists in the calendar: not 2024-02-30, not 0000-00-00. */
export function isDay(text: string): boolean {
  return isYear(text.slice(0, 4)) && /^\d{4}-\d\d-\d\d$/.test(text) && isValid(parseISO(text))
}

export function isMonth(text: string): boolean {
  return isYear(text.slice(0, 4)) && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** Not 9999: what ends with it is bounded by a day after it, which four digits cannot say. */
export function isYear(text: string): boolean {
  return /^[1-9]\d{3}$/.test(text) && text !== '9999'
}

// Calendar arithmetic happens on dates at local midnight of whatever machine this is, and only the
// calendar part is read back: no time zone takes part.
const calendar = (day: Day) => parseISO(day)
const text = (date: Date): Day => {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export function plusDays(day: Day, count: number): Day {
  return text(addDays(calendar(day), count))
}

export function plusMonths(month: Month, count: number): Month {
  return text(addMonths(calendar(`${month}-01`), count)).slice(0, 7)
}

/** Every day of a month, in order. */
export function daysOfMonth(month: Month): Day[] {
  const start = calendar(`${month}-01`)
  return eachDayOfInterval({ start, end: addDays(addMonths(start, 1), -1) }).map(text)
}

/** 0 for Monday to 6 for Sunday: Vietnamese calendars begin on Monday. */
export function weekday(day: Day): number {
  return (calendar(day).getDay() + 6) % 7
}

const weekdays = ['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật']

/** "Thứ năm" */
export function weekdayName(day: Day): string {
  return weekdays[weekday(day)] as string
}

/** "16/05/2024" */
export function shortDay(day: Day): string {
  return day.split('-').reverse().join('/')
}

/** "Thứ năm, 16/05/2024" */
export function longDay(day: Day): string {
  return `${weekdayName(day)}, ${shortDay(day)}`
}

/** "Tháng 5/2024" */
export function monthName(month: Month): string {
  const [year, number] = month.split('-')
  return `Tháng ${Number(number)}/${year}`
}

/** "10:57" */
export function clockTime(moment: Date): string {
  return wallClock(moment).toISOString().slice(11, 16)
}

/** "10:57:03" */
export function exactTime(moment: Date): string {
  return wallClock(moment).toISOString().slice(11, 19)
}

/** "Thứ năm, 16/05/2024 | 10:57" */
export function longMoment(moment: Date): string {
  return `${longDay(dayOf(moment))} | ${clockTime(moment)}`
}

/**
 * "2024-05-16T10:57:00+07:00", for `<time>` and machines. ISO 8601 has no seconds in an offset: before
 * May 1911, when it was +07:06:30, clock and offset are both half a minute on, and the moment is right.
 */
export function isoMoment(moment: Date): string {
  const minutes = Math.round(offset(moment) / 60_000)
  const zone = `+${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return `${new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, 19)}${zone}`
}
