import { Prisma } from '../database/generated/client.ts'

/**
 * What a reader may see: the one public predicate, in Prisma's words and in SQL. It has no clock: a
 * piece is public when its state says so (docs/freshness.md, 3).
 */
export const publicPiece = { state: 'published' } as const satisfies Prisma.ArticleWhereInput
export const publicPieceSql = Prisma.sql`article.state = 'published'`
