import { database } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { log } from '../log.ts'

/**
 * Does work that writes many thousand rows of the index. Meanwhile new entries wait on the index's own list, which
 * every search reads too, and are sorted in together when there are 4 MB of them: less than half of the time and a
 * twentieth of the log of PostgreSQL. Killed in the middle, it stays like this until another one ends.
 */
export async function inBulk<T>(work: () => Promise<T>): Promise<T> {
  await together(true)
  try {
    return await work()
  } finally {
    await together(false)
  }
}

/** Whoever has the index just now is not waited for long: without this the work is slower, and no less right. */
async function together(on: boolean): Promise<void> {
  try {
    await database().$transaction([
      database().$executeRaw`SET LOCAL lock_timeout = '2s'`,
      database()
        .$executeRaw`ALTER INDEX article_search_terms SET (fastupdate = ${Prisma.raw(on ? 'on' : 'off')})`,
    ])
    if (!on) await database().$queryRaw`SELECT gin_clean_pending_list('article_search_terms')`
  } catch (error) {
    log.warn({ error: String(error) }, 'the index of the search could not be told of many pieces')
  }
}
