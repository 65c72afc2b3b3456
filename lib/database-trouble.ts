/** Classes of PostgreSQL: connection lost, out of resources (disk, memory, connections), stopped by somebody, its own system. */
const sqlState = /^(08|53|57|58)[0-9A-Z]{3}$/
/** Prisma: cannot be reached, no answer in time, closed, no connection free, a transaction that is over. */
const prisma = /^P(1001|1002|1008|1011|1017|2024|2028)$/
const lost =
  /ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|Connection terminated|timeout exceeded when trying to connect|Query read timeout|connection (timeout|closed|error)|not currently accepting connections/i

/** True when an error says that the database cannot be used now, and nothing of what was asked of it. */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, meta, cause } = error as Error & { code?: unknown; meta?: unknown }
  const codes = [code, ...codesIn(meta), ...codesIn(cause)].map(String)
  if (codes.some((one) => sqlState.test(one) || prisma.test(one))) return true
  return lost.test(error.message) || isDatabaseTrouble(cause)
}

/** Where the adapter keeps what PostgreSQL said. */
function codesIn(part: unknown): unknown[] {
  if (typeof part !== 'object' || part === null) return []
  const { code, originalCode, driverAdapterError, cause, kind } = part as Record<string, unknown>
  const own = [code, originalCode, kind === 'DatabaseNotReachable' ? 'P1001' : undefined]
  return [...own, ...codesIn(driverAdapterError), ...codesIn(cause)]
}
