import { type Forms, hasTone } from './syllables.ts'
import { term } from './terms.ts'
import type { WordsAsked } from './words-asked.ts'

/**
 * What a piece must hold, by terms: one list a tier, the best first, each tier within the next one. First the
 * words side by side in their own tones and in the headline, then anywhere, then in any tones; last the
 * words wherever they stand. Words in quotes stand side by side in every tier. No term is asked for that
 * another one of the list says already: each costs the index a long list of its own.
 */
export function tiersOf({ wanted }: WordsAsked): number[][] {
  const phrases = wanted.map(({ syllables }) => syllables)
  const tiers = [
    [...phrases.flatMap(headlineOf), ...phrases.flatMap(tonedTerms)],
    [...phrases.flatMap(pairsOf), ...phrases.flatMap(tonedTerms)],
    phrases.flatMap(phraseTerms),
    wanted.flatMap(({ syllables, quoted }) =>
      quoted ? phraseTerms(syllables) : syllables.map(term.syllable),
    ),
    // In one order, so that two tiers that say the same are seen to be one.
  ].map((terms) => [...new Set(terms)].sort((one, other) => one - other))
  return tiers.filter((tier, index) => String(tier) !== String(tiers[index + 1]))
}

/** The terms of words that stand side by side: two by two, which says each of them. */
export const phraseTerms = (syllables: Forms[]): number[] =>
  syllables.length === 1 ? syllables.map(term.syllable) : pairsOf(syllables)

const pairsOf = (syllables: Forms[]) => twoByTwo(syllables, term.pair)

/** None of a single syllable. */
const twoByTwo = (syllables: Forms[], made: (first: Forms, second: Forms) => number): number[] =>
  syllables.slice(1).map((second, index) => made(syllables[index] as Forms, second))

/** The syllables in their own tones; of a single one the syllable itself where it has none. */
const tonedTerms = (syllables: Forms[]) =>
  syllables.length === 1 ? syllables.map(tonedTerm) : syllables.filter(hasTone).map(term.toned)

const tonedTerm = (one: Forms) => (hasTone(one) ? term.toned(one) : term.syllable(one))

/** A single syllable by how a word begins: a headline's words are not indexed by themselves. */
const headlineOf = (syllables: Forms[]): number[] =>
  syllables.length === 1
    ? syllables.map(({ folded }) => term.beginning(folded))
    : twoByTwo(syllables, term.headline)
