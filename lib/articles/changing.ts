import { database, type Transaction } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { faultPoint } from '../faults.ts'
import { indexPieces } from '../search/write.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { countDays } from './counts.ts'
import { publicFacts, topsOf } from './facts.ts'
import { noteMonths } from './month-changes.ts'
import { publicPieceSql } from './public.ts'
import { type Change, monthsChanged, tagsTouched } from './touched.ts'

/** Explicit: what a write waits for a connection and takes at most, in milliseconds. */
export const writeTimes = { maxWait: 10_000, timeout: 60_000 }

/** What went out; lib/receipts looks whether it is there. */
export type ReceiptAction = 'publish' | 'fix' | 'update' | 'correct' | 'withdraw' | 'restore'
export type AuditLine = { action: string; articleId: number; detail?: Record<string, unknown> }

/** The pieces that may change, and the sections that they stand in or may come to. */
export type Found<F> = { found: F; ids: number[]; sections: number[] }

/** What the work of a change reports; nothing to audit means that nothing was changed. */
export type Work<T> = {
  result: T
  ids: number[]
  audit: AuditLine[]
  takedown?: boolean
  /** What readers see changed beside what `tagsTouched` finds. */
  tags?: string[]
  /** The server will read its own pages and say what it saw of these pieces. */
  receipt?: ReceiptAction
}

/**
 * One change of pieces as one transaction: `find` locks the rows and names those that may change,
 * `work` changes them; then come shown-at, search, day counts, audit and, last, the edition with every tag
 * touched. After the commit this process catches up. `faults` names the fault points
 * (`publish:after-write`, …). The edition's number is null when there was nothing for readers to see.
 */
export async function changePieces<F, T>(
  actor: Actor,
  faults: string,
  find: (tx: Transaction) => Promise<Found<F>>,
  work: (tx: Transaction, found: F) => Promise<Work<T>>,
): Promise<{ result: T; edition: bigint | null }> {
  const done = await database().$transaction(async (tx) => {
    const { found, ids, sections } = await find(tx)
    const before = await publicFacts(tx, ids)
    const tops = await topsOf(tx, sections)
    faultPoint(`${faults}:before-write`)
    const { result, ids: changed, audit, takedown = false, tags: more = [], receipt } = await work(tx, found)
    if (audit.length === 0) return { result, edition: null }
    await setShownAt(tx, changed)
    await indexPieces(tx, changed)
    const after = await publicFacts(tx, changed)
    const changes: Change[] = changed.map((id) => ({
      before: before.get(id) ?? null,
      after: after.get(id) ?? null,
    }))
    const flips = await countDays(tx, changes)
    await noteMonths(tx, monthsChanged(changes))
    await tx.auditEntry.createMany({
      data: audit.map(({ action, articleId, detail = {} }) => ({
        ...signed(actor),
        action,
        articleId,
        detail: detail as object,
      })),
    })
    if (receipt) {
      await tx.receipt.createMany({ data: changed.map((articleId) => ({ articleId, action: receipt })) })
    }
    faultPoint(`${faults}:after-write`)
    const tags = new Set([...tagsTouched(changes, tops, flips), ...more])
    const edition = tags.size > 0 ? await stampEdition(tx, tags, { takedown }) : null
    faultPoint(`${faults}:after-stamp`)
    return { result, edition }
  }, writeTimes)
  faultPoint(`${faults}:after-commit`)
  if (done.edition !== null) await afterWrite(done.edition)
  faultPoint(`${faults}:before-answer`)
  return done
}

/** Bylines and topics carry the time at which their piece is shown: an author's newest is one index scan. */
async function setShownAt(tx: Transaction, ids: number[]): Promise<void> {
  for (const table of [Prisma.sql`article_author`, Prisma.sql`article_topic`]) {
    await tx.$executeRaw`
      UPDATE ${table} AS line SET shown_at = shown.at
      FROM (
        SELECT id, CASE WHEN ${publicPieceSql} THEN published_at END AS at FROM article
        WHERE id = ANY(${ids}::int[])
      ) AS shown
      WHERE line.article_id = shown.id AND line.shown_at IS DISTINCT FROM shown.at`
  }
}
