import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { frontPage, piecesOf, type Slots, sameSlots } from './board.ts'
import { storedSlots } from './schema.ts'
import { type BoardVersion, isOver, livingSlots, versionAt } from './version.ts'

export type Published =
  | { ok: true; number: number; edition: bigint }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'unchanged' | 'nothing-before' }
  /** `slots`: the places of the slots with which something is wrong. */
  | { ok: false; reason: 'twice' | 'past' | 'no-such-piece'; slots: number[] }
  /** Somebody published meanwhile; nothing was written. */
  | { ok: false; reason: 'conflict'; current: BoardVersion }

/**
 * Publishes a board as one edition. `basedOn` is the number of the board that its editor began from: when
 * that is no longer the current one, nothing is written and the current one comes back.
 */
export function publishBoard(actor: Actor, scope: number, slots: Slots, basedOn: number): Promise<Published> {
  return change(actor, scope, basedOn, 'publish-front', async (tx, current) => {
    const problem = await problemOf(tx, slots)
    if (problem) return problem
    const whole = storedSlots(scope, slots)
    return sameSlots(whole, livingSlots(current.slots))
      ? { ok: false, reason: 'unchanged' }
      : { ok: true, slots: whole }
  })
}

/**
 * Publishes the board before the current one anew, under a new number; done twice, it redoes what it undid.
 * A pin whose time is over meanwhile stays over.
 */
export function undoBoard(actor: Actor, scope: number, basedOn: number): Promise<Published> {
  return change(actor, scope, basedOn, 'undo-front', async (tx, current) => {
    if (current.number === 0) return { ok: false, reason: 'nothing-before' }
    const before = await versionAt(tx, scope, current.number - 1)
    return { ok: true, slots: livingSlots(before.slots) }
  })
}

type Decided = { ok: true; slots: Slots } | Extract<Published, { ok: false }>

/** One new version of a board as one transaction: row, audit, edition. */
async function change(
  actor: Actor,
  scope: number,
  basedOn: number,
  action: 'publish-front' | 'undo-front',
  decide: (tx: Transaction, current: BoardVersion) => Promise<Decided>,
): Promise<Published> {
  if (!can(actor, 'front')) return { ok: false, reason: 'forbidden' }
  const done = await database().$transaction(async (tx): Promise<Published> => {
    // Two at once would both see the same current board.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.front'), ${scope}::int)`
    if (scope !== frontPage && !(await tx.section.findUnique({ where: { id: scope }, select: { id: true } })))
      return { ok: false, reason: 'not-found' }
    const current = await versionAt(tx, scope)
    if (current.number !== basedOn) return { ok: false, reason: 'conflict', current }
    const decided = await decide(tx, current)
    if (!decided.ok) return decided
    const number = current.number + 1
    const slots = decided.slots as object
    await tx.frontBoard.create({ data: { scope, number, slots, ...signed(actor) } })
    await tx.auditEntry.create({ data: { ...signed(actor), action, detail: { scope, number, slots } } })
    return { ok: true, number, edition: await stampEdition(tx, [tags.front(scope)]) }
  }, writeTimes)
  if (done.ok) await afterWrite(done.edition)
  return done
}

async function problemOf(tx: Transaction, slots: Slots): Promise<Extract<Published, { ok: false }> | null> {
  const where = (wrong: (slot: NonNullable<Slots[number]>, index: number) => boolean) =>
    slots.flatMap((slot, index) => (slot && wrong(slot, index) ? [index] : []))
  const twice = where(({ piece }, index) => slots.slice(0, index).some((slot) => slot?.piece === piece))
  if (twice.length > 0) return { ok: false, reason: 'twice', slots: twice }
  const past = where(isOver)
  if (past.length > 0) return { ok: false, reason: 'past', slots: past }
  const there = await tx.article.findMany({ where: { id: { in: piecesOf(slots) } }, select: { id: true } })
  const missing = where(({ piece }) => !there.some(({ id }) => id === piece))
  return missing.length > 0 ? { ok: false, reason: 'no-such-piece', slots: missing } : null
}
