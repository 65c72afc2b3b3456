import { type Forms, hasTone } from './syllables.ts'
import { term } from './terms.ts'
import type { WordsAsked } from './words-asked.ts'

/**
 * What a piece must hold, by terms: one list a tier, the best first, each tier within the next one. First the
 * words side by side in their own tones and in the headline, then anywhere, then in any tones; last the
 * words wherever they stand. Words in quotes stand side by side in every tier.
 */
export function tiersOf({ wanted }: WordsAsked): number[][] {
  const all = wanted.flatMap(({ syllables }) => syllables)
  const words = all.map(term.syllable)
  const quoted = wanted.flatMap((phrase) => (phrase.quoted ? pairsOf(phrase.syllables) : []))
  const pairs = wanted.flatMap(({ syllables }) => pairsOf(syllables))
  const headline = wanted.flatMap(({ syllables }) => headlineOf(syllables))
  const toned = all.filter(hasTone).map(term.toned)
  const tiers = [
    [...words, ...pairs, ...toned, ...headline],
    [...words, ...pairs, ...toned],
    [...words, ...pairs],
    [...words, ...quoted],
  ].map((terms) => [...new Set(terms)])
  return tiers.filter((tier, index) => tier.length !== tiers[index + 1]?.length)
}

/** The terms of words that stand side by side. */
export const phraseTerms = (syllables: Forms[]) => [...syllables.map(term.syllable), ...pairsOf(syllables)]

function pairsOf(syllables: Forms[]): number[] {
  return syllables.slice(1).map((second, index) => term.pair(syllables[index] as Forms, second))
}

/** A single syllable by how a word begins: a headline's words are not indexed by themselves. */
function headlineOf(syllables: Forms[]): number[] {
  const [only] = syllables
  if (only && syllables.length === 1) return [term.beginning(only.folded)]
  return syllables.slice(1).map((second, index) => term.headline(syllables[index] as Forms, second))
}
