import { addresses } from '../site/addresses.ts'
import { isDay, isMonth, isYear, plusDays, plusMonths, startOfDay } from '../vietnamese/dates.ts'
import { type Place, placeOf, placeText } from './place.ts'
import { type WordsAsked, wordsAsked } from './words-asked.ts'

/** What stands in the address of a search (docs/search.md). */
export type Asked = {
  /** As typed, on one line. */
  text: string
  /** A section's slug; empty: the whole paper. */
  section: string
  /** As typed: a day, a month or a year, "2024-05-16" or "16/05/2024"; empty: no bound. */
  from: string
  until: string
  order: 'best' | 'newest'
  place: Place | null
}
export type Problem = 'too-long' | 'no-words' | 'bad-time' | 'bad-section'

export const longestText = 200

export function readAsked(query: URLSearchParams): Asked {
  const one = (name: string) =>
    (query.get(name) ?? '')
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  return {
    text: one('q'),
    section: one('muc'),
    from: one('tu'),
    until: one('den'),
    order: one('xep') === 'moi-nhat' ? 'newest' : 'best',
    place: placeOf(one('sau')),
  }
}

/** The address of a search; what is empty is left out. */
export function searchAddress(asked: Partial<Asked>): string {
  const query = new URLSearchParams()
  const add = (name: string, value: string | undefined) => value && query.set(name, value)
  add('q', asked.text)
  add('muc', asked.section)
  add('tu', asked.from)
  add('den', asked.until)
  add('xep', asked.order === 'newest' ? 'moi-nhat' : '')
  add('sau', asked.place ? placeText(asked.place) : '')
  return query.size > 0 ? `${addresses.search()}?${query}` : addresses.search()
}

export type Span = { from: Date | null; before: Date | null }

/** The words and the time that are asked for, or what is wrong with them. */
export function understood(asked: Asked): { words: WordsAsked; span: Span } | Problem {
  if (asked.text.length > longestText) return 'too-long'
  const from = asked.from === '' ? null : periodTyped(asked.from)
  const until = asked.until === '' ? null : periodTyped(asked.until)
  if ((asked.from !== '' && !from) || (asked.until !== '' && !until)) return 'bad-time'
  if (from && until && from.first > until.last) return 'bad-time'
  const words = wordsAsked(asked.text)
  if (words.wanted.length === 0) return 'no-words'
  return {
    words,
    span: {
      from: from && startOfDay(from.first),
      before: until && startOfDay(plusDays(until.last, 1)),
    },
  }
}

/** The days that a day, a month or a year has; null for what is none. */
function periodTyped(text: string): { first: string; last: string } | null {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  const two = (number = '') => number.padStart(2, '0')
  const when = year ? `${year}-${two(month)}${day ? `-${two(day)}` : ''}` : text
  if (isDay(when)) return { first: when, last: when }
  if (isMonth(when)) return { first: `${when}-01`, last: plusDays(`${plusMonths(when, 1)}-01`, -1) }
  return isYear(when) ? { first: `${when}-01-01`, last: `${when}-12-31` } : null
}
