import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { indexPieces } from './write.ts'

const atOnce = 200

/**
 * Makes rows of the index again that are stale, `most` at a time in a transaction each, until `signal`
 * aborts or none is left. Returns how many. Called every second; two processes share the work.
 */
export async function refreshStale(signal?: AbortSignal): Promise<number> {
  let count = 0
  while (!signal?.aborted && (await anyStale())) {
    const taken = await database().$transaction(async (tx) => {
      // The piece's row is locked before its text is read: whoever changes it meanwhile writes after us.
      const rows = await tx.$queryRaw<{ id: number }[]>`
        SELECT article.id FROM article JOIN search_stale ON article_id = article.id
        ORDER BY article.id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`
      const ids = rows.map(({ id }) => id)
      await indexPieces(tx, ids)
      await tx.searchStale.deleteMany({ where: { articleId: { in: ids } } })
      return ids.length
    }, writeTimes)
    count += taken
    // Those that are left are being written by somebody else.
    if (taken < atOnce) break
  }
  return count
}

/** One index look-up. */
async function anyStale(): Promise<boolean> {
  return (await database().searchStale.findFirst({ select: { articleId: true } })) !== null
}
