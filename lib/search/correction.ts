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
 * other's place in one syllable, or a space that is missing; made of what headlines and leads of the paper
 * really say. Only what finds a public piece is offered. Null: nothing.
 */
export async function correction(tx: Pick<Transaction, '$queryRaw'>, search: Search): Promise<string | null> {
  const typed = search.words.wanted.flatMap(({ syllables }) => syllables.map(({ folded }) => folded))
  if (typed.length === 0 || typed.length > mostSyllables) return null
  const options = typed.map((syllable) => [...new Set([...slipsOf(syllable), ...splitsOf(syllable)])])
  const written = await knownWords(tx, [...typed, ...options.flat().flatMap((option) => option.split(' '))])
  const candidates = typed.flatMap((_, at) =>
    (options[at] as string[])
      .filter((option) => option.split(' ').every((part) => written.has(part)))
      .map((option) => [...typed.slice(0, at), ...option.split(' '), ...typed.slice(at + 1)]),
  )
  const pairs = await knownWords(tx, candidates.flatMap(pairsIn))
  const likely = candidates
    .map((words): Candidate => ({ words, known: pairsIn(words).filter((pair) => pairs.has(pair)).length }))
    .filter(({ words, known }) => known > 0 || words.length === 1)
    .sort((one, other) => other.known - one.known)
    .slice(0, mostTried)
  return bestOf(tx, search, likely, new Map([...written, ...pairs]))
}

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
