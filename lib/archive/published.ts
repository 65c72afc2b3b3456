import type { SectionLink, Teaser } from '../articles/article.ts'
import { publicPieceSql } from '../articles/public.ts'
import { inOrder } from '../articles/published.ts'
import { Prisma } from '../database/generated/client.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { sectionTree } from '../sections/published.ts'
import {
  type Day,
  isMonth,
  type Month,
  plusDays,
  plusMonths,
  startOfDay,
  type Year,
} from '../vietnamese/dates.ts'
import { today } from '../vietnamese/today.ts'

/** A section, or the whole paper ("Mọi chuyên mục"). */
type Scope = SectionLink | null

const scopeOf = (section: Scope) => section?.id ?? 'all'

/** The pieces of a day, newest first, and the nearest days before and after it that hold any. */
export async function archiveDay(
  section: Scope,
  day: Day,
): Promise<{ stories: Teaser[]; previous: Day | null; next: Day | null }> {
  dependsOn(tags.day(scopeOf(section), day))
  const ids = await idsOfDay(section, day)
  const [stories, nearest] = await Promise.all([inOrder(ids), nearestDays(section, day, plusDays(day, 1))])
  return { stories, ...nearest }
}

/** How many pieces each day of a month or a year holds, and the nearest months or years that hold any. */
export async function archiveCounts(
  section: Scope,
  when: Month | Year,
): Promise<{ counts: Map<Day, number>; previous: string | null; next: string | null }> {
  const [start, end, precision] = isMonth(when)
    ? [`${when}-01`, `${plusMonths(when, 1)}-01`, 7]
    : [`${when}-01-01`, `${Number(when) + 1}-01-01`, 4]
  const [counts, nearest] = await Promise.all([
    countsBetween(section, start, end),
    nearestDays(section, start, end),
  ])
  return {
    counts,
    previous: nearest.previous?.slice(0, precision) ?? null,
    next: nearest.next?.slice(0, precision) ?? null,
  }
}

/** How many pieces each day of a month holds; remembered, so that a day's address costs no query. */
export function countsOfMonth(section: Scope, month: Month): Promise<Map<Day, number>> {
  const scope = scopeOf(section)
  return remembered(`month:${scope}:${month}`, async () => {
    dependsOn(tags.month(scope, month))
    const rows = await readersDatabase().$queryRaw<{ day: Date; count: number }[]>`
      SELECT day, sum(count)::int AS count FROM day_count
      WHERE section_id = ANY(${await countedSections(section)}::int[])
        AND day >= ${`${month}-01`}::date AND day < ${`${plusMonths(month, 1)}-01`}::date AND count > 0
      GROUP BY day ORDER BY day`
    return new Map(rows.map(({ day, count }) => [day.toISOString().slice(0, 10), count]))
  })
}

/** The first day that holds a piece, and today: no archive address lies outside. */
export async function archiveBounds(): Promise<{ first: Day; today: Day }> {
  const first = await remembered('first-day', async () => {
    dependsOn(tags.days('all'))
    const [row] = await readersDatabase().$queryRaw<{ day: Date | null }[]>`
      SELECT min(day) AS day FROM day_count WHERE section_id = 0 AND count > 0`
    return row?.day?.toISOString().slice(0, 10) ?? null
  })
  return { first: first ?? today(), today: today() }
}

/** The years that hold any piece, newest first. */
export function archiveYears(section: Scope): Promise<Year[]> {
  const scope = scopeOf(section)
  return remembered(`years:${scope}`, async () => {
    dependsOn(tags.days(scope))
    const rows = await readersDatabase().$queryRaw<{ year: Year }[]>`
      SELECT to_char(year, 'YYYY') AS year
      FROM (SELECT min(day) AS first, max(day) AS last FROM day_count WHERE section_id = 0 AND count > 0) AS paper,
        generate_series(date_trunc('year', first::timestamp), last, interval '1 year') AS year
      WHERE EXISTS (
        SELECT FROM day_count WHERE section_id = ANY(${await countedSections(section)}::int[]) AND count > 0
          AND day >= year::date AND day < (year + interval '1 year')::date)
      ORDER BY year DESC`
    return rows.map(({ year }) => year)
  })
}

async function countsBetween(section: Scope, start: Day, end: Day): Promise<Map<Day, number>> {
  const months: Month[] = []
  for (let month = start.slice(0, 7); month < end.slice(0, 7); month = plusMonths(month, 1))
    months.push(month)
  const counts = await Promise.all(months.map((month) => countsOfMonth(section, month)))
  return new Map(counts.flatMap((month) => [...month]))
}

async function idsOfDay(section: Scope, day: Day): Promise<number[]> {
  const sections = section && (await sectionTree()).subtree.get(section.id)
  const inScope = sections ? Prisma.sql`AND article.section_id = ANY(${sections}::int[])` : Prisma.empty
  const rows = await readersDatabase().$queryRaw<{ id: number }[]>`
    SELECT article.id FROM article
    WHERE ${publicPieceSql} AND article.published_at >= ${startOfDay(day)}
      AND article.published_at < ${startOfDay(plusDays(day, 1))} ${inScope}
    ORDER BY article.published_at DESC, article.id DESC`
  return rows.map(({ id }) => id)
}

/** The last day before `start` and the first from `end` on that hold a piece. */
async function nearestDays(
  section: Scope,
  start: Day,
  end: Day,
): Promise<{ previous: Day | null; next: Day | null }> {
  dependsOn(tags.days(scopeOf(section)))
  const sections = await countedSections(section)
  // Section by section: each is a step into the index, where all at once are read from end to end.
  const [row] = await readersDatabase().$queryRaw<{ previous: Date | null; next: Date | null }[]>`
    SELECT max(before.day) AS previous, min(after.day) AS next
    FROM unnest(${sections}::int[]) AS scope (id)
    LEFT JOIN LATERAL (
      SELECT day FROM day_count WHERE section_id = scope.id AND count > 0 AND day < ${start}::date
      ORDER BY day DESC LIMIT 1
    ) AS before ON true
    LEFT JOIN LATERAL (
      SELECT day FROM day_count WHERE section_id = scope.id AND count > 0 AND day >= ${end}::date
      ORDER BY day LIMIT 1
    ) AS after ON true`
  return {
    previous: row?.previous?.toISOString().slice(0, 10) ?? null,
    next: row?.next?.toISOString().slice(0, 10) ?? null,
  }
}

/** Counts stand a section itself; section 0 is the whole paper. */
async function countedSections(section: Scope): Promise<number[]> {
  return section ? ((await sectionTree()).subtree.get(section.id) ?? [section.id]) : [0]
}
