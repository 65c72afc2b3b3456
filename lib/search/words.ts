import type { SearchedPiece } from './piece.ts'
import { syllablesOf } from './syllables.ts'

/** Syllables, and two side by side: without tones, and as they are written. */
export type WrittenWords = Map<string, string>

const longestWord = 60

/** Adds what "did you mean" can offer from a piece: from public ones alone, their headline, lead and byline. */
export function addWords(
  found: WrittenWords,
  { title, lead, authors, shownAt }: Pick<SearchedPiece, 'title' | 'lead' | 'authors' | 'shownAt'>,
): void {
  if (shownAt) for (const line of [title, lead, ...authors]) addLine(found, line.normalize('NFC'))
}

function addLine(found: WrittenWords, line: string): void {
  const syllables = syllablesOf(line)
  for (const [index, { folded, from, to }] of syllables.entries()) {
    const next = syllables[index + 1]
    if (folded.length <= longestWord && !found.has(folded))
      found.set(folded, line.slice(from, to).toLowerCase())
    if (!next) continue
    const pair = `${folded} ${next.folded}`
    if (pair.length > longestWord || found.has(pair)) continue
    found.set(pair, `${line.slice(from, to)} ${line.slice(next.from, next.to)}`)
  }
}
