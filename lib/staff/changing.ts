import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import type { Staff } from '../database/generated/client.ts'
import { type Actor, signed } from './actor.ts'
import { can } from './policy.ts'

type Refused = { ok: false; reason: 'forbidden' | 'not-found' }

/** One change of a member's account by whoever may run the staff, as one transaction, one at a time. */
export async function changeMember<T>(
  actor: Actor,
  id: string,
  work: (tx: Transaction, member: Staff) => Promise<T>,
): Promise<T | Refused> {
  if (!can(actor, 'staff')) return { ok: false, reason: 'forbidden' }
  return database().$transaction(async (tx) => {
    await lockStaff(tx)
    const member = await tx.staff.findUnique({ where: { id } })
    return member ? work(tx, member) : ({ ok: false, reason: 'not-found' } as const)
  }, writeTimes)
}

/** One change of the list of staff at a time: the last administrator must not go twice. */
export async function lockStaff(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.staff'))`
}

export async function auditStaff(
  tx: Transaction,
  actor: Actor,
  action: string,
  staffId: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await tx.auditEntry.create({
    data: { ...signed(actor), action, detail: { staff: staffId, ...detail } as object },
  })
}

/** Ends every session of the account, and what had got as far as the first step of signing in. */
export async function endSessions(tx: Transaction, staffId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId: staffId } })
  await tx.verification.deleteMany({ where: { identifier: { startsWith: '2fa-' }, value: staffId } })
}

/** True when without this member nobody could run the staff any more. */
export async function isLastAdministrator(
  tx: Transaction,
  { id, role, disabledAt }: Staff,
): Promise<boolean> {
  if (role !== 'administrator' || disabledAt) return false
  const others = await tx.staff.count({ where: { role: 'administrator', disabledAt: null, id: { not: id } } })
  return others === 0
}
