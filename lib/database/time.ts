import { database, type Transaction } from './client.ts'

/**
 * What time it is by the one clock that all servers share. A server whose own clock is wrong must not put a
 * piece out before its time, or keep it back, or tell readers another time than it is.
 */
export async function databaseTime(asked: Pick<Transaction, '$queryRaw'> = database()): Promise<Date> {
  const [row] = await asked.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
  return row?.now ?? new Date()
}
