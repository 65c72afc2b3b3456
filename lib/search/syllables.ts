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

const written = /[\p{L}\p{N}\p{M}]+/gu

/** The syllables of a text that is NFC, in order; signs between them count for nothing. */
export function syllablesOf(text: string): Syllable[] {
  const found: Syllable[] = []
  for (const { 0: syllable, index } of text.matchAll(written)) {
    const { folded, toned } = formsOf(syllable)
    if (folded !== '') found.push({ folded, toned, from: index, to: index + syllable.length })
  }
  return found
}

/** The same without places: one object a syllable, however often it comes. */
export function formsIn(text: string): Forms[] {
  return (text.match(written) ?? []).map(formsOf).filter(({ folded }) => folded !== '')
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
