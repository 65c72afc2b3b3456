import type { Transaction } from '../database/client.ts'
import type { Asked, Span } from './asked.ts'
import type { Place } from './place.ts'
import { inOrder, type RankPlace, ranked } from './rank.ts'
import { term } from './terms.ts'
import { phraseTerms, tiersOf } from './tiers.ts'
import { countedMatches, type Match, type MonthCount, newestMatches, type Sought } from './walk.ts'
import type { WordsAsked } from './words-asked.ts'

export const pageLength = 20
/** So many matches of a tier are ranked together, the newest first; then the next so many. */
const blockLength = 500
/** Beyond this the count says "more than". */
export const mostCounted = 1_000

export type Search = {
  words: WordsAsked
  span: Span
  /** A section with everything under it; null: the whole paper. */
  sections: number[] | null
  order: Asked['order']
  /** Those of the paper that hold public pieces, newest first. */
  months: MonthCount[]
}
export type FoundPage = { ids: number[]; next: Place | null }

/** A page of results, and where the next one begins. */
export async function findPage(tx: Reads, search: Search, place: Place | null): Promise<FoundPage> {
  const found: { id: number; place: Place }[] = []
  for await (const one of results(tx, search, place)) {
    if (found.length === pageLength) return { ids: idsOf(found), next: found.at(-1)?.place ?? null }
    found.push(one)
  }
  return { ids: idsOf(found), next: null }
}

/** How many pieces there are, at most one more than `mostCounted`. */
export function countMatches(tx: Reads, search: Search, most = mostCounted + 1): Promise<number> {
  const tiers = tiersOf(search.words)
  return countedMatches(tx, soughtOf(search, tiers.slice(-1), 0), search.months, most)
}

type Reads = Pick<Transaction, '$queryRaw'>
const idsOf = (found: { id: number }[]) => found.map(({ id }) => id)

/** All results in order, one block of a tier after another, from a place on. */
async function* results(tx: Reads, search: Search, place: Place | null) {
  const byTime = search.order === 'newest'
  const tiers = byTime ? tiersOf(search.words).slice(-1) : tiersOf(search.words)
  const most = byTime ? 3 * pageLength : blockLength
  let again = place
  for (let tier = place?.tier ?? 0; tier < tiers.length; tier++) {
    const sought = soughtOf(search, tiers, tier)
    let below: RankPlace | null = null
    for (;;) {
      const between = again ? { from: again.newest, to: again.oldest } : { from: below, to: null }
      const block: Match[] = await newestMatches(tx, sought, search.months, most, between)
      const newest = again?.newest ?? block[0]
      const oldest = again?.oldest ?? block.at(-1)
      if (!newest || !oldest) break
      const inTurn = byTime
        ? block.map((match) => ({ ...match, score: 0 }))
        : ranked(block, search.words, newest.at)
      for (const { id, at, score } of inTurn) {
        if (again && inOrder({ id, at, score }, again.after) <= 0) continue
        yield { id, place: { tier, newest, oldest, after: { id, at, score } } }
      }
      const wasWhole = again === null && block.length < most
      again = null
      if (wasWhole) break
      below = { at: oldest.at, id: oldest.id - 1, score: 0 }
    }
    again = null
  }
}

/** What a tier holds that the one before it does not. */
function soughtOf({ words, span, sections }: Search, tiers: number[][], tier: number): Sought {
  return {
    all: tiers[tier] as number[],
    any: sections ? [sections.map(term.section)] : [],
    none: words.unwanted.map(phraseTerms),
    better: tiers[tier - 1] ?? null,
    ...span,
  }
}
