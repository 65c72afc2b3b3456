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
  const share = (form: keyof Forms) => {
    const there = new Set(headline.map((one) => one[form]))
    return sought.filter((one) => there.has(one[form])).length / sought.length
  }
  const sideBySide = (form: keyof Forms) =>
    ` ${headline.map((one) => one[form]).join(' ')} `.includes(
      ` ${sought.map((one) => one[form]).join(' ')} `,
    )
  const age = newest - at
  const recent = age < 30 * day ? 2 : age < 365 * day ? 1 : 0
  const headlineScore = Math.floor(4 * share('folded')) + Math.floor(2 * share('toned'))
  return headlineScore + (sideBySide('folded') ? 4 : 0) + (sideBySide('toned') ? 4 : 0) + recent
}
