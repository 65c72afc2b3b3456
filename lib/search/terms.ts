import type { Month } from '../vietnamese/dates.ts'
import { type Forms, formsIn } from './syllables.ts'

/**
 * The terms under which a piece stands in the index: 32-bit hashes of what each says, because short keys keep
 * the index of a million pieces small. Of millions of different pairs some thousand share a number with
 * another; that a reader asks for one and a piece holds the other by chance alone is not worth a second look.
 */
export const term = {
  syllable: ({ folded }: Pick<Forms, 'folded'>) => hash('w', folded),
  /** Two syllables side by side: most Vietnamese words are. */
  pair: (first: Pick<Forms, 'folded'>, second: Pick<Forms, 'folded'>) =>
    pairOf(term.syllable(first), term.syllable(second)),
  /** The same in the headline. */
  headline: (first: Pick<Forms, 'folded'>, second: Pick<Forms, 'folded'>) =>
    headlinePair(term.syllable(first), term.syllable(second)),
  toned: ({ toned }: Pick<Forms, 'toned'>) => hash('t', toned),
  /** A word of the headline begins so. */
  beginning: (letters: string) => hash('b', letters.slice(0, longestBeginning)),
  section: (id: number) => hash('s', String(id)),
  /** The month in which a public piece came out. */
  month: (month: Month) => hash('m', month),
} as const

const longestBeginning = 12
/** A piece longer than a book is found by what it begins with. */
const mostSyllables = 50_000

export type Indexed = {
  title: string
  /** Everything else that is found: kicker, lead, body, byline, captions; one line each. */
  lines: string[]
  sectionId: number
  /** Null where readers do not have it. */
  month: Month | null
}

/** All terms of a piece, each once, in order. */
export function termsOf({ title, lines, sectionId, month }: Indexed): number[] {
  const found = new Set<number>([term.section(sectionId)])
  if (month) found.add(term.month(month))
  const headline = formsIn(title.normalize('NFC'))
  for (const [index, { folded }] of headline.entries()) {
    const next = headline[index + 1]
    if (next) found.add(term.headline(headline[index] as Forms, next))
    for (let length = 1; length <= Math.min(folded.length, longestBeginning); length++) {
      found.add(term.beginning(folded.slice(0, length)))
    }
  }
  let left = mostSyllables
  for (const line of [title, ...lines]) {
    const forms = formsIn(line.normalize('NFC')).slice(0, left)
    left -= forms.length
    addLine(found, forms)
  }
  return [...Int32Array.from(found).sort()]
}

function addLine(found: Set<number>, forms: Forms[]): void {
  let before: number | null = null
  for (const one of forms) {
    const [syllable, toned] = numbersOf(one)
    found.add(syllable)
    found.add(toned)
    if (before !== null) found.add(pairOf(before, syllable))
    before = syllable
  }
}

const numbers = new WeakMap<Forms, [syllable: number, toned: number]>()

/** Where the toned form is the folded one, both are its number. */
function numbersOf(forms: Forms): [syllable: number, toned: number] {
  const before = numbers.get(forms)
  if (before) return before
  const syllable = term.syllable(forms)
  const made: [number, number] = [syllable, forms.toned === forms.folded ? syllable : term.toned(forms)]
  numbers.set(forms, made)
  return made
}

const pairOf = (first: number, second: number) => mixed(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15))

const headlinePair = (first: number, second: number) => mixed(pairOf(first, second) ^ 0x2545f491)

/** FNV-1a over UTF-16 units. */
function hash(kind: string, text: string): number {
  let value = Math.imul(0x811c9dc5 ^ kind.charCodeAt(0), 0x01000193)
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return mixed(value)
}

/** The last step of MurmurHash3, as a signed 32-bit number. */
function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return (mix ^ (mix >>> 16)) | 0
}
