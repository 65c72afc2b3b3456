import { database } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { changePieces, type Found } from './changing.ts'

/** Who acts: a name in the audit until there are accounts ("portal", "import"). */
export type Actor = string
export type Written<Reason extends string> = { ok: true; edition: bigint } | { ok: false; reason: Reason }

type Locked = { id: number; state: string; sectionId: number; publishedAt: Date | null; dueAt: Date | null }

/** Puts a piece before the readers, at the time it first went out if it ever did. */
export function publish(actor: Actor, id: number): Promise<Written<'not-found' | 'already-published'>> {
  return changeOne(actor, 'publish', id, 'already-published', (piece) => {
    if (piece.state === 'published') return null
    return {
      state: 'published',
      publishedAt: piece.publishedAt ?? thisSecond(),
      dueAt: null,
      withdrawnAt: null,
    }
  })
}

/** Takes a piece away from the readers; it is kept, and its address answers that it is gone. */
export function withdraw(actor: Actor, id: number): Promise<Written<'not-found' | 'not-published'>> {
  return changeOne(actor, 'withdraw', id, 'not-published', (piece) =>
    piece.state === 'published' ? { state: 'withdrawn', withdrawnAt: new Date() } : null,
  )
}

/**
 * Puts out the pieces that are due, at most `most` of them, each at the time it was scheduled for.
 * Returns their ids in order of time. Two processes at once share the work and publish nothing twice.
 */
export async function publishDuePieces(actor: Actor, now: Date, most: number): Promise<number[]> {
  const { result } = await changePieces(
    actor,
    'publish',
    async (tx) => {
      const due = await tx.$queryRaw<Locked[]>`
        SELECT id, state::text, section_id AS "sectionId", published_at AS "publishedAt", due_at AS "dueAt"
        FROM article WHERE state = 'scheduled' AND due_at <= ${now}
        ORDER BY due_at, id LIMIT ${most} FOR UPDATE SKIP LOCKED`
      return found(due)
    },
    async (tx, due) => {
      const ids = due.map(({ id }) => id)
      await tx.$executeRaw`
        UPDATE article SET state = 'published', published_at = due_at, due_at = NULL, withdrawn_at = NULL,
          version = version + 1, changed_at = now()
        WHERE id = ANY(${ids}::int[])`
      const audit = ids.map((articleId) => ({ action: 'publish', articleId, detail: { from: 'scheduled' } }))
      return { result: ids, ids, audit }
    },
  )
  return result
}

async function changeOne<Reason extends string>(
  actor: Actor,
  action: 'publish' | 'withdraw',
  id: number,
  refusal: Reason,
  change: (piece: Locked) => Prisma.ArticleUncheckedUpdateInput | null,
): Promise<Written<Reason | 'not-found'>> {
  type Result = { ok: true } | { ok: false; reason: Reason | 'not-found' }
  const { result, edition } = await changePieces<Locked[], Result>(
    actor,
    action,
    async (tx) =>
      found(
        await tx.$queryRaw<Locked[]>`
      SELECT id, state::text, section_id AS "sectionId", published_at AS "publishedAt", due_at AS "dueAt"
      FROM article WHERE id = ${id} FOR UPDATE`,
      ),
    async (tx, [piece]) => {
      const data = piece && change(piece)
      if (!data) return { result: { ok: false, reason: piece ? refusal : 'not-found' }, ids: [], audit: [] }
      await tx.article.update({
        where: { id },
        data: { ...data, version: { increment: 1 }, changedAt: new Date() },
        select: { id: true },
      })
      const audit = [{ action, articleId: id, detail: { from: piece.state } }]
      return { result: { ok: true }, ids: [id], audit, takedown: action === 'withdraw' }
    },
  )
  if (!result.ok) return result
  if (edition === null) throw new Error(`Piece ${id} changed for readers without an edition.`)
  return { ok: true, edition }
}

function found(pieces: Locked[]): Found<Locked[]> {
  return {
    found: pieces,
    ids: pieces.map(({ id }) => id),
    sections: pieces.map(({ sectionId }) => sectionId),
  }
}

/** True while a piece waits for its time that has come: one index look-up, for the sweep of every second. */
export async function anyDue(now: Date): Promise<boolean> {
  const piece = await database().article.findFirst({
    where: { state: 'scheduled', dueAt: { lte: now } },
    select: { id: true },
  })
  return piece !== null
}

/** Times that readers see are whole seconds: an export holds them exactly. */
function thisSecond(): Date {
  return new Date(Math.floor(Date.now() / 1000) * 1000)
}
