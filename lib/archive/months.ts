import { Prisma } from '../database/generated/client.ts'

/** The months that hold public pieces and how many, from the counts of days that each write keeps: no piece is read. */
export const countedMonths = Prisma.sql`
  SELECT date_trunc('month', day::timestamp)::date AS month, sum(count)::int AS count FROM day_count
  WHERE section_id = 0 AND count > 0 GROUP BY 1`
