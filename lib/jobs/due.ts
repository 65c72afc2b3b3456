import { anyDue, publishDuePieces } from '../articles/write-due.ts'
import { system } from '../staff/actor.ts'

const atOnce = 100

/**
 * Puts out every piece whose time has come by `now`, in order of time, in batches of one transaction
 * each. Returns how many. Called every second; when it is due is a column of the piece, so no queue
 * can lose it, and another process at the same work takes other pieces.
 */
export async function publishDue(now: Date): Promise<number> {
  let count = 0
  while (await anyDue(now)) {
    const published = await publishDuePieces(system, now, atOnce)
    count += published.length
    // Those that are left are being published by somebody else.
    if (published.length < atOnce) break
  }
  return count
}
