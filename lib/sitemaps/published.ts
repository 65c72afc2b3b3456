import type { Teaser } from '../articles/article.ts'
import { publicPieceSql } from '../articles/public.ts'
import { inOrder } from '../articles/published.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { type Month, plusDays, plusMonths, startOfDay } from '../vietnamese/dates.ts'
import { today } from '../vietnamese/today.ts'

/** The protocol's own limits: sitemaps.org, and Google's for news. */
export const piecesASitemap = 50_000
export const piecesOfNews = 1_000

export type MonthOfPieces = { month: Month; count: number; changedAt: Date }
export type SitemapPiece = {
  id: number
  slug: string
  changedAt: Date
  picture: { hash: string; width: number; height: number; alt: string } | null
}

/** The months that hold public pieces, newest first, with their counts and when they last changed. */
export async function monthsOfPieces(): Promise<MonthOfPieces[]> {
  dependsOn(tags.changes('all'))
  return readersDatabase().$queryRaw<MonthOfPieces[]>`
    SELECT to_char(month, 'YYYY-MM') AS month, count, changed_at AS "changedAt"
    FROM month_count JOIN month_change USING (month) WHERE count > 0 ORDER BY month_count.month DESC`
}

/** How many public pieces a month holds; remembered, so that a made-up sitemap costs no query twice. */
export function piecesOfMonth(month: Month): Promise<number> {
  return remembered(
    `pieces-of-month:${month}`,
    async () => {
      dependsOn(tags.month('all', month))
      const [row] = await readersDatabase().$queryRaw<{ count: number }[]>`
        SELECT count FROM month_count WHERE month = ${`${month}-01`}::date`
      return row?.count ?? 0
    },
    'addresses',
  )
}

type Row = { id: number; slug: string; changedAt: Date; picture: number | null } & (
  | { shown: true; hash: string; width: number; height: number }
  | { shown: false; hash: null; width: null; height: null }
)

/** The public pieces of a month, oldest first, so that a new one changes the last part alone; `part` from 1. */
export async function sitemapPieces(month: Month, part: number): Promise<SitemapPiece[]> {
  dependsOn(tags.changes(month))
  const rows = await readersDatabase().$queryRaw<Row[]>`
    SELECT article.id, article.slug, coalesce(article.updated_at, article.published_at) AS "changedAt",
      picture.id AS picture, picture.hash, picture.width, picture.height,
      picture.id IS NOT NULL AND picture.withdrawn_at IS NULL AS shown
    FROM article LEFT JOIN picture ON picture.id = article.picture_id
    WHERE ${publicPieceSql} AND article.published_at >= ${startOfDay(`${month}-01`)}
      AND article.published_at < ${startOfDay(`${plusMonths(month, 1)}-01`)}
    ORDER BY article.published_at, article.id
    OFFSET ${(part - 1) * piecesASitemap} LIMIT ${piecesASitemap}`
  // A withdrawn picture as well: it may be brought back.
  dependsOn(...rows.flatMap(({ picture }) => (picture === null ? [] : [tags.picture(picture)])))
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    changedAt: row.changedAt,
    picture: row.shown ? { hash: row.hash, width: row.width, height: row.height, alt: '' } : null,
  }))
}

/** In which part of its month's sitemap a piece stands, from 1. */
export async function sitemapPart(piece: { id: number; publishedAt: Date }, month: Month): Promise<number> {
  if ((await piecesOfMonth(month)) <= piecesASitemap) return 1
  const [row] = await readersDatabase().$queryRaw<[{ before: number }]>`
    SELECT count(*)::int AS before FROM article
    WHERE ${publicPieceSql} AND article.published_at >= ${startOfDay(`${month}-01`)}
      AND (article.published_at, article.id) < (${piece.publishedAt}, ${piece.id}::int)`
  return Math.floor(row.before / piecesASitemap) + 1
}

/** The pieces of today and yesterday, newest first. */
export async function newsPieces(): Promise<Teaser[]> {
  const days = [today(), plusDays(today(), -1)] as const
  dependsOn(...days.map((day) => tags.day('all', day)))
  const rows = await readersDatabase().$queryRaw<{ id: number }[]>`
    SELECT article.id FROM article
    WHERE ${publicPieceSql} AND article.published_at >= ${startOfDay(days[1])}
      AND article.published_at < ${startOfDay(plusDays(days[0], 1))}
    ORDER BY article.published_at DESC, article.id DESC LIMIT ${piecesOfNews}`
  return inOrder(rows.map(({ id }) => id))
}
