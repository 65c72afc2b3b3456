import { isDay, momentOf } from '../../vietnamese/dates.ts'

const pieces: Record<string, string> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<short>\\d{2})',
  MM: '(?<month>\\d{1,2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
  HH: '(?<hour>\\d{1,2})',
  H: '(?<hour>\\d{1,2})',
  mm: '(?<minute>\\d{2})',
  ss: '(?<second>\\d{2})',
  a: '(?<half>SA|CH|AM|PM)',
}
/** As papers write them; tried where the rules name no format. */
const usual = ['dd/MM/yyyy HH:mm', 'HH:mm dd/MM/yyyy', 'dd/MM/yyyy', 'dd-MM-yyyy HH:mm', 'dd-MM-yyyy']

/**
 * The moment that a text tells, in Asia/Ho_Chi_Minh where it names no zone: ISO 8601, or the format ("dd/MM/yyyy -
 * HH:mm") anywhere in it; between the parts of a format may stand any words and signs, so that "Thứ sáu, 04/07/2025 |
 * 08:50" is "dd/MM/yyyy HH:mm". Without a time it is noon. Null when it tells none.
 */
export function momentIn(text: string, format: string | null): Date | null {
  const iso = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?/.exec(text)
  if (iso && !format) {
    const [written] = iso
    return iso.groups?.zone ? dateOf(Date.parse(written)) : at(written.slice(0, 10), written.slice(11, 16))
  }
  for (const one of format ? [format] : usual) {
    const found = patternOf(one).exec(text)
    const moment = found?.groups ? momentOfParts(found.groups) : null
    if (moment) return moment
  }
  return null
}

function patternOf(format: string): RegExp {
  const parts = format.match(/yyyy|yy|MM?|dd?|HH?|mm|ss|a|[^yMdHmsa]+/g) ?? []
  const source = parts.map((part) => pieces[part] ?? separator(part))
  return new RegExp(`(?<!\\d)${source.join('')}(?!\\d)`, 'i')
}

/** Signs between digits of one day or one time stand as they are; a space is whatever stands there. */
function separator(part: string): string {
  const signs = part.trim()
  if (part === signs) return `\\s*${signs.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*`
  return '[^\\d]{1,40}?'
}

function momentOfParts(parts: Record<string, string | undefined>): Date | null {
  const { year = `20${parts.short}`, month = '', day = '', hour = '12', minute = '00', half = '' } = parts
  const afternoon = /^(CH|PM)$/i.test(half) && Number(hour) < 12 ? 12 : 0
  const midnight = /^(SA|AM)$/i.test(half) && hour === '12' ? -12 : 0
  const hours = Number(hour) + afternoon + midnight
  return at(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, `${hours}:${minute}`)
}

function at(day: string, time: string): Date | null {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return isDay(day) && hours < 24 && minutes < 60 ? momentOf(day, time) : null
}

const dateOf = (time: number) => (Number.isNaN(time) ? null : new Date(time))
