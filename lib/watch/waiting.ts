import { database } from '../database/client.ts'

/** `late`: pieces past their time; `receipts`: not looked at yet; `failed`: of the last day, those that missed something. */
export type Waiting = { late: number; receipts: number; failed: number }

/** What waits, or went wrong, in the newsroom's own work. */
export async function waiting(now = new Date()): Promise<Waiting> {
  const [found] = await database().$queryRaw<Waiting[]>`
    SELECT
      (SELECT count(*)::int FROM article WHERE state = 'scheduled' AND due_at < ${new Date(now.getTime() - 10_000)}) AS late,
      (SELECT count(*)::int FROM receipt WHERE done_at IS NULL) AS receipts,
      (SELECT count(*)::int FROM (SELECT ok, created_at FROM receipt ORDER BY id DESC LIMIT 1000) AS newest
        WHERE NOT ok AND created_at > ${new Date(now.getTime() - 86_400_000)}
          AND created_at < ${new Date(now.getTime() - 60_000)}) AS failed`
  return found ?? { late: 0, receipts: 0, failed: 0 }
}
