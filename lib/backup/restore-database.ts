import { pipeline } from 'node:stream/promises'
import pg, { type Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate } from '../database/migrate.ts'
import { faultPoint } from '../faults.ts'
import { backupsFolder, type Manifest, type TableFile } from './manifest.ts'
import { BrokenFile, fromParts } from './parts.ts'
import type { Place } from './place.ts'
import { makeSchema, takeOffChecks } from './restore-schema.ts'
import { hasTables } from './tables.ts'

const session = `
  SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET TimeZone = 'UTC';
  SET DateStyle = 'ISO, YMD'; SET client_encoding = 'UTF8'; SET maintenance_work_mem = '256MB'`

/**
 * Fills an empty database with the tables of a backup, in one transaction: killed at any point, the database is
 * as empty as before. Then the migrations that are newer than the backup. The edition begins a new epoch, so
 * that nothing which any process or cache has kept counts as fresh. Throws NotEmpty, BrokenFile.
 */
export async function restoreDatabase(
  url: string,
  place: Place,
  name: string,
  manifest: Manifest,
  onTable: (done: number, total: number) => void = () => {},
): Promise<void> {
  await connected(url, async (client) => {
    await client.query(session)
    await client.query('BEGIN')
    await client.query("SELECT pg_advisory_xact_lock(hashtext('bao-tinh.restore'))")
    await makeSchema(client, manifest.migrations)
    const putOnChecks = await takeOffChecks(client)
    let done = 0
    for (const table of manifest.tables) {
      await fill(client, place, `${backupsFolder}/${name}`, table)
      faultPoint(`restore:table-${table.name}`)
      onTable(++done, manifest.tables.length)
    }
    await putOnChecks()
    for (const { name, value, called } of manifest.sequences)
      await client.query('SELECT setval($1::regclass, $2, $3)', [
        client.escapeIdentifier(name),
        value,
        called,
      ])
    await client.query('UPDATE edition SET epoch = gen_random_uuid()')
    faultPoint('restore:before-commit')
    await client.query('COMMIT')
    await client.query('ANALYZE')
  })
  await migrate(url)
}

/** True where the database holds no table, of anybody's. */
export function isEmptyDatabase(url: string): Promise<boolean> {
  return connected(url, async (client) => !(await hasTables(client)))
}

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    application_name: 'bao-tinh restore',
  })
  // That the line breaks is the answer of the query under way, not an event of its own.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The rows of a backup alone: those that a migration has put there are in it as they were by then. */
async function fill(client: Client, place: Place, folder: string, table: TableFile): Promise<void> {
  const name = client.escapeIdentifier(table.name)
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ')
  await client.query(`DELETE FROM ${name}`)
  const rows = client.query(copyFrom(`COPY ${name} (${columns}) FROM STDIN`))
  await pipeline(fromParts(place, folder, table.parts), rows)
  if (rows.rowCount !== table.rows) throw new BrokenFile(`${folder}/${table.name}`, false)
}
