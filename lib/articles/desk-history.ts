import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { type Refused, readRefusal } from './desk.ts'
import { type PieceFields, pieceFields } from './fields.ts'

/** A line of the history: who did what when. The table refuses to be changed. */
export type HistoryLine = {
  id: string
  at: string
  actor: string
  actorName: string
  /** A step of workflow.ts, "begin", "import", …  */
  action: string
  detail: Record<string, unknown>
}

export type RevisionLine = { version: number; at: string; actor: string; actorName: string }

/** What happened to a piece, newest first. */
export async function history(
  actor: Actor,
  articleId: number,
): Promise<{ ok: true; history: HistoryLine[] } | Refused> {
  const refusal = await readRefusal(actor, articleId)
  if (refusal) return refusal
  const rows = await database().auditEntry.findMany({
    where: { articleId },
    orderBy: { id: 'desc' },
    take: 500,
    select: { id: true, at: true, actor: true, actorName: true, action: true, detail: true },
  })
  return {
    ok: true,
    history: rows.map(({ id, at, detail, ...row }) => ({
      ...row,
      id: String(id),
      at: isoMoment(at),
      detail: detail as Record<string, unknown>,
    })),
  }
}

/** The saves that changed something, newest first, at most 200 of those below `before`. */
export async function revisions(
  actor: Actor,
  articleId: number,
  before = 2_147_483_647,
): Promise<{ ok: true; revisions: RevisionLine[] } | Refused> {
  const refusal = await readRefusal(actor, articleId)
  if (refusal) return refusal
  const rows = await database().revision.findMany({
    where: { articleId, version: { lt: before } },
    orderBy: { version: 'desc' },
    take: 200,
    select: { version: true, at: true, actor: true, actorName: true },
  })
  return { ok: true, revisions: rows.map((row) => ({ ...row, at: isoMoment(row.at) })) }
}

/** The text of a piece as a save left it. */
export async function revision(
  actor: Actor,
  articleId: number,
  version: number,
): Promise<{ ok: true; revision: RevisionLine & { fields: PieceFields } } | Refused> {
  const refusal = await readRefusal(actor, articleId)
  if (refusal) return refusal
  const row = await database().revision.findUnique({
    where: { articleId_version: { articleId, version } },
    select: { version: true, at: true, actor: true, actorName: true, fields: true },
  })
  if (!row) return { ok: false, reason: 'not-found' }
  return { ok: true, revision: { ...row, at: isoMoment(row.at), fields: pieceFields.parse(row.fields) } }
}
