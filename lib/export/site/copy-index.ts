import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Stamp } from '../../edition/fresh.ts'
import { CopyLists } from './copy-lists.ts'
import { type Kept, type KeptPage, type PageRow, pageColumns, pageOf } from './kept.ts'

/** The copy is being written by another process. */
export class CopyInUse extends Error {}

const shape = `
  CREATE TABLE IF NOT EXISTS file (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    file TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    epoch TEXT NOT NULL DEFAULT '',
    stamp INTEGER NOT NULL DEFAULT 0,
    fresh_until INTEGER,
    -- A line each; null for what is no page.
    tags TEXT
  );
  CREATE TABLE IF NOT EXISTS asset (address TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;`
/** Changes that a crash may cost: their pages are printed again. */
const changesACommit = 500

/**
 * What stands in a copy, in a file of its own, so that memory does not grow with the newspaper and a copy
 * that was cut short goes on where it was. A page's stamp and tags are those of the document store.
 */
export class CopyIndex {
  #database: DatabaseSync
  #statements = new Map<string, StatementSync>()
  #changes = 0
  /** Raised by every look at all there is: what an earlier one saw alone is gone. */
  #look: number
  readonly lists = new CopyLists((sql) => this.#prepared(sql))

  /** Throws CopyInUse when another process has it open. */
  constructor(file: string) {
    this.#database = new DatabaseSync(file)
    try {
      // One writer, who holds it from the first statement to the end. What is deleted is wiped: the address
      // of a withdrawn piece is words of its headline.
      this.#database.exec(
        `PRAGMA secure_delete = ON; PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; ${shape}; BEGIN IMMEDIATE`,
      )
    } catch (error) {
      this.#database.close()
      if (/locked|busy/i.test((error as Error).message)) throw new CopyInUse()
      throw error
    }
    this.#look = Number(this.about('look') ?? 0)
  }

  about(name: string): string | null {
    return (this.#get('SELECT value FROM about WHERE name = ?', name)?.value as string | undefined) ?? null
  }

  tell(name: string, value: string): void {
    this.#run('INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)', name, value)
  }

  /** Nothing that was printed counts as fresh any more. */
  distrust(): void {
    this.#run("UPDATE file SET epoch = '' WHERE tags IS NOT NULL")
    this.#run('DELETE FROM asset')
  }

  beginLook(): void {
    this.tell('look', String(++this.#look))
  }

  kept(address: string): Kept | null {
    return (
      (this.#get('SELECT address, file, hash, bytes FROM file WHERE address = ?', address) as Kept) ?? null
    )
  }

  page(address: string): KeptPage | null {
    const row = this.#get(`SELECT ${pageColumns} FROM file WHERE address = ? AND tags IS NOT NULL`, address)
    return row ? pageOf(row as PageRow) : null
  }

  /** The page is there and as true as at edition `stamp`. */
  seen(address: string, stamp = 0): void {
    this.#run('UPDATE file SET seen = ?, stamp = ? WHERE address = ?', this.#look, stamp, address)
  }

  keep({ address, file, hash, bytes }: Kept, made?: Stamp): void {
    this.#run(
      `INSERT OR REPLACE INTO file (address, file, hash, bytes, seen, epoch, stamp, fresh_until, tags)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[address, file, hash, bytes, this.#look, made?.epoch ?? '', made?.stamp ?? 0],
      ...[made?.freshUntil ?? null, made ? made.tags.join('\n') : null],
    )
  }

  forget(address: string): void {
    this.#run('DELETE FROM file WHERE address = ?', address)
  }

  holds(file: string): boolean {
    return this.#get('SELECT 1 FROM file WHERE file = ?', file) !== undefined
  }

  totals(): { pages: number; files: number; bytes: number } {
    return this.#get(
      'SELECT count(tags) AS pages, count(*) AS files, coalesce(sum(bytes), 0) AS bytes FROM file',
    ) as { pages: number; files: number; bytes: number }
  }

  /** The lowest edition at which a page printed in this epoch was last true; null when there is none. */
  oldestStamp(epoch: string): number | null {
    const row = this.#get('SELECT min(stamp) AS stamp FROM file WHERE tags IS NOT NULL AND epoch = ?', epoch)
    return (row?.stamp as number | null) ?? null
  }

  needAssets(addresses: Iterable<string>): void {
    for (const address of addresses) this.#run('INSERT OR IGNORE INTO asset (address) VALUES (?)', address)
  }

  neededAssets(): string[] {
    return this.#prepared('SELECT address FROM asset')
      .all()
      .map((row) => row.address as string)
  }

  close(): void {
    this.#database.exec('COMMIT')
    this.#statements.clear()
    this.#database.close()
  }

  #get(sql: string, ...values: (string | number)[]) {
    return this.#prepared(sql).get(...values)
  }

  #run(sql: string, ...values: (string | number | null)[]): void {
    this.#prepared(sql).run(...values)
    if (++this.#changes < changesACommit) return
    this.#changes = 0
    this.#database.exec('COMMIT; BEGIN IMMEDIATE')
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql)
    this.#statements.set(sql, known)
    return known
  }
}
