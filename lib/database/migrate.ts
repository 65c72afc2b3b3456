import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine as Engine } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { log } from '../log.ts'

const folder = resolve('prisma/migrations')
const filters = { externalTables: [], externalEnums: [] }

/**
 * Brings the database at `url` to the newest migration and returns the names of those applied.
 * Prisma's own engine in its WebAssembly build: the same folder, the same `_prisma_migrations` table
 * as `prisma migrate deploy`, without its download (docs/decisions/0003).
 * Two processes may call it at once: the second waits.
 */
export async function migrate(url: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url })
  await guard.connect()
  try {
    await guard.query("SELECT pg_advisory_lock(hashtext('bao-tinh.migrate'))")
    if (await isCurrent(guard)) return []
    return await withEngine(url, async (engine) => {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: await listed(),
        filters,
      })
      return appliedMigrationNames
    })
  } finally {
    await guard.end()
  }
}

async function withEngine<T>(url: string, work: (engine: Engine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await import('@prisma/schema-engine-wasm')
  const path = resolve('prisma/schema.prisma')
  const schema = await readFile(path, 'utf8')
  const pool = new pg.Pool({ connectionString: url })
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool))
  // The engine reports a panic of its own through this; without it the message is lost.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => log.error(message) },
  })
  const engine = await SchemaEngine.new({ datamodels: [[path, schema]] }, () => {}, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

/**
 * Prisma's adapter cuts a script at every semicolon, also inside a function body or a comment, and runs
 * the parts one by one. Sent whole, a migration is one implicit transaction: all of it or nothing.
 */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    return adapter
  }
}

/** True when every migration of the folder stands in the database as it is: saves loading the engine. */
async function isCurrent(client: pg.Client): Promise<boolean> {
  const { rows: tables } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there")
  if (!tables[0].there) return false
  const { rows } = await client.query(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const migrations = await migrationScripts()
  return migrations.every(
    ({ name, sql }) => applied.get(name) === createHash('sha256').update(sql).digest('hex'),
  )
}

/** Every migration of this version, in order. */
export async function migrationScripts(): Promise<{ name: string; sql: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })),
  )
}

async function listed() {
  const lockfile = await readFile(join(folder, 'migration_lock.toml'), 'utf8')
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories: (await migrationScripts()).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}
