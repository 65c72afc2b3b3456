import { formerSection, publishedSection } from '../sections/published.ts'
import { addresses } from '../site/addresses.ts'
import { isDay, isMonth } from '../vietnamese/dates.ts'
import { today } from '../vietnamese/today.ts'
import type { Resolution } from './resolution.ts'

/**
 * Where the archive picker's plain form lands: `?ngay=2024-05-16&muc=chinh-tri`. A browser without a
 * date field sends what was typed: 16/05/2024 is understood too. Without a day: today. A day that cannot
 * be leads to its own address, which says so.
 */
export async function archiveForm(query: URLSearchParams): Promise<Resolution> {
  const when = dayTyped(query.get('ngay') ?? '')
  const slug = query.get('muc') ?? ''
  const section = slug ? ((await publishedSection(slug)) ?? (await formerSection(slug))) : null
  return { kind: 'redirect', to: addresses.archive(section, when), status: 303 }
}

function dayTyped(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return today()
  if (isDay(trimmed) || isMonth(trimmed)) return trimmed
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  if (typed) return `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}`
  return encodeURIComponent(trimmed.slice(0, 20).toWellFormed())
}
