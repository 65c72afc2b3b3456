import { readAddress } from '../documents/address.ts'
import { resolutionOf } from '../documents/old-address.ts'
import { resolveOwn } from '../documents/resolve.ts'
import { siteAddress } from '../site/published.ts'
import { type Found, findOld, findOldWithQuery, type Lookups } from './find.ts'
import { chosenFor, pieceNumbered, targetAt } from './lookup.ts'
import { compiled, type PatternSetting } from './settings.ts'
import type { PatternKind } from './target.ts'

/** What an address would answer under some patterns, saved or not, and why. */
export type Tried = {
  /** Path and query as they are understood, decoded. */
  address: string
  /** `page`: one of ours stands there. `ignored`: an editor has said that it is no old address. */
  answer: 'page' | 'redirect' | 'gone' | 'ignored' | 'nothing'
  /** Where it leads: a whole address, or a path of ours. */
  to: string | null
  /** The pattern that decided, with what it took out of the address; null: the whole address did, or nothing. */
  by: { pattern: string; leadsTo: PatternKind; number: string | null; slug: string | null } | null
  /** Several pieces had this number: none is guessed. */
  several: boolean
}

/** Tries an address, with or without its host; null for what is none. Asks the database anew. */
export async function tryAddress(written: string, settings: PatternSetting[]): Promise<Tried | null> {
  const url = URL.parse(written.trim(), siteAddress.url)
  const read = url && /^https?:$/.test(url.protocol) ? readAddress(url.pathname + url.search) : null
  if (!read?.ok) return null
  const { path, query } = read
  const address = query.size > 0 ? `${path}?${query}` : path
  const patterns = compiled(settings)
  const lookups: Lookups = {
    patterns,
    at: targetAt,
    chosen: chosenFor,
    numbered: (by, number) => pieceNumbered(patterns, by, number),
  }
  const withQuery = await findOldWithQuery(path, query, lookups)
  if (withQuery.target) return { address, ...(await told(withQuery)) }
  const own = await resolveOwn(path, query)
  if (own.kind === 'missing') return { address, ...(await told(await findOld(path, query, lookups))) }
  const plain = { address, by: null, several: false }
  if (own.kind === 'redirect') return { ...plain, answer: 'redirect', to: own.to }
  return { ...plain, answer: own.kind === 'gone' ? 'gone' : 'page', to: null }
}

async function told({ target, matched, several }: Found): Promise<Omit<Tried, 'address'>> {
  const by = matched && {
    pattern: matched.by.pattern.written,
    leadsTo: matched.by.leadsTo,
    number: matched.number,
    slug: matched.slug,
  }
  if (target?.kind === 'ignored') return { answer: 'ignored', to: null, by, several }
  const there = target && (await resolutionOf(target))
  if (there?.kind === 'redirect') return { answer: 'redirect', to: there.to, by, several }
  return { answer: there?.kind === 'gone' ? 'gone' : 'nothing', to: null, by, several }
}
