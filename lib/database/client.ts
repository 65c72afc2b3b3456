import { PrismaPg } from '@prisma/adapter-pg'
import { processWide } from '../shared.ts'
import { type Prisma, PrismaClient } from './generated/client.ts'

export type Database = PrismaClient
/** What a transaction's work gets. */
export type Transaction = Prisma.TransactionClient

type Connection = { url: string; client: PrismaClient }
const current = processWide<{ connection?: Connection }>('database', () => ({}))

/** Opens the pool of this process. Called once by whoever starts it: server, command line, test. */
export function openDatabase(url: string, connections = 10): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // A network that drops a connection without a word must not hold it for ever.
    query_timeout: 65_000,
    keepAlive: true,
    application_name: 'bao-tinh',
    options: '-c idle_in_transaction_session_timeout=10000 -c statement_timeout=60000',
  })
  const client = new PrismaClient({ adapter })
  current.connection = { url, client }
  return client
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
