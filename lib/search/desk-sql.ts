import { Prisma } from '../database/generated/client.ts'
import { term } from './terms.ts'
import { phraseTerms } from './tiers.ts'
import { wordsAsked } from './words-asked.ts'

const mostWords = 12

/**
 * The ids of pieces that the newsroom looks for, in any state, before the policy: every word begins a word of
 * the headline, or the words stand side by side anywhere, as readers find them. Null: there are no words.
 */
export function deskMatches(typed: string): Prisma.Sql | null {
  const words = wordsAsked(typed)
  const syllables = words.wanted.flatMap((phrase) => phrase.syllables).slice(0, mostWords)
  if (syllables.length === 0) return null
  const inHeadline = syllables.map(({ folded }) => term.beginning(folded))
  const anywhere = words.wanted.flatMap((phrase) => phraseTerms(phrase.syllables))
  const without = words.unwanted.map((phrase) => Prisma.sql`AND NOT terms @> ${phraseTerms(phrase)}::int[]`)
  return Prisma.sql`
    SELECT article_id FROM article_search
    WHERE (terms @> ${inHeadline}::int[] OR terms @> ${anywhere}::int[])
      ${without.length > 0 ? Prisma.join(without, ' ') : Prisma.empty}`
}

/** The ids of pieces with these beginnings (folded) of words in their headlines. */
export function headlineMatches(beginnings: string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT article_id FROM article_search WHERE terms @> ${beginnings.map(term.beginning)}::int[]`
}
