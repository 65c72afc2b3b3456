import { fold } from '../vietnamese/fold.ts'

/** A written syllable (or number, or foreign word) in the forms in which it is found. */
export type Forms = {
  /** Lower case without tones and marks. */
  folded: string
  /** Lower case with its marks, the tone at the end wherever it was written: hoà and hòa are one. */
  toned: string
}
/** The same, and where it stands in its text. */
export type Syllable = Forms & { from: number; to: number }

/** The syllables of a text that is NFC, in order; signs between them count for nothing. */
export function syllablesOf(text: string): Syllable[] {
  const found: Syllable[] = []
  eachWritten(text, (from, to) => {
    const { folded, toned } = formsOf(text.slice(from, to))
    if (folded !== '') found.push({ folded, toned, from, to })
  })
  return found
}

/** The same without places: one object a syllable, however often it comes. */
export function formsIn(text: string): Forms[] {
  const found: Forms[] = []
  eachWritten(text, (from, to) => {
    const forms = formsOf(text.slice(from, to))
    if (forms.folded !== '') found.push(forms)
  })
  return found
}

const letter = /[\p{L}\p{N}\p{M}]/u
/** By code unit: 0 not looked at yet, 1 stands in syllables, 2 between them. */
const kinds = new Uint8Array(0x1_0000)

/** Calls `take` with the place of each run of letters, digits and marks. */
function eachWritten(text: string, take: (from: number, to: number) => void): void {
  let from = -1
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if ((kinds[unit] || kindOf(unit, text, at)) === 1) {
      if (from < 0) from = at
    } else if (from >= 0) {
      take(from, at)
      from = -1
    }
  }
  if (from >= 0) take(from, text.length)
}

function kindOf(unit: number, text: string, at: number): number {
  const kindFor = (whole: number) => (letter.test(String.fromCodePoint(whole)) ? 1 : 2)
  // Half of a sign beyond the first 65,536 is what the whole is: the second half by the first before it.
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const whole = text.codePointAt(unit >= 0xdc00 ? Math.max(0, at - 1) : at) ?? 0
    return whole > 0xffff ? kindFor(whole) : 2
  }
  kinds[unit] = kindFor(unit)
  return kinds[unit]
}

/** Written with a mark; a word without one may stand for any. */
export const hasTone = ({ folded, toned }: Forms): boolean => folded !== toned

/** A language has a few thousand syllables and a text repeats them: each is taken apart once. */
const known = new Map<string, Forms>()
const mostKnown = 50_000

function formsOf(syllable: string): Forms {
  const before = known.get(syllable)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const forms = { folded: fold(syllable), toned: toneLast(syllable) }
  known.set(syllable, forms)
  return forms
}

/** Grave, acute, hook, tilde and dot below: the marks of tone, not those of the vowels â, ê, ô, ơ, ư, ă. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g

function toneLast(syllable: string): string {
  const apart = syllable.toLowerCase().normalize('NFD')
  const letters = apart.replace(tone, '').normalize('NFC')
  return letters + (apart.match(tone) ?? []).join('')
}
