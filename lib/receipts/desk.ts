import type { ReceiptAction } from '../articles/changing.ts'
import { type Refused, readRefusal } from '../articles/desk.ts'
import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import type { Seen } from './look.ts'

export type ReceiptView = {
  id: string
  action: ReceiptAction
  /** ISO 8601, +07:00: when it was committed. */
  at: string
  /** When the last page was seen as it must be, or the server gave up; null: it is still looking. */
  doneAt: string | null
  ok: boolean
  /** What was seen so far. */
  places: Seen[]
}

/** What the server saw of its own pages after a piece went out, newest first, at most ten. */
export async function receipts(
  actor: Actor,
  articleId: number,
): Promise<{ ok: true; receipts: ReceiptView[] } | Refused> {
  const refusal = await readRefusal(actor, articleId)
  if (refusal) return refusal
  const rows = await database().receipt.findMany({ where: { articleId }, orderBy: { id: 'desc' }, take: 10 })
  return {
    ok: true,
    receipts: rows.map((row) => ({
      id: String(row.id),
      action: row.action as ReceiptAction,
      at: isoMoment(row.createdAt),
      doneAt: row.doneAt && isoMoment(row.doneAt),
      ok: row.ok,
      places: row.places as unknown as Seen[],
    })),
  }
}
