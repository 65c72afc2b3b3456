/** A size of type in pixels, and how many lines of it there is room for. */
export type Step = { size: number; lines: number }
/** The width of words in ems. */
export type Measure = (words: string) => number

/**
 * A headline in lines: in the largest size in which it fits, broken between words, in no more lines than it
 * needs and these as even as they can be. What is too long for the smallest size ends in an ellipsis; what
 * has nowhere to break is broken anywhere, there alone.
 */
export function fitted(
  text: string,
  width: number,
  steps: readonly Step[],
  measure: Measure,
): { size: number; lines: string[] } {
  const words = text.split(' ').filter(Boolean)
  for (const { size, lines: most } of steps) {
    const room = width / size
    if (words.some((word) => measure(word) > room)) continue
    const lines = broken(words, room, measure)
    if (lines.length <= most) return { size, lines: evened(words, room, lines, measure) }
  }
  const { size, lines: most } = steps.at(-1) ?? { size: 1, lines: 1 }
  const room = width / size
  const pieces = words.flatMap((word) => piecesOf(word, room, measure))
  const lines = broken(pieces, room, measure)
  if (lines.length <= most) return { size, lines }
  return { size, lines: [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', room, measure)] }
}

function broken(words: readonly string[], room: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && measure(longer) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** As many lines, in the narrowest column that holds them. */
function evened(words: readonly string[], room: number, lines: string[], measure: Measure): string[] {
  let even = lines
  for (let narrower = room * 0.98; narrower > room / 2; narrower -= room * 0.02) {
    const tried = broken(words, narrower, measure)
    const overflows = tried.some((line) => measure(line) > narrower)
    if (overflows || tried.length > lines.length) break
    even = tried
  }
  return even
}

/** A word that is wider than the column, in parts that are not. */
function piecesOf(word: string, room: number, measure: Measure): string[] {
  const pieces = ['']
  for (const letter of word) {
    const longer = pieces.at(-1) + letter
    if (pieces.at(-1) !== '' && measure(longer) > room) pieces.push(letter)
    else pieces[pieces.length - 1] = longer
  }
  return pieces
}

function cut(line: string, room: number, measure: Measure): string {
  let words = line
  while (words.includes(' ') && measure(`${words}…`) > room) words = words.slice(0, words.lastIndexOf(' '))
  while (words !== '' && measure(`${words}…`) > room) words = words.slice(0, -1)
  return `${words.replace(/[\s,;:–-]+$/, '')}…`
}
