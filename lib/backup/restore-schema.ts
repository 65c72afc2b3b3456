import { createHash, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { migrationScripts } from '../database/migrate.ts'
import { hasTables } from './tables.ts'

/** The database holds something already. */
export class NotEmpty extends Error {}

/** As Prisma's engine makes it: what it finds here, it goes on from. */
const migrationsTable = `
  CREATE TABLE _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

/**
 * Brings an empty database, within the client's transaction, to exactly these migrations, in this order. Not by
 * Prisma's engine: it has connections and commits of its own, and a restore is there whole or not at all.
 */
export async function makeSchema(client: Client, names: string[]): Promise<void> {
  const scripts = new Map((await migrationScripts()).map(({ name, sql }) => [name, sql]))
  if (await hasTables(client)) throw new NotEmpty('The database is not empty.')
  await client.query(migrationsTable)
  for (const name of names) {
    const sql = scripts.get(name)
    if (sql === undefined) throw new Error(`There is no migration ${name}.`)
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, clock_timestamp(), 1)`,
      [randomUUID(), createHash('sha256').update(sql).digest('hex'), name],
    )
  }
}

/**
 * Takes off what would check and sort in every row by itself while rows come in: foreign keys, indexes and
 * triggers. Returns how to put them on again, which checks all rows at once.
 */
export async function takeOffChecks(client: Client): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(`
    SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`)
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(`
    SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE relnamespace = current_schema()::regnamespace
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype <> 'f')`)
  const { rows: triggers } = await client.query<{ table: string; name: string }>(`
    SELECT tgrelid::regclass::text AS table, quote_ident(tgname) AS name
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = current_schema()::regnamespace AND NOT tgisinternal AND tgenabled = 'O'`)
  for (const { table, name } of triggers) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`)
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`)
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`)
  return async () => {
    for (const { definition } of indexes) await client.query(definition)
    for (const { table, name, definition } of keys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`)
    for (const { table, name } of triggers) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${name}`)
  }
}
