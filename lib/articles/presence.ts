import { database, type Transaction } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { writeTimes } from './changing.ts'
import { type Refused, readRefusal } from './desk.ts'

/** Who says nothing for so long has left, in seconds; the editor speaks every ten. */
const gone = 30

export type Present = {
  ok: true
  /** Who holds the pen; null: nobody. */
  holder: { id: string; name: string } | null
  /** Everybody else who has the piece open. `since`: ISO 8601, +07:00. */
  others: { id: string; name: string; since: string }[]
  holds: boolean
}

/**
 * Says that the actor has the piece open, and who else does. The pen goes to whoever comes first, and to
 * whoever takes it: a courtesy between colleagues, the guard of the text is its version.
 */
export async function touchPresence(
  actor: Actor,
  articleId: number,
  { take = false }: { take?: boolean } = {},
): Promise<Present | Refused> {
  const refusal = await readRefusal(actor, articleId)
  if (refusal) return refusal
  return database().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.presence'), ${articleId}::int)`
    await tx.$executeRaw`
      DELETE FROM presence WHERE article_id = ${articleId} AND seen_at < now() - make_interval(secs => ${gone})`
    if (take) await tx.presence.updateMany({ where: { articleId }, data: { holds: false } })
    await tx.$executeRaw`
      INSERT INTO presence (article_id, staff_id, name, holds)
      VALUES (${articleId}, ${actor.id}, ${actor.name},
        NOT EXISTS (SELECT FROM presence WHERE article_id = ${articleId} AND holds))
      ON CONFLICT (article_id, staff_id) DO UPDATE SET seen_at = now(), name = EXCLUDED.name,
        holds = presence.holds OR EXCLUDED.holds`
    return present(tx, actor, articleId)
  }, writeTimes)
}

/** Says that the actor has closed the piece. */
export async function leave(actor: Actor, articleId: number): Promise<void> {
  await database().presence.deleteMany({ where: { articleId, staffId: actor.id } })
}

async function present(tx: Transaction, actor: Actor, articleId: number): Promise<Present> {
  const rows = await tx.presence.findMany({ where: { articleId }, orderBy: { since: 'asc' } })
  const holder = rows.find(({ holds }) => holds)
  return {
    ok: true,
    holder: holder ? { id: holder.staffId, name: holder.name } : null,
    others: rows
      .filter(({ staffId }) => staffId !== actor.id)
      .map(({ staffId: id, name, since }) => ({ id, name, since: isoMoment(since) })),
    holds: holder?.staffId === actor.id,
  }
}
