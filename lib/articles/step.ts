import type { Transaction } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { databaseTime } from '../database/time.ts'
import type { Actor } from '../staff/actor.ts'
import { changePieces, type ReceiptAction, type Work } from './changing.ts'
import { type DraftRow, subjectOf } from './draft-row.ts'
import type { PieceFields } from './fields.ts'
import { storeFields } from './store-fields.ts'
import { newestFields } from './stored-fields.ts'
import { obstacle, type Step, steps } from './workflow.ts'
import { lockedRow } from './write-draft.ts'

export type Stepped<Reason extends string = never> =
  /** The edition is null when there was nothing for readers to see. */
  | { ok: true; version: number; edition: bigint | null }
  | { ok: false; reason: 'not-found' | 'forbidden' | 'wrong-state' | 'conflict' | Reason }

/** The text that the step was decided on; another one now: the step is not taken. Left out: whatever it is. */
export type At = { version?: number | undefined }

/** What a step does with the locked row, at which moment by the database's clock; a reason: it cannot be taken. */
type Doing<Reason extends string> = (
  row: DraftRow,
  tx: Transaction,
  now: Date,
) => Promise<Reason | ({ data?: Prisma.ArticleUncheckedUpdateInput } & Effects)>

type Effects = {
  /** Put the newest text into the row: before readers, or into what will go out. */
  takeText?: boolean
  detail?: Record<string, unknown>
  takedown?: boolean
  tags?: string[]
  receipt?: ReceiptAction
}

/** Takes one step on the path of a piece, as one transaction; workflow.ts says from where to where, the policy who. */
export async function takeStep<Reason extends string>(
  actor: Actor,
  step: Step,
  id: number,
  { version }: At,
  doing: Doing<Reason>,
): Promise<Stepped<Reason>> {
  type Result =
    | { ok: true; version: number }
    | { ok: false; reason: Exclude<Stepped<Reason>, { ok: true }>['reason'] }
  const refuse = (reason: Extract<Result, { ok: false }>['reason']): Work<Result> => ({
    result: { ok: false, reason },
    ids: [],
    audit: [],
  })
  const { result, edition } = await changePieces<DraftRow | null, Result>(
    actor,
    step,
    async (tx) => {
      const row = await lockedRow(tx, id)
      const sections = row ? [row.sectionId, newestFields(row).section] : []
      return { found: row, ids: row ? [id] : [], sections: [...new Set(sections)] }
    },
    async (tx, row) => {
      if (!row) return refuse('not-found')
      const problem = obstacle(actor, step, subjectOf(row))
      if (problem) return refuse(problem)
      if (version !== undefined && version !== row.version) return refuse('conflict')
      const now = await databaseTime(tx)
      const done = await doing(row, tx, now)
      if (typeof done === 'string') return refuse(done)
      const { data = {}, takeText = false, detail = {}, ...effects } = done
      if (takeText && row.pending !== null) await putPending(tx, row)
      const to = steps[step].to ?? row.state
      const moved = to !== row.state ? { state: to, stateSince: now } : {}
      await tx.article.update({
        where: { id },
        data: { ...data, ...moved, changedAt: now },
        select: { id: true },
      })
      const audit = [
        { action: step, articleId: id, detail: { from: row.state, version: row.version, ...detail } },
      ]
      return { result: { ok: true, version: row.version }, ids: [id], audit, ...effects }
    },
  )
  return result.ok ? { ...result, edition } : result
}

/** What waited becomes the row's own text. */
async function putPending(tx: Transaction, row: DraftRow): Promise<void> {
  await storeFields(tx, row.id, row.pending as unknown as PieceFields, { keepSlug: row.publishedAt !== null })
  await tx.$executeRaw`UPDATE article SET pending = NULL WHERE id = ${row.id}`
}
