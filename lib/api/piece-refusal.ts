import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { may, type PieceAction } from '../staff/policy.ts'
import { type Refused, refused } from './refused.ts'

/** Why the actor may not do this to the piece, whatever else is sent; null: the policy has nothing against it. */
export async function pieceRefusal(actor: Actor, action: PieceAction, id: number): Promise<Refused | null> {
  const piece = await database().article.findUnique({
    where: { id },
    select: { ownerId: true, sectionId: true, state: true },
  })
  if (!piece) return refused('not-found')
  return may(actor, action, piece) ? null : refused('forbidden')
}
