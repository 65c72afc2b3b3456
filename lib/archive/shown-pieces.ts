import type { Teaser } from '../articles/article.ts'
import { inOrder } from '../articles/published.ts'
import { Prisma } from '../database/generated/client.ts'
import { readersDatabase } from '../edition/recording.ts'
import { isMonth, type Month, plusMonths, startOfDay, type Year } from '../vietnamese/dates.ts'

/** The tables of a topic or an author: of its pieces, with the time at which each is shown, and of its months. */
export type Shelf = {
  table: 'article_topic' | 'article_author'
  months: 'topic_month' | 'author_month'
  column: 'topic_id' | 'author_id'
  id: number
}

export type ShelfYear = { year: Year; count: number; months: { month: Month; count: number }[] }

/** The newest public pieces of a topic or an author, of all time or of a month or year; at most `count`. */
export async function shelfPieces(
  shelf: Shelf,
  when: Month | Year | undefined,
  count: number,
): Promise<Teaser[]> {
  const between = when
    ? Prisma.sql`AND shown_at >= ${startOf(when)} AND shown_at < ${endOf(when)}`
    : Prisma.empty
  const rows = await readersDatabase().$queryRaw<{ id: number }[]>`
    SELECT article_id AS id FROM ${Prisma.raw(shelf.table)}
    WHERE ${Prisma.raw(shelf.column)} = ${shelf.id} AND shown_at IS NOT NULL ${between}
    ORDER BY shown_at DESC, article_id DESC LIMIT ${count}`
  return inOrder(rows.map(({ id }) => id))
}

/** Years and months of a topic or an author with their counts, newest first. */
export async function shelfYears({ months, column, id }: Shelf): Promise<ShelfYear[]> {
  const rows = await readersDatabase().$queryRaw<{ month: Month; count: number }[]>`
    SELECT to_char(month, 'YYYY-MM') AS month, count FROM ${Prisma.raw(months)}
    WHERE ${Prisma.raw(column)} = ${id} AND count > 0 ORDER BY ${Prisma.raw(months)}.month DESC`
  const years = Map.groupBy(rows, ({ month }) => month.slice(0, 4))
  return [...years].map(([year, months]) => ({
    year,
    count: months.reduce((sum, { count }) => sum + count, 0),
    months,
  }))
}

const startOf = (when: Month | Year) => startOfDay(isMonth(when) ? `${when}-01` : `${when}-01-01`)
const endOf = (when: Month | Year) =>
  startOfDay(isMonth(when) ? `${plusMonths(when, 1)}-01` : `${Number(when) + 1}-01-01`)
