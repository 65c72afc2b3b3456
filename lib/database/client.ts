import { PrismaPg } from '@prisma/adapter-pg'
import type { PoolConfig } from 'pg'
import { log } from '../log.ts'
import { processWide } from '../shared.ts'
import { troubles } from '../watch/troubles.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'

export type Database = PrismaClient
/** What a transaction's work gets. */
export type Transaction = Prisma.TransactionClient

/** Milliseconds from which a statement is worth a look. */
const slow = 1_000

type Connection = { url: string; client: PrismaClient }
const current = processWide<{ connection?: Connection }>('database', () => ({}))

/** Opens the pool of this process. Called once by whoever starts it: server, command line, test. */
export function openDatabase(url: string, connections = 10): Database {
  const client = clientOf(url, { max: connections })
  current.connection = { url, client }
  return client
}

/** A pool of connections to the database at `url`; `special` is what it does in another way than the primary's. */
export function clientOf(url: string, special: PoolConfig): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // A network that drops a connection without a word must not hold it for ever.
    query_timeout: 65_000,
    keepAlive: true,
    application_name: 'bao-tinh',
    options: '-c idle_in_transaction_session_timeout=10000 -c statement_timeout=60000',
    ...special,
  })
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
  client.$on('query', ({ query, duration }) => {
    if (duration >= slow) noteSlow(query, duration)
  })
  return client
}

/** The statement's text alone, never what was put into it. */
function noteSlow(query: string, duration: number): void {
  log.debug({ query, milliseconds: duration }, 'slow statement')
  troubles.note('query', query.replace(/\s+/g, ' '), `${(duration / 1000).toFixed(1).replace('.', ',')} giây`)
}

/** The pool of this process. */
export function database(): Database {
  if (!current.connection) throw new Error('The database has not been opened in this process.')
  return current.connection.client
}

export async function closeDatabase(): Promise<void> {
  const { connection } = current
  delete current.connection
  await connection?.client.$disconnect()
}
