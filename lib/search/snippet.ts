import { type Forms, hasTone, type Syllable, syllablesOf } from './syllables.ts'
import type { WordsAsked } from './words-asked.ts'

/** A text in parts, those that were asked for marked. */
export type Marked = { text: string; marked: boolean }[]

/** A little more than two lines on a desk. */
const snippetLength = 38

/** A whole line with its marks. */
export function markedLine(line: string, words: WordsAsked): Marked {
  const text = line.normalize('NFC')
  const syllables = syllablesOf(text)
  return cut(text, syllables, marksOf(syllables, words), 0, syllables.length)
}

/** The part of the lines in which most of what was asked for stands; the beginning of the first where none does. */
export function snippetOf(lines: string[], words: WordsAsked): Marked {
  let best = { score: -1, text: '', syllables: [] as Syllable[], marks: [] as number[], start: 0 }
  for (const line of lines) {
    const text = line.normalize('NFC')
    const syllables = syllablesOf(text)
    const marks = marksOf(syllables, words)
    const { start, score } = richest(syllables, marks)
    if (score > best.score) best = { score, text, syllables, marks, start }
  }
  const { text, syllables, marks, start } = best
  return cut(text, syllables, marks, start, Math.min(syllables.length, start + snippetLength))
}

/** Where the window lies that holds the most different marked syllables, the most of them, first. */
function richest(syllables: Syllable[], marks: number[]): { start: number; score: number } {
  let best = { start: 0, score: 0 }
  for (const [index, marked] of marks.entries()) {
    if (marked === 0) continue
    // A few words before, for the sense.
    const start = Math.max(0, Math.min(index - 6, syllables.length - snippetLength))
    const held = syllables.slice(start, start + snippetLength).filter((_, at) => marks[start + at])
    const together = marks
      .slice(start, start + snippetLength)
      .filter((mark, at) => mark > 0 && mark === marks[start + at + 1]).length
    const score =
      20 * new Set(held.map(({ folded }) => folded)).size +
      5 * Math.min(2, together) +
      Math.min(9, held.length)
    if (score > best.score) best = { start, score }
  }
  return best
}

/**
 * Which syllables are marked, 0 for those that are not; a mark over several has one number. Those that stand
 * side by side as asked for; where none do, each by itself, in its own tone where any was typed. So that
 * "công tác cán bộ" does not mark every "công" beside it.
 */
function marksOf(syllables: Syllable[], { wanted }: WordsAsked): number[] {
  const marks = syllables.map(() => 0)
  for (const { syllables: phrase } of wanted) {
    if (markRuns(marks, syllables, phrase)) continue
    const form = phrase.some(hasTone) ? 'toned' : 'folded'
    const asked = new Set(phrase.map((one) => one[form]))
    for (const [index, syllable] of syllables.entries())
      if (asked.has(syllable[form])) marks[index] = index + 1
  }
  return marks
}

/** Marks what is as long a part of the phrase as the text holds, two syllables at least; false where there is none. */
function markRuns(marks: number[], syllables: Syllable[], phrase: Forms[]): boolean {
  let any = false
  const length = (at: number, from: number) => {
    let count = 0
    while (phrase[from + count] && phrase[from + count]?.folded === syllables[at + count]?.folded) count++
    return count
  }
  for (let at = 0; at < syllables.length; at++) {
    const run = Math.max(...phrase.map((_, from) => length(at, from)))
    if (run < 2) continue
    marks.fill(at + 1, at, at + run)
    any = true
    at += run - 1
  }
  return any
}

function cut(text: string, syllables: Syllable[], marks: number[], start: number, end: number): Marked {
  const parts: Marked = []
  const add = (part: string, marked: boolean) => {
    const last = parts.at(-1)
    if (part === '') return
    if (last && last.marked === marked) last.text += part
    else parts.push({ text: part, marked })
  }
  let at = start === 0 ? 0 : (syllables[start]?.from ?? 0)
  if (start > 0) add('… ', false)
  for (let index = start; index < end; index++) {
    const { from, to } = syllables[index] as Syllable
    const mark = marks[index] ?? 0
    const joins = index > start && mark > 0 && mark === marks[index - 1]
    add(text.slice(at, from), joins)
    add(text.slice(from, to), mark > 0)
    at = to
  }
  add(end < syllables.length ? ' …' : text.slice(at), false)
  return parts
}
