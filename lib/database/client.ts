import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { log } from '../log.ts'
import { processWide } from '../shared.ts'
import { troubles } from '../watch/troubles.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'
import { statementName } from './prepared.ts'

export type Database = PrismaClient
/** What a transaction's work gets. */
export type Transaction = Prisma.TransactionClient

/** Milliseconds from which a statement is worth a look. */
const slow = 1_000

type Connection = { client: PrismaClient; open: Set<pg.PoolClient>; renew(): void }
const current = processWide<{ connection?: Connection }>('database', () => ({}))

/** Opens the pool of this process. Called once by whoever starts it: server, command line, test. */
export function openDatabase(url: string, connections = 10): Database {
  const { client, open } = poolAt(url, { max: connections })
  current.connection = { client, open, renew: () => openDatabase(url, connections) }
  return client
}

/** A pool of connections to the database at `url`; `special` is what it does in another way than the primary's. */
export const clientOf = (url: string, special: pg.PoolConfig): Database => poolAt(url, special).client

function poolAt(url: string, special: pg.PoolConfig): Pick<Connection, 'client' | 'open'> {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // A network that drops a connection without a word must not hold it for ever.
    query_timeout: 65_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'bao-tinh',
    options: '-c idle_in_transaction_session_timeout=10000 -c statement_timeout=60000',
    ...special,
  })
  const open = new Set<pg.PoolClient>()
  pool.on('connect', (one) => open.add(one))
  pool.on('remove', (one) => open.delete(one))
  const adapter = new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementName })
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
  client.$on('query', ({ query, duration }) => {
    if (duration >= slow) noteSlow(query, duration)
  })
  return { client, open }
}

/**
 * Begins with a new pool: the connections of the old one are known to be dead, although nobody said so. What
 * waits for an answer on them fails now and not after a minute.
 */
export function renewConnections(): void {
  const { connection } = current
  if (!connection) return
  connection.renew()
  for (const one of connection.open) void (one as unknown as pg.Client).end().catch(() => {})
  void connection.client.$disconnect().catch(() => {})
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
