import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { writeTimes } from '../articles/changing.ts'
import { database, type Transaction } from '../database/client.ts'
import type { Actor } from './actor.ts'
import { auditStaff, changeMember, endSessions, isLastAdministrator, lockStaff } from './changing.ts'
import { dropLinks } from './links.ts'
import { can } from './policy.ts'
import type { Role } from './roles.ts'
import type { MemberInput } from './schema.ts'

export type NewStaff = {
  name: string
  email: string
  role: Role
  /** Ids; of a desk editor alone. */
  sections?: number[]
  penName?: string
  /** None: the member sets one through a link. */
  password?: string
}

/** Makes an account. The address is stored in lower case. */
export async function addStaff(
  actor: Actor,
  member: NewStaff,
): Promise<{ ok: true; id: string } | { ok: false; reason: 'forbidden' | 'taken' }> {
  if (!can(actor, 'staff')) return { ok: false, reason: 'forbidden' }
  const hash = member.password === undefined ? null : await hashPassword(member.password)
  return database().$transaction(async (tx) => {
    await lockStaff(tx)
    if (await isTaken(tx, member.email)) return { ok: false, reason: 'taken' } as const
    return { ok: true, id: await createStaff(tx, actor, member, hash) } as const
  }, writeTimes)
}

/** The rows of a new account; `hash` is that of its password. */
export async function createStaff(
  tx: Transaction,
  actor: Actor,
  { name, email, role, sections = [], penName = '' }: NewStaff,
  hash: string | null,
): Promise<string> {
  const id = randomUUID()
  const own = role === 'desk-editor' ? sections : []
  await tx.staff.create({ data: { id, name, email: addressOf(email), role, sections: own, penName } })
  await tx.account.create({
    data: { id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: hash },
  })
  await auditStaff(tx, actor, 'add-staff', id, { name, role, sections: own })
  return id
}

type Changed =
  | { ok: true; signedOut: boolean }
  | { ok: false; reason: 'forbidden' | 'not-found' | 'taken' | 'last-administrator' }

/**
 * Changes what an administrator says of a member. Another role, other sections or another address end the
 * member's sessions (`signedOut`); a link to set a password that went to an old address ends too.
 */
export function changeStaff(actor: Actor, id: string, input: MemberInput): Promise<Changed> {
  return changeMember(actor, id, async (tx, member) => {
    const { name, penName, role } = input
    const email = addressOf(input.email)
    const sections = role === 'desk-editor' ? [...new Set(input.sections)].sort((a, b) => a - b) : []
    if (role !== member.role && (await isLastAdministrator(tx, member))) {
      return { ok: false, reason: 'last-administrator' } as const
    }
    if (email !== member.email && (await isTaken(tx, email))) return { ok: false, reason: 'taken' } as const
    const after = { name, penName, email, role, sections }
    const changed = Object.entries(after).filter(
      ([key, value]) => String(value) !== String(member[key as keyof typeof after]),
    )
    if (changed.length === 0) return { ok: true, signedOut: false } as const
    await tx.staff.update({ where: { id }, data: { ...after, updatedAt: new Date() } })
    const signedOut = changed.some(([key]) => key === 'role' || key === 'sections' || key === 'email')
    if (signedOut) await endSessions(tx, id)
    if (email !== member.email) await dropLinks(tx, 'password', id)
    const before = Object.fromEntries(changed.map(([key]) => [key, member[key as keyof typeof after]]))
    await auditStaff(tx, actor, 'change-staff', id, { before, after: Object.fromEntries(changed) })
    return { ok: true, signedOut } as const
  })
}

/** Shuts a member out at once; what they wrote stays. */
export function disableStaff(
  actor: Actor,
  id: string,
): Promise<
  { ok: true } | { ok: false; reason: 'forbidden' | 'not-found' | 'already' | 'last-administrator' }
> {
  return changeMember(actor, id, async (tx, member) => {
    if (member.disabledAt) return { ok: false, reason: 'already' } as const
    if (await isLastAdministrator(tx, member)) return { ok: false, reason: 'last-administrator' } as const
    await tx.staff.update({ where: { id }, data: { disabledAt: new Date() } })
    await endSessions(tx, id)
    await dropLinks(tx, 'password', id)
    await auditStaff(tx, actor, 'disable-staff', id)
    return { ok: true } as const
  })
}

export function enableStaff(
  actor: Actor,
  id: string,
): Promise<{ ok: true } | { ok: false; reason: 'forbidden' | 'not-found' | 'already' }> {
  return changeMember(actor, id, async (tx, member) => {
    if (!member.disabledAt) return { ok: false, reason: 'already' } as const
    await tx.staff.update({ where: { id }, data: { disabledAt: null } })
    await auditStaff(tx, actor, 'enable-staff', id)
    return { ok: true } as const
  })
}

export async function isTaken(tx: Transaction, email: string): Promise<boolean> {
  return (await tx.staff.count({ where: { email: addressOf(email) } })) > 0
}

const addressOf = (email: string) => email.trim().toLowerCase()
