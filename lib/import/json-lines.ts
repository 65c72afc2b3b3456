import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { highestId } from './highest-id.ts'
import { readLines } from './read-lines.ts'
import type { Incoming, Position, Source } from './source.ts'

/** A JSON Lines file (docs/import.md). It is taken up again where it was left: what is in is not read. */
export async function jsonLines(file: string): Promise<Source> {
  const { size, mtimeMs } = await stat(file)
  return {
    path: file,
    total: size,
    pictures: dirname(resolve(file)),
    identity: `articles ${size} ${mtimeMs}`,
    highestId: () => highestId(file),
    read: (from, spill) => read(file, from, spill),
  }
}

async function* read(
  file: string,
  from: Position,
  spill: (bytes: Buffer) => Promise<void>,
): AsyncGenerator<Incoming> {
  for await (const { number, bytes, text, problem, end } of readLines(file, spill, from)) {
    const common = { name: `Dòng ${number}`, at: { number, end } }
    if (text === null) yield { ...common, kind: 'unreadable', problem, bytes }
    else yield { ...common, kind: 'line', text }
  }
}
