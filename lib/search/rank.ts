import { type Forms, formsIn } from './syllables.ts'
import type { Match, Moment } from './walk.ts'
import type { WordsAsked } from './words-asked.ts'

export type Ranked = Match & { score: number }
/** A place in a ranked list. */
export type RankPlace = Moment & { score: number }

const day = 86_400_000

/**
 * The matches of one tier, best first: what of the words stands in the headline, side by side and in their
 * own tones before others; then the newer one. `newest` is what age is counted from, so that the pages
 * of one list agree on it.
 */
export function ranked(matches: Match[], { wanted }: WordsAsked, newest: number): Ranked[] {
  const sought = wanted.flatMap(({ syllables }) => syllables)
  return matches.map((match) => ({ ...match, score: scoreOf(match, sought, newest) })).sort(inOrder)
}

/** Below zero: the first one comes first. */
export const inOrder = (one: RankPlace, other: RankPlace) =>
  other.score - one.score || other.at - one.at || other.id - one.id

function scoreOf({ title, at }: Match, sought: Forms[], newest: number): number {
  const headline = formsIn(title.normalize('NFC'))
  const share = (form: keyof Forms) =>
    sought.filter((one) => headline.some((other) => other[form] === one[form])).length / sought.length
  const folded = share('folded')
  const age = newest - at
  const recent = age < 30 * day ? 2 : age < 365 * day ? 1 : 0
  // Nearly all that is common is found in the text alone.
  if (folded === 0) return recent
  const headlineScore = Math.floor(4 * folded) + Math.floor(2 * share('toned'))
  const together =
    folded === 1 ? [standTogether(headline, sought, 'folded'), standTogether(headline, sought, 'toned')] : []
  return headlineScore + 4 * together.filter(Boolean).length + recent
}

/** Does the headline say them side by side, in their order? */
const standTogether = (headline: Forms[], sought: Forms[], form: keyof Forms): boolean =>
  headline.some((_, start) => sought.every((one, index) => headline[start + index]?.[form] === one[form]))
