import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import type { Prisma } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'

export type Refused =
  | { ok: false; reason: 'forbidden' | 'not-found' }
  /** Somebody else changed it after the form was made: nothing was written. `now` is what stands there. */
  | { ok: false; reason: 'stale'; now: Record<string, string> }
  /** By the field's name, in Vietnamese. */
  | { ok: false; reason: 'invalid'; problems: Record<string, string> }
export type Changed = { ok: true; id: number; edition: bigint } | Refused

export const forbidden = { ok: false, reason: 'forbidden' } as const
export const notFound = { ok: false, reason: 'not-found' } as const
export const stale = (now: Record<string, string> = {}) => ({ ok: false, reason: 'stale', now }) as const
export const invalid = (problems: Record<string, string>) =>
  ({ ok: false, reason: 'invalid', problems }) as const

/** Does the work in one transaction, if the actor may change the catalogue, and catches up with its edition. */
export async function changeCatalogue<T extends { ok: true; edition: bigint } | { ok: false }>(
  actor: Actor,
  work: (tx: Transaction) => Promise<T>,
): Promise<T | typeof forbidden> {
  if (!can(actor, 'catalogue')) return forbidden
  const done = await database().$transaction(work, writeTimes)
  if (done.ok) await afterWrite(done.edition)
  return done
}

export async function auditCatalogue(
  tx: Transaction,
  actor: Actor,
  action: string,
  detail: Record<string, unknown>,
): Promise<void> {
  await tx.auditEntry.create({
    data: { ...signed(actor), action, detail: detail as Prisma.InputJsonObject },
  })
}

/** Sections are changed one at a time: two at once would take the same place, or the same slug. */
export const lockSections = (tx: Transaction) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.sections'))`
/** The same for topics and authors; lib/articles/names.ts makes new ones under it. */
export const lockNames = (tx: Transaction) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.names'))`
