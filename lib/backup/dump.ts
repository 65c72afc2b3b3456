import pg, { type Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { faultPoint } from '../faults.ts'
import type { Manifest, TableFile } from './manifest.ts'
import { putInParts } from './parts.ts'
import type { Place } from './place.ts'
import { leftOut, sequencesOf, type Table, tablesOf } from './tables.ts'

export type Dumped = Pick<Manifest, 'at' | 'edition' | 'migrations' | 'tables' | 'sequences' | 'leftOut'> & {
  /** Of every picture file that a row speaks of. */
  hashes: string[]
}

type Options = { signal?: AbortSignal; onTable?: (done: number, total: number) => void }

/** Values as any PostgreSQL reads them again, and as long as it takes. */
const session = `
  SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '60s';
  SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; SET extra_float_digits = 3;
  SET bytea_output = 'hex'; SET client_encoding = 'UTF8'`

/**
 * Writes every table of the database, as it is at one moment, into a folder of the place. The portal goes on
 * meanwhile; a migration waits until it is done.
 */
export async function dumpDatabase(
  url: string,
  place: Place,
  folder: string,
  { signal, onTable = () => {} }: Options = {},
): Promise<Dumped> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    application_name: 'bao-tinh backup',
  })
  // That the line breaks is the answer of the query under way, not an event of its own.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(session)
    const all = await beginSnapshot(client)
    const carried = all.filter(({ name }) => !leftOut.has(name))
    const { at, epoch, number } = await one<{ at: Date; epoch: string; number: string }>(
      client,
      'SELECT now() AS at, epoch, number::text AS number FROM edition WHERE id = 1',
    )
    const tables: TableFile[] = []
    for (const table of carried) {
      signal?.throwIfAborted()
      tables.push(await dumpTable(client, place, folder, table, signal))
      faultPoint(`backup:table-${table.name}`)
      onTable(tables.length, carried.length)
    }
    return {
      at: at.toISOString(),
      edition: { epoch, number },
      migrations: await column(
        client,
        `SELECT migration_name FROM _prisma_migrations
         WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, migration_name`,
      ),
      tables,
      sequences: await sequencesOf(client),
      leftOut: all.map(({ name }) => name).filter((name) => leftOut.has(name)),
      hashes: await column(
        client,
        'SELECT hash FROM picture UNION SELECT hash FROM old_picture_file ORDER BY hash',
      ),
    }
  } finally {
    await client.end()
  }
}

/**
 * Begins the transaction that sees one moment, with every table locked against a change of its shape: a table
 * that is rewritten under an older snapshot would come out empty. The locks come before the snapshot.
 */
async function beginSnapshot(client: Client): Promise<Table[]> {
  const before = await tablesOf(client)
  const names = before.map(({ name }) => client.escapeIdentifier(name))
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS SHARE MODE`)
  const tables = await tablesOf(client)
  if (JSON.stringify(tables) !== JSON.stringify(before))
    throw new Error('The tables changed while the backup began.')
  return tables
}

async function dumpTable(
  client: Client,
  place: Place,
  folder: string,
  { name, columns }: Table,
  signal: AbortSignal | undefined,
): Promise<TableFile> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const rows = client.query(copyTo(`COPY ${client.escapeIdentifier(name)} (${list}) TO STDOUT`))
  const written = await putInParts(place, folder, fileName(name), rows, signal)
  // The count comes behind the last row: what is asked next is answered after it.
  await client.query('SELECT')
  return { name, columns, rows: rows.rowCount, ...written }
}

/** A name that any file system and bucket takes, and no two tables share. */
const fileName = (table: string) =>
  table.replace(/[^a-z0-9_]/g, (sign) => `-${(sign.codePointAt(0) as number).toString(16)}-`)

async function one<Row extends pg.QueryResultRow>(client: Client, sql: string): Promise<Row> {
  const { rows } = await client.query<Row>(sql)
  if (!rows[0]) throw new Error('The edition row is missing.')
  return rows[0]
}

async function column(client: Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' })
  return rows.map(([value]) => value as string)
}
