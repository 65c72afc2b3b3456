import { writeTimes } from '../articles/changing.ts'
import { publicPieceSql } from '../articles/public.ts'
import { database, type Transaction } from '../database/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { sectionTree } from '../sections/published.ts'
import { dayOf, startOfDay } from '../vietnamese/dates.ts'
import { type Lists, listLength, listsOf, type Score, wholePaper } from './most-read.ts'

/** However many servers there are, the lists are made anew once in this time (ms). */
const makeEvery = 180_000
/** How far down the paper's week pieces are looked at: beyond it a piece has hardly a reader. */
const reach = 5_000

/**
 * Makes the lists anew when it is time, and stamps those that came out otherwise than they are shown:
 * readers' clicks alone reprint nothing. Returns the edition, or null when nothing changed.
 */
export async function makeMostRead(now: Date): Promise<bigint | null> {
  const { subtree } = await sectionTree()
  const edition = await database().$transaction(async (tx) => {
    if (!(await takeTurn(tx, now))) return null
    const made = listsOf(await scores(tx, now), subtree)
    const changed = await putChanged(tx, made)
    if (changed.length === 0) return null
    return stampEdition(
      tx,
      changed.map((scope) => tags.mostRead(scope === wholePaper ? 'all' : scope)),
    )
  }, writeTimes)
  if (edition !== null) await afterWrite(edition)
  return edition
}

async function takeTurn(tx: Transaction, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - makeEvery)
  const taken = await tx.$executeRaw`
    UPDATE most_read SET made_at = ${now} WHERE scope = (
      SELECT scope FROM most_read WHERE scope = ${wholePaper} AND made_at <= ${before} FOR UPDATE SKIP LOCKED
    )`
  return taken === 1
}

/**
 * The most read public pieces of each section itself. The last 24 hours are today and as much of
 * yesterday as is missing; the last seven days likewise.
 */
function scores(tx: Transaction, now: Date): Promise<Score[]> {
  const today = dayOf(now)
  const missing = 1 - (now.getTime() - startOfDay(today).getTime()) / 86_400_000
  return tx.$queryRaw<Score[]>`
    WITH score AS (
      SELECT article_id,
        sum(count * CASE ${today}::date - day WHEN 0 THEN 1 WHEN 1 THEN ${missing}::float8 ELSE 0 END) AS day,
        sum(count * CASE ${today}::date - day WHEN 7 THEN ${missing}::float8 ELSE 1 END) AS week
      FROM reading_day WHERE day BETWEEN ${today}::date - 7 AND ${today}::date
      GROUP BY article_id ORDER BY week DESC, article_id DESC LIMIT ${reach}
    ), ranked AS (
      SELECT article.id, article.section_id, score.day, score.week,
        row_number() OVER (PARTITION BY article.section_id ORDER BY score.day DESC, article.id DESC) AS in_day,
        row_number() OVER (PARTITION BY article.section_id ORDER BY score.week DESC, article.id DESC) AS in_week
      -- OFFSET keeps it one look-up a piece: a join might read all pieces there are.
      FROM score CROSS JOIN LATERAL (
        SELECT article.id, article.section_id FROM article
        WHERE article.id = score.article_id AND ${publicPieceSql} OFFSET 0
      ) AS article
    )
    SELECT id, section_id AS "sectionId", day, week FROM ranked
    WHERE in_day <= ${listLength} OR in_week <= ${listLength}`
}

/** Stores the lists that are not as they stand there; returns their scopes. */
async function putChanged(tx: Transaction, made: Map<number, Lists>): Promise<number[]> {
  const rows = await tx.mostRead.findMany({ select: { scope: true, day: true, week: true } })
  const stored = new Map(rows.map(({ scope, ...lists }) => [scope, lists]))
  const changed: number[] = []
  for (const scope of new Set([...made.keys(), ...stored.keys()])) {
    const lists = made.get(scope) ?? { day: [], week: [] }
    if (JSON.stringify(lists) === JSON.stringify(stored.get(scope) ?? { day: [], week: [] })) continue
    await tx.mostRead.upsert({ where: { scope }, create: { scope, ...lists }, update: lists })
    changed.push(scope)
  }
  return changed
}
