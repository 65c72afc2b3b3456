import { createReadStream } from 'node:fs'

const longestLine = 5 * 1024 * 1024

/** A line of the file as it stands there, without its end. `text` is null when it cannot be read. */
export type RawLine = { number: number; bytes: Buffer; text: string | null; problem: string; end: number }

const newline = 0x0a

/**
 * The lines of a file one after another, never more than one in memory. Blank lines are left out, a
 * byte order mark and Windows line ends too. What is longer than 5 MB is handed to `spill` piece by
 * piece, whole, and comes as a line without text. `end` is how many bytes of the file are read. With `from`, where
 * that many lines and bytes have been read before, it goes on there.
 */
export async function* readLines(
  path: string,
  spill: (bytes: Buffer) => Promise<void>,
  from = { number: 0, end: 0 },
): AsyncGenerator<RawLine> {
  const reading: Reading = { parts: [], length: 0, spilling: false, number: from.number + 1 }
  let { end } = from
  const chunks = createReadStream(path, { highWaterMark: 256 * 1024, start: end })
  for await (const chunk of chunks as AsyncIterable<Buffer>) {
    let start = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, start)) {
      await take(reading, chunk.subarray(start, at), spill)
      yield* finish(reading, end + at + 1)
      start = at + 1
    }
    await take(reading, chunk.subarray(start), spill)
    end += chunk.length
  }
  if (reading.length > 0) yield* finish(reading, end)
}

type Reading = { parts: Buffer[]; length: number; spilling: boolean; number: number }

async function take(reading: Reading, bytes: Buffer, spill: (bytes: Buffer) => Promise<void>): Promise<void> {
  if (bytes.length === 0) return
  reading.length += bytes.length
  if (reading.spilling) return spill(bytes)
  reading.parts.push(bytes)
  if (reading.length <= longestLine) return
  reading.spilling = true
  for (const part of reading.parts) await spill(part)
  reading.parts = []
}

function* finish(reading: Reading, end: number): Generator<RawLine> {
  const { parts, spilling, number } = reading
  reading.parts = []
  reading.length = 0
  reading.spilling = false
  reading.number++
  if (spilling) yield { number, bytes: Buffer.alloc(0), text: null, problem: 'dài hơn 5 MB', end }
  else {
    const bytes = withoutMarks(Buffer.concat(parts), number)
    const text = decoded(bytes)
    if (text === null) yield { number, bytes, text, problem: 'không phải UTF-8', end }
    else if (text.trim() !== '') yield { number, bytes, text, problem: '', end }
  }
}

function withoutMarks(line: Buffer, number: number): Buffer {
  const marked = number === 1 && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf
  return line.subarray(marked ? 3 : 0, line.at(-1) === 0x0d ? -1 : undefined)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
