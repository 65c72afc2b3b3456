import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { may, type PieceAction } from '../staff/policy.ts'
import type { Draft } from './draft.ts'
import { draftSelect, subjectOf, toDraft } from './draft-row.ts'

export type Refused = { ok: false; reason: 'not-found' | 'forbidden' }

/** A piece with its newest text, for a member who may read it. */
export async function draft(actor: Actor, id: number): Promise<{ ok: true; draft: Draft } | Refused> {
  const row = await database().article.findUnique({ where: { id }, select: draftSelect })
  if (!row) return { ok: false, reason: 'not-found' }
  if (!may(actor, 'read', subjectOf(row))) return { ok: false, reason: 'forbidden' }
  return { ok: true, draft: await toDraft(actor, row) }
}

/** Null when the actor may read this piece, else why not: what every read about a piece asks first. */
export const readRefusal = (actor: Actor, id: number) => refusalOf(actor, 'read', id)

/** Null when the actor may do this to the piece, else why not. */
export async function refusalOf(actor: Actor, action: PieceAction, id: number): Promise<Refused | null> {
  const row = await database().article.findUnique({
    where: { id },
    select: { ownerId: true, sectionId: true, state: true },
  })
  if (!row) return { ok: false, reason: 'not-found' }
  return may(actor, action, row) ? null : { ok: false, reason: 'forbidden' }
}
