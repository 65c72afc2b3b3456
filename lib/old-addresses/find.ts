import { formerOwner } from '../catalogue/published.ts'
import { formerSection, publishedSection } from '../sections/published.ts'
import { publishedShelf } from '../shelves/published.ts'
import { isSlug, slugOf } from '../vietnamese/slug.ts'
import type { Numbered } from './lookup.ts'
import { type Compiled, firstMatch, isOfWholeAddress, type Matched } from './settings.ts'
import type { OldTarget } from './target.ts'

/** Where old addresses are looked up: what is remembered of the settings, or settings that are only tried. */
export type Lookups = {
  patterns: Compiled[]
  at(addresses: string[]): Promise<OldTarget | null>
  chosen(series: string, number: string): Promise<OldTarget | null>
  numbered(by: Compiled, number: string): Promise<Numbered>
}

export type Found = {
  target: OldTarget | null
  /** The pattern that fits; asked only where the whole address leads nowhere. */
  matched: Matched | null
  /** The number is that of more than one piece: nobody guesses which. */
  several: boolean
}

/** Longer ones are nobody's: they are not looked up. */
const longest = 500

/** What an address of an older site leads to: as a whole, with its query and without, else by a pattern. */
export async function findOld(path: string, query: URLSearchParams, lookups: Lookups): Promise<Found> {
  const asked = meant(query)
  const whole = [withQuery(path, asked), path, original(path)].filter(isPossible)
  const target = whole.length > 0 ? await lookups.at([...new Set(whole)]) : null
  if (target) return { target, matched: null, several: false }
  const matched = path.length > longest ? null : firstMatch(lookups.patterns, path, asked)
  return matched ? { matched, ...(await byPattern(matched, lookups)) } : nothing
}

/**
 * The same for path and query together where a page of ours stands at the path: `/?p=123`. A pattern counts
 * only if it says what path it is of.
 */
export async function findOldWithQuery(
  path: string,
  query: URLSearchParams,
  lookups: Lookups,
): Promise<Found> {
  const asked = meant(query)
  const whole = withQuery(path, asked)
  if (asked.size === 0 || !isPossible(whole)) return nothing
  const target = await lookups.at([whole])
  if (target) return { target, matched: null, several: false }
  const matched = firstMatch(lookups.patterns, path, asked, isOfWholeAddress)
  return matched ? { matched, ...(await byPattern(matched, lookups)) } : nothing
}

const nothing: Found = { target: null, matched: null, several: false }

async function byPattern(
  { by, number, slug }: Matched,
  lookups: Lookups,
): Promise<Pick<Found, 'target' | 'several'>> {
  if (by.leadsTo === 'article') {
    const { id, several } =
      number === null ? { id: null, several: false } : await lookups.numbered(by, number)
    return { target: id === null ? null : { kind: 'article', id }, several }
  }
  const chosen = number === null ? null : await lookups.chosen(by.series, number)
  return { target: chosen ?? (await named(by.leadsTo, slug)), several: false }
}

/** A section or a topic by the words of an old address: its slug, now or before. */
async function named(kind: 'section' | 'topic', words: string | null): Promise<OldTarget | null> {
  const slug = words === null ? '' : slugOf(words)
  if (!isSlug(slug)) return null
  const found =
    kind === 'section'
      ? ((await publishedSection(slug)) ?? (await formerSection(slug)))
      : ((await publishedShelf('topic', slug)) ?? { id: await formerOwner('topic', slug) })
  return found?.id ? { kind, id: found.id } : null
}

/** What others put behind an address to count who came. */
const counting = /^(utm_.*|fbclid|gclid|gbraid|wbraid|zarsrc|zalo.*|mc_[ce]id|_ga|igshid|ref)$/i

/** A query without that. */
export function meant(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !counting.test(name)))
}

export const withQuery = (path: string, query: URLSearchParams) =>
  query.size > 0 ? `${path}?${query}` : path
/** The picture from which WordPress made a smaller one of this name. */
const original = (path: string) => path.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)/, '')
const isPossible = (address: string) => address !== '/' && address.length <= longest
