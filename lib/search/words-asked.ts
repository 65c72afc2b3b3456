import { type Forms, formsIn } from './syllables.ts'

/** Words side by side; in quotes they must stand so, else pieces in which they do come first. */
export type Phrase = { syllables: Forms[]; quoted: boolean }

export type WordsAsked = {
  wanted: Phrase[]
  /** What a piece must not hold, each as a phrase. */
  unwanted: Forms[][]
}

/**
 * Reads what somebody typed: words, "words in quotes", -word or -"words" to leave out. Everything is
 * something: a quote that does not end ends with the text, and signs alone are no words.
 */
export function wordsAsked(text: string): WordsAsked {
  const wanted: Phrase[] = []
  const unwanted: Forms[][] = []
  let loose: Forms[] = []
  const endLoose = () => {
    if (loose.length > 0) wanted.push({ syllables: loose, quoted: false })
    loose = []
  }
  for (const { groups = {} } of plainSigns(text).matchAll(parts)) {
    const { minus, quoted, word } = groups
    const syllables = formsIn(quoted ?? word ?? '')
    if (syllables.length === 0) continue
    if (minus) unwanted.push(syllables)
    else if (quoted === undefined) loose.push(...syllables)
    else {
      endLoose()
      wanted.push({ syllables, quoted: true })
    }
  }
  endLoose()
  return { wanted, unwanted }
}

/** A minus counts where a word begins; within one, as in covid-19, it is a sign like others. */
const parts = /(?<minus>(?<![^\s])-)?(?:"(?<quoted>[^"]*)(?:"|$)|(?<word>[^\s"]+))/gu

const plainSigns = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[“”„‟«»＂]/g, '"')
    .replace(/[‐‑−–]/g, '-')
