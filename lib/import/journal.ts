import { createHash } from 'node:crypto'
import { appendFile, readFile, rm } from 'node:fs/promises'
import { database } from '../database/client.ts'
import type { ImportCounts } from './counts.ts'
import { beside, type Position, type Source } from './source.ts'

/** What an import has done up to the end of a batch that is in. */
export type Entry = {
  at: Position
  counts: ImportCounts
  /** Bytes of the files beside the source. */
  report: number
  rejected: number
  /** Ids that this batch has taken. */
  taken: number[]
}
type Kept = { last: Entry; taken: Set<number> }

/**
 * How far an import has come, a line for each batch, in a file beside its source. A batch is written down after it is
 * committed: what is lost between the two is done again, and doing it again changes nothing. Only the same source,
 * with the same options, into the same database is gone on with.
 */
export class Journal {
  readonly path: string
  #mark: string

  private constructor(path: string, mark: string) {
    this.path = path
    this.#mark = mark
  }

  static async of(source: Source, options: string): Promise<Journal> {
    // A database that was restored is another one: what is in here may be missing there.
    const { epoch } = await database().edition.findUniqueOrThrow({ where: { id: 1 } })
    const mark = createHash('sha256').update([source.identity, options, epoch].join('\n')).digest('hex')
    return new Journal(beside(source.path, 'import-state.jsonl'), mark)
  }

  /** What an import that was stopped has left; null when there is nothing to go on with. */
  async earlier(): Promise<Kept | null> {
    const text = await readFile(this.path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return ''
      throw error
    })
    const [head, ...lines] = text.split('\n')
    if (head !== this.#mark) return null
    const taken = new Set<number>()
    let last: Entry | null = null
    for (const line of lines) {
      const entry = parsed(line)
      if (!entry) continue
      for (const id of entry.taken) taken.add(id)
      last = entry
    }
    return last && { last, taken }
  }

  async note(entry: Entry, first: boolean): Promise<void> {
    if (first) await this.forget()
    // The end of a line stands before it: one that was cut off spoils no other.
    await appendFile(this.path, `${first ? this.#mark : ''}\n${JSON.stringify(entry)}`)
  }

  async forget(): Promise<void> {
    await rm(this.path, { force: true })
  }
}

/** Null for one that was cut off in the middle: its batch was done again. */
function parsed(line: string): Entry | null {
  try {
    return JSON.parse(line) as Entry
  } catch {
    return null
  }
}
