import type { Transaction } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { type Month, plusMonths, startOfDay } from '../vietnamese/dates.ts'
import { term } from './terms.ts'

/** What a piece must hold to be found. */
export type Sought = {
  /** Terms, all of them. */
  all: number[]
  /** One of each of these lists. */
  any: number[][]
  /** Of none of these lists all: what is not wanted. */
  none: number[][]
  /** Not all of these: a better tier has found those. */
  better: number[] | null
  /** From this moment on, and before that one. */
  from: Date | null
  before: Date | null
}
/** A place in the order of time, newest first. */
export type Moment = { at: number; id: number }
export type Match = Moment & { title: string }
/** A month that holds public pieces, and how many. */
export type MonthCount = { month: Month; count: number }

/** So few pieces are looked through at once. */
const smallArchive = 12_000
/** The newest so many pieces are looked through first: that finds enough of what is common. */
const firstWindow = 4_000
/** What is so rare in the newest pieces is asked of the whole archive at once. */
const fewMatches = 15_000
/** More months than that are not named one by one. */
const mostMonths = 24

type Reads = Pick<Transaction, '$queryRaw'>

/** The newest `most` public pieces that hold what is sought, from `from` down to `to` (both included; null: open). */
export async function newestMatches(
  tx: Reads,
  sought: Sought,
  months: MonthCount[],
  most: number,
  between: { from: Moment | null; to: Moment | null } = { from: null, to: null },
): Promise<Match[]> {
  const found: Match[] = []
  await walk(sought, boundsOf(sought, between), months, most, async (bounds, wanted, window) => {
    const rows = await tx.$queryRaw<Match[]>(matchesSql(sought, bounds, wanted, window))
    found.push(...rows)
    return rows.length
  })
  return found
}

/** How many public pieces hold what is sought, at most `most`: counted where they lie. */
export function countedMatches(
  tx: Reads,
  sought: Sought,
  months: MonthCount[],
  most: number,
): Promise<number> {
  const everywhere = boundsOf(sought, { from: null, to: null })
  return walk(sought, everywhere, months, most, async (bounds, wanted, window) => {
    const [row] = await tx.$queryRaw<[{ count: number }]>(Prisma.sql`
      SELECT count(*)::int AS count FROM (
        SELECT 1 FROM article_search WHERE ${conditionsSql(sought, bounds, window)} LIMIT ${wanted}
      ) AS matches`)
    return row.count
  })
}

/**
 * Walks back from the newest month in windows of months until `most` are found, because the index answers with all
 * that match or nothing: of what is common a window holds enough, and what is rare is cheap without one. `months` are
 * those of the paper, newest first; `look` says how many it found in a window, of those still wanted. Returns their sum.
 */
async function walk(
  { none }: Sought,
  bounds: Bounds,
  months: MonthCount[],
  most: number,
  look: (bounds: Bounds, wanted: number, window: Window) => Promise<number>,
): Promise<number> {
  const left = months.filter(({ month }) => touches(month, bounds))
  let found = 0
  let seen = 0
  while (left.length > 0 && found < most) {
    const window = nextWindow(left, seen, found, most, none.length > 0)
    const months = window.map(({ month }) => month)
    const named = months.length <= mostMonths && (left.length > 0 || seen > 0 || window.length > 1)
    const spans = left.length > 0 || seen > 0
    found += await look(bounds, most - found, {
      terms: spans && named ? months.map(term.month) : null,
      until: endOf(months[0] as Month),
      from: left.length > 0 ? startOfDay(`${months.at(-1)}-01`) : null,
    })
    seen += window.reduce((sum, { count }) => sum + count, 0)
  }
  return found
}

/**
 * Takes the months off the list that are looked through next. Few matches may be what is left of many (`subtracts`):
 * then no more than can be named, and never the whole archive at once.
 */
function nextWindow(
  left: MonthCount[],
  seen: number,
  found: number,
  most: number,
  subtracts: boolean,
): MonthCount[] {
  const remaining = left.reduce((sum, { count }) => sum + count, 0)
  const share = seen > 0 ? found / seen : 1
  if (seen === 0 && remaining <= smallArchive) return left.splice(0)
  if (seen > 0 && !subtracts && share * remaining <= fewMatches) return left.splice(0)
  const wanted = seen === 0 ? firstWindow : Math.max(firstWindow, (1.3 * (most - found)) / share)
  let pieces = 0
  const end = left.findIndex(({ count }) => {
    pieces += count
    return pieces >= wanted
  })
  const length = end < 0 ? left.length : end + 1
  return left.splice(0, subtracts ? Math.min(length, mostMonths) : length)
}

type Bounds = { from: Date | null; before: Date | null; newest: Moment | null; oldest: Moment | null }
type Window = { terms: number[] | null; until: Date; from: Date | null }

/** A moment as the number that it is here: hundreds of them are read, and a Date costs more than the rest of the row. */
const matchesSql = (sought: Sought, bounds: Bounds, most: number, window: Window) => Prisma.sql`
  SELECT article_id AS id, title, (extract(epoch FROM shown_at) * 1000)::float8 AS at FROM article_search
  WHERE ${conditionsSql(sought, bounds, window)}
  ORDER BY shown_at DESC, article_id DESC LIMIT ${most}`

/** Drafts and what was withdrawn have no `shown_at`. */
function conditionsSql(sought: Sought, bounds: Bounds, window: Window): Prisma.Sql {
  const { newest, oldest } = bounds
  const any = window.terms ? [...sought.any, window.terms] : sought.any
  const until = bounds.before && bounds.before < window.until ? bounds.before : window.until
  const from = bounds.from && (!window.from || bounds.from > window.from) ? bounds.from : window.from
  const inPlace = [
    ...any.map((terms) => Prisma.sql`terms && ${terms}::int[]`),
    Prisma.sql`shown_at < ${until}`,
    ...(from ? [Prisma.sql`shown_at >= ${from}`] : []),
    ...(newest ? [Prisma.sql`(shown_at, article_id) <= (${new Date(newest.at)}, ${newest.id}::int)`] : []),
    ...(oldest ? [Prisma.sql`(shown_at, article_id) >= (${new Date(oldest.at)}, ${oldest.id}::int)`] : []),
  ]
  const holding = (terms: number[]) =>
    Prisma.join([Prisma.sql`terms @> ${terms}::int[]`, ...inPlace], ' AND ')
  const conditions = [
    holding(sought.all),
    // Asked of the index too: the terms of a piece are long, and lie apart from its row. OFFSET keeps them one question.
    ...[...sought.none, ...(sought.better ? [sought.better] : [])].map(
      (terms) => Prisma.sql`NOT EXISTS (
        SELECT FROM (
          SELECT article_id FROM article_search WHERE ${holding([...sought.all, ...terms])} OFFSET 0
        ) AS other WHERE other.article_id = article_search.article_id)`,
    ),
  ]
  return Prisma.join(conditions, ' AND ')
}

function boundsOf({ from, before }: Sought, between: { from: Moment | null; to: Moment | null }): Bounds {
  return { from, before, newest: between.from, oldest: between.to }
}

const endOf = (month: Month) => startOfDay(`${plusMonths(month, 1)}-01`)

function touches(month: Month, { from, before, newest, oldest }: Bounds): boolean {
  const [start, end] = [startOfDay(`${month}-01`).getTime(), endOf(month).getTime()]
  const latest = Math.min(before?.getTime() ?? Infinity, newest ? newest.at + 1 : Infinity)
  const earliest = Math.max(from?.getTime() ?? -Infinity, oldest?.at ?? -Infinity)
  return start < latest && end > earliest
}
