import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase, database, openDatabase } from '../../lib/database/client.ts'

/** The migrated database without rows, made with the cluster (tests/setup/cluster.ts). */
const migrated = 'bao_tinh'

/** The address of a database name on the run's cluster. */
export function addressOf(name: string): string {
  const url = new URL(inject('clusterUrl'))
  url.pathname = `/${name}`
  return url.href
}

/** Asks the cluster itself, beside every test's database. */
export async function onCluster<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: addressOf('postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Makes a fresh database, a copy of `template`, and returns its address and how to drop it. */
export async function freshDatabase(template = migrated): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onCluster((cluster) => cluster.query(`CREATE DATABASE ${name} TEMPLATE ${template}`))
  return {
    url: addressOf(name),
    drop: async () => {
      await onCluster((cluster) => cluster.query(`DROP DATABASE ${name} WITH (FORCE)`))
    },
  }
}

/**
 * Gives the test file a database of its own, opened as the process's; returns its address when asked.
 * `template` says what it is a copy of, where that is not the empty migrated one.
 */
export function useDatabase(template: () => Promise<string> = async () => migrated): { url(): string } {
  let fresh: Awaited<ReturnType<typeof freshDatabase>>
  beforeAll(async () => {
    fresh = await freshDatabase(await template())
    openDatabase(fresh.url)
  }, 300_000)
  afterAll(async () => {
    await closeDatabase()
    await fresh.drop()
  })
  return { url: () => fresh.url }
}

export { database }
