import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { countsSql, lateAfter, listSql, pageLength } from './desk-sql.ts'
import type { DeskCounts, DeskFilter, DeskLine } from './desk-view.ts'

export { type DeskCounts, type DeskFilter, type DeskLine, type View, views } from './desk-view.ts'

/**
 * A page of the desk: what changed last first, what is due soonest first, what went out last first
 * (`orderOf`). `next` is where the following page begins, null at the end.
 */
export async function deskPieces(
  actor: Actor,
  filter: DeskFilter,
): Promise<{ pieces: DeskLine[]; next: string | null }> {
  const rows = await database().$queryRaw<Row[]>(await listSql(actor, filter))
  const last = rows.length > pageLength ? rows[pageLength - 1] : undefined
  return {
    pieces: rows.slice(0, pageLength).map(toLine),
    next: last ? `${last.moment.getTime()}-${last.id}` : null,
  }
}

/** How many pieces stand on each shelf now. */
export async function deskCounts(actor: Actor): Promise<DeskCounts> {
  const [counts] = await database().$queryRaw<[DeskCounts]>(await countsSql(actor))
  return counts
}

type Row = Omit<DeskLine, 'changedAt' | 'stateSince' | 'publishedAt' | 'dueAt' | 'late'> & {
  /** Of the column that the list goes by; every piece of such a list has one. */
  moment: Date
  changedAt: Date
  stateSince: Date
  publishedAt: Date | null
  dueAt: Date | null
}

function toLine({ moment: _, ...row }: Row): DeskLine {
  const moment = (at: Date | null) => at && isoMoment(at)
  const { dueAt } = row
  return {
    ...row,
    changedAt: isoMoment(row.changedAt),
    stateSince: isoMoment(row.stateSince),
    publishedAt: moment(row.publishedAt),
    dueAt: moment(dueAt),
    late: row.state === 'scheduled' && dueAt !== null && dueAt.getTime() < Date.now() - lateAfter,
  }
}
