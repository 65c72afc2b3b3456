import type { Transaction } from '../database/client.ts'
import { countMatches, type Search } from './find.ts'
import { formsIn } from './syllables.ts'

const mostSyllables = 8
/** Each is tried on the paper itself. */
const mostTried = 6
const enough = 50

type Candidate = { words: string[]; known: number }
type Written = Map<string, string>

/**
 * What may have been meant by words that no piece holds: one letter more, less, another or two in each
 * other's place, or a space that is missing, in one syllable, else in two that stand together; made of what
 * headlines and leads of the paper really say. Only what finds a public piece is offered. Null: nothing.
 */
export async function correction(tx: Pick<Transaction, '$queryRaw'>, search: Search): Promise<string | null> {
  const typed = search.words.wanted.flatMap(({ syllables }) => syllables.map(({ folded }) => folded))
  if (typed.length === 0 || typed.length > mostSyllables) return null
  const slips = typed.map((syllable) => [...new Set([...slipsOf(syllable), ...splitsOf(syllable)])])
  const written = await knownWords(tx, [...typed, ...slips.flat().flatMap((slip) => slip.split(' '))])
  const options = slips.map((some) =>
    some.filter((slip) => slip.split(' ').every((part) => written.has(part))),
  )
  const inOne = typed.flatMap((_, at) => options[at]?.map((option) => replaced(typed, at, [option])) ?? [])
  const inTwo = typed
    .slice(1)
    .flatMap((_, at) => both(options[at], options[at + 1]).map((pair) => replaced(typed, at, pair)))
  for (const candidates of [inOne, inTwo]) {
    const pairs = await knownWords(tx, candidates.flatMap(pairsIn))
    const likely = candidates
      .map((words): Candidate => ({ words, known: pairsIn(words).filter((pair) => pairs.has(pair)).length }))
      .filter(({ words, known }) => known > 0 || words.length === 1)
      .sort((one, other) => other.known - one.known)
      .slice(0, mostTried)
    const best = await bestOf(tx, search, likely, new Map([...written, ...pairs]))
    if (best) return best
  }
  return null
}

/** The words with others in the place of those from `at` on; one of them may be two. */
const replaced = (typed: string[], at: number, by: string[]) => [
  ...typed.slice(0, at),
  ...by.flatMap((option) => option.split(' ')),
  ...typed.slice(at + by.length),
]

const both = (first: string[] = [], second: string[] = []) =>
  first.flatMap((one) => second.map((other) => [one, other]))

/** The one that most pieces hold. */
async function bestOf(
  tx: Pick<Transaction, '$queryRaw'>,
  search: Search,
  candidates: Candidate[],
  written: Written,
): Promise<string | null> {
  let best: { count: number; words: string[] } | null = null
  for (const { words } of candidates) {
    const wanted = [{ syllables: formsIn(words.join(' ')), quoted: words.length > 1 }]
    const count = await countMatches(tx, { ...search, words: { ...search.words, wanted } }, enough)
    if (count > (best?.count ?? 0)) best = { count, words }
  }
  return best && asWritten(best.words, written)
}

/** "luong son" as "Lương Sơn": two by two where the pair is known. */
function asWritten(words: string[], written: Written): string {
  const parts: string[] = []
  for (let at = 0; at < words.length; at++) {
    const pair = written.get(`${words[at]} ${words[at + 1]}`)
    parts.push(pair ?? written.get(words[at] as string) ?? (words[at] as string))
    if (pair) at++
  }
  return parts.join(' ')
}

const pairsIn = (words: string[]) => words.slice(1).map((second, index) => `${words[index]} ${second}`)

const letters = 'abcdeghiklmnopqrstuvxy'

function slipsOf(word: string): string[] {
  if (word.length < 2 || word.length > 12) return []
  const slips: string[] = []
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after.length > 1) slips.push(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    if (after !== '') slips.push(before + after.slice(1))
    for (const letter of letters) {
      slips.push(before + letter + after)
      if (after !== '') slips.push(before + letter + after.slice(1))
    }
  }
  return slips.filter((slip) => slip !== word && slip !== '')
}

function splitsOf(word: string): string[] {
  if (word.length < 4 || word.length > 14) return []
  return Array.from({ length: word.length - 3 }, (_, at) => `${word.slice(0, at + 2)} ${word.slice(at + 2)}`)
}

async function knownWords(tx: Pick<Transaction, '$queryRaw'>, words: string[]): Promise<Written> {
  const rows = await tx.$queryRaw<{ word: string; written: string }[]>`
    SELECT word, written FROM search_word WHERE word = ANY(${[...new Set(words)]}::text[])`
  return new Map(rows.map(({ word, written }) => [word, written]))
}
