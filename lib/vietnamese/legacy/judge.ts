import { isSyllable } from '../syllable.ts'
import { decodeLegacy, decodeWord, isSign, wordPattern } from './decode.ts'
import type { LegacyEncoding } from './tables.ts'

/** What was found out about a text; `mixed`: some of it is in Unicode already. */
export type Verdict = { encoding: LegacyEncoding; mixed: boolean }

const encodings: LegacyEncoding[] = ['tcvn3', 'vni']
/** Letters that only Unicode has, and marks of decomposed text. */
const onlyUnicode = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9]|[\u0300-\u036f]/
const beyondAscii = /[\u00a1-\u00ff]/

/**
 * Which encoding of before Unicode a text is in, judged as a whole by whether its words become Vietnamese
 * syllables; null when it is none, or when that is not certain. `runs` are its parts, a paragraph or a field each:
 * what holds a letter of Unicode's own, or reads as it stands, says nothing for the others.
 */
export function judgeLegacy(runs: string[]): Verdict | null {
  const open = runs.filter((run) => !onlyUnicode.test(run) && !markedWords(run).every(isSyllable))
  const words = open.flatMap((run) => run.match(wordPattern) ?? []).filter((word) => !isSign(word))
  const marked = words.filter((word) => beyondAscii.test(word))
  if (marked.length === 0) return null
  const plain = words.length - marked.length
  const plainGood = words.filter((word) => !beyondAscii.test(word) && isSyllable(word)).length
  const asItIs = marked.filter(isSyllable).length
  let best: { encoding: LegacyEncoding; good: number } | null = null
  for (const encoding of encodings) {
    const becomes = marked.filter((word) => reads(word, encoding))
    const good = becomes.length
    const proof = new Set(becomes.filter((word) => !isSyllable(word)).map((word) => word.toLowerCase()))
    const likely =
      good >= 0.85 * marked.length &&
      asItIs <= 0.5 * good &&
      good + plainGood >= 0.6 * (marked.length + plain) &&
      (proof.size > 1 || [...proof].some(hasSignInside))
    if (likely && good > (best?.good ?? 0)) best = { encoding, good }
  }
  const mixed = runs.some((run) => onlyUnicode.test(run))
  return best && { encoding: best.encoding, mixed }
}

/** A run of a judged text in Unicode; as it is where it is so already, or is no Vietnamese. */
export function convertRun(run: string, { encoding, mixed }: Verdict, capitals = false): string {
  const marked = beyondAscii.test(run) ? markedWords(run) : []
  if (marked.length === 0) return capitals && !onlyUnicode.test(run) ? run.toUpperCase() : run
  if (onlyUnicode.test(run)) return run
  if (mixed && marked.every(isSyllable)) return run
  const good = marked.filter((word) => reads(word, encoding)).length
  return good < 0.5 * marked.length ? run : decodeLegacy(run, encoding, capitals)
}

/**
 * The same for text whose font names the encoding. Fonts outlive a conversion: what reads better as it stands is
 * left.
 */
export function fontHolds(runs: string[], encoding: LegacyEncoding): boolean {
  const marked = runs.filter((run) => !onlyUnicode.test(run)).flatMap(markedWords)
  const good = marked.filter((word) => reads(word, encoding)).length
  return good >= marked.filter(isSyllable).length && good >= 0.5 * marked.length
}

const markedWords = (run: string) =>
  (run.match(wordPattern) ?? []).filter((word) => beyondAscii.test(word) && !isSign(word))

function reads(word: string, encoding: LegacyEncoding): boolean {
  const { text, whole } = decodeWord(word, encoding)
  return whole && isSyllable(text)
}

/** "B¸o": no other language writes a sign between letters. */
const hasSignInside = (word: string) => /[a-z][^\p{L}]+[a-z]|^[®§][a-z]|[a-z][µ¸¶·¹]$/iu.test(word)
