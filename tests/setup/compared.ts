import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** Does the work with a plain connection to a database. */
export async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Every row of every table of a database by one hash a table, whatever order the rows lie in. Two things are
 * never the same in a copy: the epoch of the edition, and when a migration was applied.
 */
export function rowHashes(url: string): Promise<Record<string, string>> {
  return onDatabase(url, async (client) => {
    // What a snapshot sees, as one moment.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const { rows: tables } = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
    )
    const hashes: Record<string, string> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ hash: string }>(`
        SELECT encode(sha256(convert_to(coalesce(string_agg(line, E'\n' ORDER BY line COLLATE "C"), ''), 'UTF8')), 'hex') AS hash
        FROM (SELECT ${valuesOf[name] ?? 'one::text'} AS line FROM "${name}" AS one) AS lines`)
      hashes[name] = rows[0]?.hash ?? ''
    }
    return hashes
  })
}

const valuesOf: Record<string, string> = {
  edition: 'id::text || number::text',
  _prisma_migrations: 'migration_name || checksum',
}

/** Every file under a folder by its hash. */
export async function fileHashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const hashes: Record<string, string> = {}
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    hashes[path.slice(folder.length + 1)] = createHash('sha256')
      .update(await readFile(path))
      .digest('hex')
  }
  return hashes
}

/** Where two sets of hashes differ: empty when they are the same. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .sort()
}
