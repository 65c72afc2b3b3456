import { stat } from 'node:fs/promises'
import type { ImportedPiece } from '../articles/imported.ts'
import { keepIdsFree, saveImported } from '../articles/write-imported.ts'
import { highestId } from './highest-id.ts'
import { type ImportLine, parseLine } from './line.ts'
import { Names } from './names.ts'
import { PictureFiles } from './pictures.ts'
import { prepare, type Sources } from './prepare.ts'
import { type RawLine, readLines } from './read-lines.ts'
import { RejectedFile } from './rejected.ts'
import { Sections } from './sections.ts'

const mostRows = 200
/** Of HTML in one batch: what bounds memory where pieces are long. */
const mostCharacters = 4_000_000

type ImportCounts = {
  lines: number
  added: number
  changed: number
  unchanged: number
  /** Left as they are because the newsroom took them down. */
  withdrawnHere: number
  rejected: number
  mended: number
}
export type ImportOptions = {
  actor?: string
  createSections?: boolean
  /** After every batch. Bytes of the file. */
  onProgress?: (counts: ImportCounts, bytes: number, total: number) => void
  /** A line in Vietnamese for a person: what was rejected or mended, with its number. */
  onLine?: (message: string) => void
}
export type ImportResult = ImportCounts & { rejectedFile: string | null }

/**
 * Takes in the pieces of a JSON Lines file (docs/import.md), in batches of one transaction each. Of a
 * piece that is in only its number stays in memory (a million are some tens of MB); all else is bounded.
 * Lines that cannot go in are reported and kept in FILE.rejected.jsonl; the rest go in. Running it
 * again changes nothing. Throws when the file or the database cannot be used; the batches before that
 * are in.
 */
export async function importArticles(file: string, options: ImportOptions = {}): Promise<ImportResult> {
  const total = (await stat(file)).size
  const run = new Run(file, options)
  await run.rejected.forgetEarlier()
  await keepIdsFree(await highestId(file))
  try {
    for await (const line of readLines(file, (bytes) => run.rejected.write(bytes))) {
      await run.take(line)
      if (run.isFull) {
        await run.flush()
        options.onProgress?.(run.counts, line.end, total)
      }
    }
    await run.flush()
    options.onProgress?.(run.counts, total, total)
  } finally {
    await run.rejected.close()
  }
  return { ...run.counts, rejectedFile: run.counts.rejected > 0 ? run.rejected.path : null }
}

type Entry = { raw: RawLine; line: ImportLine }
type Ready = { raw: RawLine; piece: ImportedPiece; mended: string[] }

/** One import: what it has counted, the batch it gathers, and the names it has learnt. */
class Run {
  readonly counts: ImportCounts = {
    lines: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    withdrawnHere: 0,
    rejected: 0,
    mended: 0,
  }
  readonly rejected: RejectedFile
  #batch: Entry[] = []
  #characters = 0
  #sources: Sources
  #actor: string
  #say: (message: string) => void
  #taken = new Set<number>()

  constructor(file: string, { actor = 'import', createSections = false, onLine = () => {} }: ImportOptions) {
    this.rejected = new RejectedFile(file)
    this.#actor = actor
    this.#say = onLine
    this.#sources = {
      sections: new Sections(actor, createSections),
      authors: new Names('author'),
      topics: new Names('topic'),
      pictures: new PictureFiles(file),
    }
  }

  get isFull(): boolean {
    return this.#batch.length >= mostRows || this.#characters >= mostCharacters
  }

  async take(raw: RawLine): Promise<void> {
    this.counts.lines++
    const parsed = raw.text === null ? { ok: false as const, reason: raw.problem } : parseLine(raw.text)
    if (!parsed.ok) return this.#reject(raw, parsed.reason)
    this.#batch.push({ raw: { ...raw, text: '' }, line: parsed.line })
    this.#characters += parsed.line.html.length
  }

  async flush(): Promise<void> {
    const batch = this.#batch
    this.#batch = []
    this.#characters = 0
    if (batch.length === 0) return
    await this.#sources.authors.learn(batch.flatMap(({ line }) => line.authors))
    await this.#sources.topics.learn(batch.flatMap(({ line }) => line.topics))
    const ready: Ready[] = []
    for (const { raw, line } of batch) {
      const prepared = await prepare(line, this.#sources)
      if (prepared.ok) ready.push({ raw, ...prepared })
      else await this.#reject(raw, prepared.reason)
    }
    await this.#save(ready)
  }

  async #save(ready: Ready[]): Promise<void> {
    if (ready.length === 0) return
    const { outcomes } = await saveImported(
      this.#actor,
      ready.map(({ piece }) => piece),
      this.#taken,
    )
    for (const [index, { raw, mended }] of ready.entries()) {
      const outcome = outcomes[index]
      if (outcome?.outcome === 'duplicate')
        await this.#reject(raw, `trùng với một dòng trước (bài ${outcome.id})`)
      else if (outcome) {
        this.#count(outcome.outcome)
        this.#report(raw, [...mended, ...outcome.mended])
      }
    }
  }

  #count(outcome: 'added' | 'changed' | 'unchanged' | 'withdrawn-here'): void {
    this.counts[outcome === 'withdrawn-here' ? 'withdrawnHere' : outcome]++
  }

  #report(raw: RawLine, mended: string[]): void {
    if (mended.length === 0) return
    this.counts.mended++
    this.#say(`Dòng ${raw.number}, đã sửa: ${mended.join('; ')}`)
  }

  async #reject(raw: RawLine, reason: string): Promise<void> {
    this.counts.rejected++
    this.#say(`Dòng ${raw.number}, từ chối: ${reason}`)
    await this.rejected.writeLine(raw.bytes)
  }
}
