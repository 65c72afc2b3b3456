import type pg from 'pg'

/** Does the work while PostgreSQL lets nobody into that database; `client` is connected to another one. */
export async function whileClosed(client: pg.Client, name: string, work: () => Promise<void>): Promise<void> {
  await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  try {
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    await work()
  } finally {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
  }
}
