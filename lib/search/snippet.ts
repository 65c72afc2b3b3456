import { type Forms, hasTone, type Syllable, syllablesOf } from './syllables.ts'
import type { WordsAsked } from './words-asked.ts'

/** A text in parts, those that were asked for marked. */
export type Marked = { text: string; marked: boolean }[]

/** A little more than two lines on a desk. */
const snippetLength = 38

type Line = { text: string; syllables: Syllable[]; marks: number[] }

/** A headline whole, and of the text under it the part in which most of what was asked for stands. */
export function markedPiece(
  title: string,
  lines: string[],
  words: WordsAsked,
): { title: Marked; snippet: Marked } {
  const head = lineOf(title)
  const text = lines.map(lineOf)
  mark([head, ...text], words)
  return { title: cut(head, 0, head.syllables.length), snippet: richestPart(text) }
}

function lineOf(line: string): Line {
  const text = line.normalize('NFC')
  const syllables = syllablesOf(text)
  return { text, syllables, marks: syllables.map(() => 0) }
}

/** The beginning of the first line where nothing is marked. */
function richestPart(lines: Line[]): Marked {
  let best = { score: -1, start: 0, line: lineOf('') }
  for (const line of lines) {
    const { start, score } = richest(line)
    if (score > best.score) best = { score, start, line }
  }
  return cut(best.line, best.start, Math.min(best.line.syllables.length, best.start + snippetLength))
}

/** Where the window lies that holds the most different marked syllables, the most of them, first. */
function richest({ syllables, marks }: Line): { start: number; score: number } {
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
 * Says of each syllable whether it is marked: 0 for those that are not; a mark over several has one number.
 * Words that were asked for are marked where they stand side by side; one that stands beside no other of them
 * anywhere in the piece, wherever it is, in its own tone where any was typed. So that "công tác cán bộ" does
 * not mark every "công" beside it.
 */
function mark(lines: Line[], { wanted }: WordsAsked): void {
  for (const { syllables: phrase } of wanted) {
    const together = new Set(phrase.length < 2 ? [] : lines.flatMap((line) => markRuns(line, phrase)))
    const form = phrase.some(hasTone) ? 'toned' : 'folded'
    const alone = phrase.filter(({ folded }) => !together.has(folded)).map((one) => one[form])
    for (const { syllables, marks } of lines)
      for (const [index, syllable] of syllables.entries())
        if (marks[index] === 0 && alone.includes(syllable[form])) marks[index] = index + 1
  }
}

/** Marks what is as long a part of the phrase as the line holds, two syllables at least, and names those. */
function markRuns({ syllables, marks }: Line, phrase: Forms[]): string[] {
  const marked: string[] = []
  const sought = phrase.map(({ folded }) => folded)
  const begins = new Set(sought)
  const length = (at: number, from: number) => {
    let count = 0
    while (from + count < sought.length && sought[from + count] === syllables[at + count]?.folded) count++
    return count
  }
  for (let at = 0; at < syllables.length; at++) {
    if (!begins.has((syllables[at] as Syllable).folded)) continue
    let run = 0
    for (let from = 0; from < sought.length; from++) run = Math.max(run, length(at, from))
    if (run < 2) continue
    marks.fill(at + 1, at, at + run)
    marked.push(...syllables.slice(at, at + run).map(({ folded }) => folded))
    at += run - 1
  }
  return marked
}

/** What is left out is told by an ellipsis, which stands on no line by itself. */
function cut({ text, syllables, marks }: Line, start: number, end: number): Marked {
  const parts: Marked = []
  const add = (part: string, marked: boolean) => {
    const last = parts.at(-1)
    if (part === '') return
    if (last && last.marked === marked) last.text += part
    else parts.push({ text: part, marked })
  }
  let at = start === 0 ? 0 : (syllables[start]?.from ?? 0)
  if (start > 0) add('…\u00a0', false)
  for (let index = start; index < end; index++) {
    const { from, to } = syllables[index] as Syllable
    const mark = marks[index] ?? 0
    const joins = index > start && mark > 0 && mark === marks[index - 1]
    add(text.slice(at, from), joins)
    add(text.slice(from, to), mark > 0)
    at = to
  }
  add(end < syllables.length ? '\u00a0…' : text.slice(at), false)
  return parts
}
