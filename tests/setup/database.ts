import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase, database, openDatabase } from '../../lib/database/client.ts'

/** The address of a database name on the run's cluster. */
function addressOf(name: string): string {
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** Makes a fresh migrated database and returns its address and how to drop it. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: addressOf('postgres') })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await admin(`CREATE DATABASE ${name} TEMPLATE bao_tinh`)
  return { url: addressOf(name), drop: () => admin(`DROP DATABASE ${name} WITH (FORCE)`) }
}

/** Gives the test file a database of its own, opened as the process's; returns its address when asked. */
export function useDatabase(): { url(): string } {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    fresh = await freshDatabase()
    openDatabase(fresh.url)
  })
  afterAll(async () => {
    await closeDatabase()
    await fresh.drop()
  })
  return { url: () => fresh.url }
}

export { database }
