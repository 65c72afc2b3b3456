import { parseLine } from './line.ts'
import { readLines } from './read-lines.ts'

/**
 * The highest id that the lines of a file bring, 0 for none. Asked before anything is written, so that
 * no piece without an id is given one that a later line owns. A line that cannot go in owns nothing.
 */
export async function highestId(file: string): Promise<number> {
  let highest = 0
  for await (const { text } of readLines(file, async () => {})) {
    const parsed = text === null ? null : parseLine(text)
    if (parsed?.ok) highest = Math.max(highest, parsed.line.id ?? 0)
  }
  return highest
}
