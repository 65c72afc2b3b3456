import type { StatementSync } from 'node:sqlite'
import { type Kept, type KeptPage, type PageRow, pageColumns, pageOf } from './kept.ts'

const atOnce = 500

/** The files of a copy, some at a time, so that memory does not grow with the newspaper; they may be changed meanwhile. */
export class CopyLists {
  #prepared: (sql: string) => StatementSync

  constructor(prepared: (sql: string) => StatementSync) {
    this.#prepared = prepared
  }

  /** Pages that were last found true before edition `stamp`, or whose time has come by `now` (ms). */
  *doubtful(stamp: number, now: number): Generator<KeptPage> {
    const sql = `
      SELECT id, ${pageColumns} FROM file
      WHERE id > ? AND tags IS NOT NULL AND (stamp < ? OR fresh_until <= ?) ORDER BY id LIMIT ${atOnce}`
    for (const row of this.#each<PageRow & { id: number }>(sql, ({ id }) => id, 0, stamp, now))
      yield pageOf(row)
  }

  /** Pages, or files that are no pages, that the last look did not see. */
  unseen(kind: 'page' | 'other'): Generator<Kept> {
    const sql = `
      SELECT id, address, file, hash, bytes FROM file
      WHERE id > ? AND seen < (SELECT CAST(value AS INTEGER) FROM about WHERE name = 'look') AND (tags IS NULL) = ?
      ORDER BY id LIMIT ${atOnce}`
    return this.#each<Kept & { id: number }>(sql, ({ id }) => id, 0, kind === 'page' ? 0 : 1)
  }

  *pages(): Generator<KeptPage> {
    const sql = `SELECT id, ${pageColumns} FROM file WHERE id > ? AND tags IS NOT NULL ORDER BY id LIMIT ${atOnce}`
    for (const row of this.#each<PageRow & { id: number }>(sql, ({ id }) => id, 0)) yield pageOf(row)
  }

  /** Every file in the order of names. */
  files(): Generator<Kept> {
    const sql = `SELECT address, file, hash, bytes FROM file WHERE file > ? ORDER BY file LIMIT ${atOnce}`
    return this.#each<Kept>(sql, ({ file }) => file, '')
  }

  /** The rows of a statement whose first parameter is the key behind which it goes on. */
  *#each<T>(sql: string, keyOf: (row: T) => number | string, first: number | string, ...given: number[]) {
    for (let last = first; ; ) {
      const rows = this.#prepared(sql).all(last, ...given) as T[]
      yield* rows
      if (rows.length < atOnce) return
      last = keyOf(rows.at(-1) as T)
    }
  }
}
