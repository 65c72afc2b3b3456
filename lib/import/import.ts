import { keepIdsFree } from '../articles/write-imported.ts'
import { inBulk } from '../search/bulk.ts'
import type { ImportCounts } from './counts.ts'
import { Journal } from './journal.ts'
import { Run, type RunOptions } from './run.ts'
import type { Source } from './source.ts'

export type ImportOptions = RunOptions & {
  /** After every batch. In the unit of the source's total. */
  onProgress?: (counts: ImportCounts, done: number, total: number) => void
  /** Begins at the beginning also where an import was stopped. */
  fromStart?: boolean
  /** That it goes on where another was stopped, after so many pieces. */
  onResume?: (pieces: number) => void
}
export type ImportResult = ImportCounts & { rejectedFile: string | null; reportFile: string }

/**
 * Takes in the pieces of a source (docs/import.md), in batches of one transaction each. Of a piece that is in only its
 * number stays in memory (a million are some tens of MB); all else is bounded, but that a dry run keeps the old
 * addresses of the pieces before. What cannot go in is reported and kept in FILE.rejected.jsonl; the rest go in.
 * Stopped in the middle, it goes on where it was; run again at the end, it changes nothing. Throws when the source
 * or the database cannot be used; the batches before that are in.
 */
export async function importFrom(source: Source, options: ImportOptions = {}): Promise<ImportResult> {
  const { dryRun = false, createSections = false, fromStart = false, onProgress, onResume } = options
  const run = new Run(source, options)
  const journal = dryRun ? null : await Journal.of(source, createSections ? 'create-sections' : '')
  if (fromStart) await journal?.forget()
  if (await run.begin(journal)) onResume?.(run.at.number)
  else if (!dryRun) await keepIdsFree(await source.highestId())
  const takeAll = async () => {
    const spill = async (bytes: Buffer) => (dryRun ? undefined : run.rejected.write(bytes))
    for await (const incoming of source.read(run.at, spill)) {
      await run.take(incoming)
      if (!run.isFull) continue
      await run.flush(journal)
      onProgress?.(run.counts, run.at.end, source.total)
    }
    await run.flush(journal)
    onProgress?.(run.counts, source.total, source.total)
    await journal?.forget()
  }
  try {
    await (dryRun ? takeAll() : inBulk(takeAll))
  } finally {
    await run.close()
  }
  const rejectedFile = run.rejected.size > 0 ? run.rejected.path : null
  return { ...run.counts, rejectedFile, reportFile: run.report.file.path }
}
