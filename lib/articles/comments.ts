import { database } from '../database/client.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { type Refused, readRefusal, refusalOf } from './desk.ts'

export type CommentView = {
  id: number
  /** ISO 8601, +07:00 */
  at: string
  actor: string
  actorName: string
  /** "return": the note of a return. */
  kind: 'comment' | 'return'
  text: string
}

/** What colleagues said on a piece, oldest first. */
export async function comments(
  actor: Actor,
  articleId: number,
): Promise<{ ok: true; comments: CommentView[] } | Refused> {
  const refusal = await readRefusal(actor, articleId)
  if (refusal) return refusal
  const rows = await database().comment.findMany({
    where: { articleId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    omit: { articleId: true },
  })
  return {
    ok: true,
    comments: rows.map(({ at, kind, ...row }) => ({
      ...row,
      at: isoMoment(at),
      kind: kind === 'return' ? 'return' : 'comment',
    })),
  }
}

/** Says something on a piece. Comments are neither changed nor taken back. */
export async function addComment(
  actor: Actor,
  articleId: number,
  text: string,
): Promise<{ ok: true } | Refused> {
  const refusal = await refusalOf(actor, 'comment', articleId)
  if (refusal) return refusal
  await database().comment.create({ data: { articleId, ...signed(actor), text } })
  return { ok: true }
}
