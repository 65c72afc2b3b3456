import { readLines } from './read-lines.ts'

const first = /^\s*\{\s*"id"\s*:\s*(\d{1,10})\s*[,}]/

/**
 * The highest id that the lines of a file bring, 0 for none. Asked before anything is written, so that
 * no piece without an id is given one that a later line owns.
 */
export async function highestId(file: string): Promise<number> {
  let highest = 0
  for await (const { text } of readLines(file, async () => {})) {
    if (text?.includes('"id"')) highest = Math.max(highest, idOf(text))
  }
  return highest
}

function idOf(text: string): number {
  const written = first.exec(text)?.[1]
  const id = written === undefined ? parsedId(text) : Number(written)
  return Number.isInteger(id) && id > 0 && id <= 2_147_483_647 ? id : 0
}

function parsedId(text: string): number {
  try {
    return Number((JSON.parse(text) as { id?: unknown } | null)?.id ?? 0)
  } catch (error) {
    // The import itself reports the line.
    if (error instanceof SyntaxError) return 0
    throw error
  }
}
