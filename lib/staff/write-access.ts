import { hashPassword } from 'better-auth/crypto'
import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { type Actor, system } from './actor.ts'
import { auditStaff, changeMember, endSessions } from './changing.ts'
import { accountLimit, clearTries } from './limits.ts'
import { dropLinks, makeLink, useUpLink } from './links.ts'

type Refused = { ok: false; reason: 'forbidden' | 'not-found' }

/** How long a link works that somebody of the staff asked for, and one that the member asked for. */
export const staffLinkHours = 24
export const ownLinkHours = 1

/** Makes a link with which the member sets a new password. Links made before end. */
export function makePasswordLink(
  actor: Actor,
  id: string,
): Promise<
  { ok: true; link: string; name: string; email: string } | Refused | { ok: false; reason: 'disabled' }
> {
  return changeMember(actor, id, async (tx, { name, email, disabledAt }) => {
    if (disabledAt) return { ok: false, reason: 'disabled' } as const
    const link = await makeLink(tx, 'password', { value: id, hours: staffLinkHours })
    await auditStaff(tx, actor, 'make-password-link', id)
    return { ok: true, link, name, email } as const
  })
}

/** The member asks for a link, by whatever address was written: null when nobody active has it. */
export function makeOwnPasswordLink(
  email: string,
): Promise<{ link: string; name: string; email: string } | null> {
  return database().$transaction(async (tx) => {
    const member = await tx.staff.findFirst({
      where: { email: email.trim().toLowerCase(), disabledAt: null },
    })
    if (!member) return null
    const link = await makeLink(tx, 'password', { value: member.id, hours: ownLinkHours })
    await auditStaff(
      tx,
      { ...system, id: `staff:${member.id}`, name: member.name },
      'ask-password-link',
      member.id,
    )
    return { link, name: member.name, email: member.email }
  }, writeTimes)
}

/** Sets the password that the link is for. Every session of the account ends, and a lock with it. */
export async function setPasswordByLink(
  token: string,
  password: string,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  const hash = await hashPassword(password)
  return database().$transaction(async (tx) => {
    const id = await useUpLink(tx, 'password', token)
    const member = id === null ? null : await tx.staff.findFirst({ where: { id, disabledAt: null } })
    if (!member) return { ok: false, reason: 'gone' } as const
    await tx.account.updateMany({
      where: { userId: member.id, providerId: 'credential' },
      data: { password: hash, updatedAt: new Date() },
    })
    await endSessions(tx, member.id)
    await dropLinks(tx, 'password', member.id)
    await clearTries(tx, accountLimit(member.email))
    const actor = { ...system, id: `staff:${member.id}`, name: member.name }
    await auditStaff(tx, actor, 'set-password', member.id, { by: 'link' })
    return { ok: true } as const
  }, writeTimes)
}

/** Ends a lock after too many wrong passwords or codes. */
export function liftLock(actor: Actor, id: string): Promise<{ ok: true } | Refused> {
  return changeMember(actor, id, async (tx, { email }) => {
    await clearTries(tx, accountLimit(email))
    await tx.twoFactor.updateMany({
      where: { userId: id },
      data: { failedVerificationCount: 0, lockedUntil: null },
    })
    await auditStaff(tx, actor, 'lift-lock', id)
    return { ok: true } as const
  })
}

/** For who has lost telephone and recovery codes: the password alone opens again, and every session ends. */
export function takeOffTwoFactor(
  actor: Actor,
  id: string,
): Promise<{ ok: true } | Refused | { ok: false; reason: 'already' }> {
  return changeMember(actor, id, async (tx, { twoFactorEnabled }) => {
    if (!twoFactorEnabled) return { ok: false, reason: 'already' } as const
    await tx.twoFactor.deleteMany({ where: { userId: id } })
    await tx.staff.update({ where: { id }, data: { twoFactorEnabled: false } })
    await endSessions(tx, id)
    await auditStaff(tx, actor, 'take-off-two-factor', id)
    return { ok: true } as const
  })
}
