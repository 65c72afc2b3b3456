import { isSyllable } from '../syllable.ts'
import { type LegacyEncoding, tcvn3, vniLetters, vniMarks } from './tables.ts'

/** A word as such a text spells it: letters, and the signs that stand for letters in TCVN3. */
export const wordPattern = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7\u00ad]+/gu
const small = /[a-z]/
/** The signs among the letters of TCVN3: beside a word they may be what they look like. */
const signsAround = /^[^\p{L}]+|[^\p{L}]+$/gu

/**
 * Text of an encoding of before Unicode in Unicode (NFC), word by word; digits, punctuation and lone signs (©, §)
 * stay. `capitals` is for the fonts of TCVN3 that draw small letters as capitals. Without it a word of TCVN3 is in
 * capitals when its other letters are, or, where it has none, its neighbours.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  if (encoding === 'vni') return text.replace(wordPattern, (word) => decodeWord(word, 'vni').text)
  const words = text.match(wordPattern) ?? []
  const cases = words.map(caseOf)
  let at = 0
  return text.replace(wordPattern, (word) => {
    const decoded = isSign(word) ? word : decodeWord(word, 'tcvn3').text
    const upper = capitals || amongCapitals(cases, at++)
    return upper ? decoded.toUpperCase() : decoded
  })
}

/** One word; `whole` says whether every letter of it has a place in that encoding. */
export function decodeWord(word: string, encoding: LegacyEncoding): { text: string; whole: boolean } {
  return encoding === 'tcvn3' ? fromTcvn3(word) : fromVni(word)
}

function fromTcvn3(word: string): { text: string; whole: boolean } {
  const letters = [...word]
  const text = letters.map((letter) => tcvn3.get(letter) ?? letter).join('')
  return { text, whole: letters.every((letter) => tcvn3.has(letter) || letter < '\u0080') }
}

function fromVni(word: string): { text: string; whole: boolean } {
  let [text, whole] = ['', true]
  const letters = [...word]
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string
    const low = letter.toLowerCase()
    const single = vniLetters[low] ?? low
    const mark = vniMarks[low]?.[(letters[at + 1] ?? '').toLowerCase()]
    if (mark) at++
    else if (!vniLetters[low] && low > '\u007f') whole = false
    const made = (single + (mark ?? '')).normalize('NFC')
    text += letter === low ? made : made.toUpperCase()
  }
  return { text, whole }
}

/** A sign by itself, or at the end of a word that without it is plain: "®", "Honda®". Not "®·", which is "đã". */
export function isSign(word: string): boolean {
  const inner = word.replace(signsAround, '')
  if (inner === '') return word.length < 2 || !isSyllable(fromTcvn3(word).text)
  return /^[a-z]+$/i.test(inner) && inner !== word && !isSyllable(fromTcvn3(word).text)
}

type Case = 'capitals' | 'small' | 'unclear'

function caseOf(word: string): Case {
  if (small.test(word)) return 'small'
  return (word.match(/[A-Z¡-§]/g)?.length ?? 0) > 1 ? 'capitals' : 'unclear'
}

/** In capitals itself, or unclear between neighbours that are. */
function amongCapitals(cases: Case[], at: number): boolean {
  if (cases[at] !== 'unclear') return cases[at] === 'capitals'
  const before = cases.slice(0, at).findLast((one) => one !== 'unclear')
  const after = cases.slice(at + 1).find((one) => one !== 'unclear')
  return (before ?? after) === 'capitals' && (after ?? before) === 'capitals'
}
