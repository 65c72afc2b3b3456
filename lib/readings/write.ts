import { publicPieceSql } from '../articles/public.ts'
import { database } from '../database/client.ts'
import { dayOf, plusDays } from '../vietnamese/dates.ts'
import { type Batch, type ReadingCounter, readings } from './counter.ts'

/** Days that are kept one by one; before them a piece has one number. */
const keptDays = 60
const atOnce = 10_000

/**
 * Stores what waits, in one statement; only reads of pieces that are public. Throws when Postgres is away,
 * and the same batch comes again next time. Returns false when nothing waited.
 */
export async function storeReadings(counter: ReadingCounter = readings()): Promise<boolean> {
  const batch = counter.batch()
  if (!batch) return false
  await store(batch)
  counter.stored()
  return true
}

/** Stores everything that waits: the last thing that a server does. */
export async function storeAllReadings(counter: ReadingCounter = readings()): Promise<void> {
  while (await storeReadings(counter));
}

/**
 * A batch that has been stored, but whose answer got lost, changes nothing: its number is not above the
 * server's last one. Rows are locked in one order everywhere, so that two servers never wait in a circle.
 */
async function store({ server, number, readings }: Batch): Promise<void> {
  await database().$executeRaw`
    WITH batch AS (
      INSERT INTO reading_batch (server, number) VALUES (${server}::uuid, ${number})
      ON CONFLICT (server) DO UPDATE SET number = EXCLUDED.number, at = now()
      WHERE reading_batch.number < EXCLUDED.number
      RETURNING number
    )
    INSERT INTO reading_day (day, article_id, count)
    SELECT reading.day, article.id, reading.count
    FROM batch CROSS JOIN unnest(
      ${readings.map(({ day }) => day)}::date[], ${readings.map(({ id }) => id)}::int[],
      ${readings.map(({ count }) => count)}::int[]
    ) AS reading (day, id, count)
    JOIN article ON article.id = reading.id AND ${publicPieceSql}
    ORDER BY reading.day, article.id
    ON CONFLICT (day, article_id) DO UPDATE SET count = reading_day.count + EXCLUDED.count`
}

/** Puts the days that are no longer kept one by one into one number a piece. Two servers may do it at once. */
export async function rollUpReadings(now: Date): Promise<void> {
  const first = plusDays(dayOf(now), -keptDays)
  let moved = atOnce
  while (moved === atOnce) {
    const [row] = await database().$queryRaw<{ moved: number }[]>`
      WITH old AS (
        DELETE FROM reading_day WHERE (day, article_id) IN (
          SELECT day, article_id FROM reading_day WHERE day < ${first}::date
          ORDER BY day, article_id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED
        )
        RETURNING article_id, count
      ), past AS (
        INSERT INTO reading_past (article_id, count)
        SELECT article_id, sum(count) FROM old GROUP BY article_id ORDER BY article_id
        ON CONFLICT (article_id) DO UPDATE SET count = reading_past.count + EXCLUDED.count
      )
      SELECT count(*)::int AS moved FROM old`
    moved = row?.moved ?? 0
  }
  // No server that still runs has been silent for so long with a batch in its hands.
  const weekAgo = new Date(now.getTime() - 7 * 86_400_000)
  await database().readingBatch.deleteMany({ where: { at: { lt: weekAgo } } })
}
