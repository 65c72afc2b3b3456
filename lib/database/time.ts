import { database } from './client.ts'

/**
 * What time it is by the one clock that all servers share. A server whose own clock is wrong must not put a
 * piece out before its time, or keep it back.
 */
export async function databaseTime(): Promise<Date> {
  const [row] = await database().$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`
  return row?.now ?? new Date()
}
