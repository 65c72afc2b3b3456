import { type Refused, readRefusal } from '../articles/desk.ts'
import { database } from '../database/client.ts'
import type { Actor } from '../staff/actor.ts'
import { type Day, dayOf, plusDays } from '../vietnamese/dates.ts'

/** Days of the chart, today the last of them. */
const chartDays = 30

export type Readings = {
  /** Ever. */
  total: number
  /** Each of the last thirty days in order, those without a reader too. */
  days: { day: Day; count: number }[]
}

/** How often a piece was read, for who may read it in the newsroom. */
export async function readingsOf(
  actor: Actor,
  id: number,
  now: Date,
): Promise<{ ok: true; readings: Readings } | Refused> {
  const refusal = await readRefusal(actor, id)
  if (refusal) return refusal
  const [rows, past] = await Promise.all([
    database().readingDay.findMany({ where: { articleId: id }, select: { day: true, count: true } }),
    database().readingPast.findUnique({ where: { articleId: id }, select: { count: true } }),
  ])
  const counts = new Map(rows.map(({ day, count }) => [day.toISOString().slice(0, 10), count]))
  const today = dayOf(now)
  const days = Array.from({ length: chartDays }, (_, index) => plusDays(today, index + 1 - chartDays))
  return {
    ok: true,
    readings: {
      total: rows.reduce((sum, { count }) => sum + count, past?.count ?? 0),
      days: days.map((day) => ({ day, count: counts.get(day) ?? 0 })),
    },
  }
}
