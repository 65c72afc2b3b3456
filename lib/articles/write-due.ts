import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { changePieces } from './changing.ts'

/**
 * Puts out the pieces that are due, at most `most` of them, each at the time it was scheduled for.
 * Returns their ids in order of time. Two processes at once share the work and publish nothing twice.
 */
export async function publishDuePieces(actor: Actor, now: Date, most: number): Promise<number[]> {
  const { result } = await changePieces(
    actor,
    'publish',
    async (tx) => {
      const due = await tx.$queryRaw<{ id: number; sectionId: number }[]>`
        SELECT id, section_id AS "sectionId" FROM article WHERE state = 'scheduled' AND due_at <= ${now}
        ORDER BY due_at, id LIMIT ${most} FOR UPDATE SKIP LOCKED`
      const ids = due.map(({ id }) => id)
      return { found: ids, ids, sections: [...new Set(due.map(({ sectionId }) => sectionId))] }
    },
    async (tx, ids) => {
      await tx.$executeRaw`
        UPDATE article SET state = 'published', published_at = due_at, due_at = NULL, withdrawn_at = NULL,
          state_since = now(), changed_at = now()
        WHERE id = ANY(${ids}::int[])`
      const audit = ids.map((articleId) => ({ action: 'publish', articleId, detail: { from: 'scheduled' } }))
      return { result: ids, ids, audit, receipt: 'publish' }
    },
  )
  return result
}

/** True while a piece waits for its time that has come: one index look-up, for the sweep of every second. */
export async function anyDue(now: Date): Promise<boolean> {
  const piece = await database().article.findFirst({
    where: { state: 'scheduled', dueAt: { lte: now } },
    select: { id: true },
  })
  return piece !== null
}
