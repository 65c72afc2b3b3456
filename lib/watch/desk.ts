import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { type Day, isoMoment, plusDays, startOfDay } from '../vietnamese/dates.ts'
import { loggedGroups } from './deeds.ts'
import type { TroubleKind } from './troubles.ts'
import { type Waiting, waiting } from './waiting.ts'

const forbidden = { ok: false, reason: 'forbidden' } as const
type Forbidden = typeof forbidden
const pageLength = 100

export type TroubleLine = {
  kind: TroubleKind
  name: string
  detail: string
  count: number
  firstAt: string
  lastAt: string
}
export type State = { waiting: Waiting; troubles: TroubleLine[]; megabytes: number }

/** What waits and what went wrong in the last 30 days, the latest first, for whoever looks after the portal. */
export async function stateOfPortal(actor: Actor, now: Date): Promise<({ ok: true } & State) | Forbidden> {
  if (!can(actor, 'watch')) return forbidden
  const [waits, rows, size] = await Promise.all([
    waiting(now),
    database().trouble.findMany({
      where: { lastAt: { gte: new Date(now.getTime() - 30 * 86_400_000) } },
      orderBy: [{ lastAt: 'desc' }, { kind: 'asc' }, { name: 'asc' }],
      take: pageLength,
    }),
    database().$queryRaw<{ megabytes: number }[]>`
      SELECT (pg_database_size(current_database()) / 1024 / 1024)::int AS megabytes`,
  ])
  const troubles = rows.map(({ kind, firstAt, lastAt, ...row }) => ({
    ...row,
    kind: kind as TroubleKind,
    firstAt: isoMoment(firstAt),
    lastAt: isoMoment(lastAt),
  }))
  return { ok: true, waiting: waits, troubles, megabytes: size[0]?.megabytes ?? 0 }
}

export type LogFilter = { group: string; person: string; day: Day | null; after: string | null }
export type LogLine = {
  id: string
  at: string
  actorName: string
  action: string
  articleId: number | null
  /** What it was done to, by its name; null where the line says none. */
  subject: string | null
}

/** Who did what in the newsroom, the newest first, a hundred at a time. The table refuses to be changed. */
export async function auditLog(
  actor: Actor,
  { group, person, day, after }: LogFilter,
): Promise<{ ok: true; lines: LogLine[]; next: string | null } | Forbidden> {
  if (!can(actor, 'watch')) return forbidden
  const actions = loggedGroups.find(({ value }) => value === group)?.actions
  const rows = await database().auditEntry.findMany({
    where: {
      ...(actions && { action: { in: actions } }),
      ...(person && { actor: person }),
      ...(day && { at: { gte: startOfDay(day), lt: startOfDay(plusDays(day, 1)) } }),
      ...(after && /^\d{1,18}$/.test(after) && { id: { lt: BigInt(after) } }),
    },
    orderBy: { id: 'desc' },
    take: pageLength + 1,
  })
  const page = rows.slice(0, pageLength)
  const names = await staffNames(page.flatMap(({ detail }) => staffIn(detail) ?? []))
  return {
    ok: true,
    lines: page.map(({ id, at, actorName, action, articleId, detail }) => ({
      id: String(id),
      at: isoMoment(at),
      actorName,
      action,
      articleId,
      subject: subjectOf(detail, names),
    })),
    next: rows.length > pageLength ? String(page.at(-1)?.id) : null,
  }
}

/** Whoever can be asked for in the log. */
export async function loggedPeople(actor: Actor): Promise<{ value: string; label: string }[]> {
  if (!can(actor, 'watch')) return []
  const staff = await database().staff.findMany({ select: { id: true, name: true } })
  const collator = new Intl.Collator('vi')
  return staff
    .map(({ id, name }) => ({ value: `staff:${id}`, label: name }))
    .sort((a, b) => collator.compare(a.label, b.label))
}

async function staffNames(ids: string[]): Promise<Map<string, string>> {
  const staff = await database().staff.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(staff.map(({ id, name }) => [id, name]))
}

const staffIn = (detail: unknown): string | undefined => textIn(detail, 'staff')

/** The first of what a line names its subject by. */
function subjectOf(detail: unknown, names: Map<string, string>): string | null {
  const staff = staffIn(detail)
  if (staff) return names.get(staff) ?? null
  const picture = (detail as { picture?: unknown }).picture
  if (typeof picture === 'number') return `ảnh số ${picture}`
  const after = (detail as { after?: unknown }).after
  for (const part of ['name', 'title', 'slug', 'address', 'what']) {
    const text = textIn(detail, part) ?? textIn(after, part)
    if (text) return text
  }
  return null
}

function textIn(detail: unknown, part: string): string | undefined {
  const value =
    typeof detail === 'object' && detail !== null ? (detail as Record<string, unknown>)[part] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}
