import type { Teaser } from '../articles/article.ts'
import { inOrder } from '../articles/published.ts'
import { Prisma } from '../database/generated/client.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { isMonth, type Month, plusMonths, startOfDay, type Year } from '../vietnamese/dates.ts'

/** A shelf is a topic or an author, on which pieces stand. */
export type ShelfKind = 'topic' | 'author'
export type PublishedShelf = { kind: ShelfKind; id: number; slug: string; name: string; about: string }
export type ShelfYear = { year: Year; count: number; months: { month: Month; count: number }[] }
type Shelf = Pick<PublishedShelf, 'kind' | 'id'>

/** Its pieces, with the time at which each is shown, and its months with their counts. */
const tables = {
  topic: {
    pieces: Prisma.raw('article_topic'),
    months: Prisma.raw('topic_month'),
    id: Prisma.raw('topic_id'),
  },
  author: {
    pieces: Prisma.raw('article_author'),
    months: Prisma.raw('author_month'),
    id: Prisma.raw('author_id'),
  },
}

/** A topic or an author by its slug, or by its id where an old slug led to it; null when there is none with a public piece. */
export function publishedShelf(kind: ShelfKind, which: string | number): Promise<PublishedShelf | null> {
  return remembered(
    `${kind}:${typeof which}:${which}`,
    async () => {
      const where = {
        ...(typeof which === 'number' ? { id: which } : { slug: which }),
        // A name that only drafts carry is not public.
        articles: { some: { shownAt: { not: null } } },
      }
      const { topic, author } = readersDatabase()
      const found = await (kind === 'topic' ? topic.findFirst({ where }) : author.findFirst({ where }))
      // What is not there has no tag, and is not remembered.
      if (found) dependsOn(tagOf({ kind, id: found.id }))
      return found && { kind, ...found }
    },
    'addresses',
  )
}

/** The newest 60 public pieces of a shelf, or of a year of it; all those of a month. */
export async function shelfPieces({ kind, id }: Shelf, when?: Month | Year): Promise<Teaser[]> {
  dependsOn(tagOf({ kind, id }))
  const { pieces, id: column } = tables[kind]
  const between = when
    ? Prisma.sql`AND shown_at >= ${startOf(when)} AND shown_at < ${endOf(when)}`
    : Prisma.empty
  const rows = await readersDatabase().$queryRaw<{ id: number }[]>`
    SELECT article_id AS id FROM ${pieces}
    WHERE ${column} = ${id} AND shown_at IS NOT NULL ${between}
    ORDER BY shown_at DESC, article_id DESC LIMIT ${when && isMonth(when) ? 10_000 : 60}`
  return inOrder(rows.map(({ id }) => id))
}

/** The years and months in which a shelf has public pieces, newest first, with their counts. */
export function shelfYears({ kind, id }: Shelf): Promise<ShelfYear[]> {
  return remembered(`${kind}-years:${id}`, async () => {
    dependsOn(tagOf({ kind, id }))
    const { months, id: column } = tables[kind]
    const rows = await readersDatabase().$queryRaw<{ month: Month; count: number }[]>`
      SELECT to_char(month, 'YYYY-MM') AS month, count FROM ${months}
      WHERE ${column} = ${id} AND count > 0 ORDER BY ${months}.month DESC`
    const years = Map.groupBy(rows, ({ month }) => month.slice(0, 4))
    return [...years].map(([year, months]) => ({
      year,
      count: months.reduce((sum, { count }) => sum + count, 0),
      months,
    }))
  })
}

const tagOf = ({ kind, id }: Shelf) => (kind === 'topic' ? tags.topic(id) : tags.author(id))
const startOf = (when: Month | Year) => startOfDay(isMonth(when) ? `${when}-01` : `${when}-01-01`)
const endOf = (when: Month | Year) =>
  startOfDay(isMonth(when) ? `${plusMonths(when, 1)}-01` : `${Number(when) + 1}-01-01`)
