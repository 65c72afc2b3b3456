import type { z } from 'zod'
import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { authTransaction } from './auth.ts'
import { auditStaff, endSessions } from './changing.ts'
import { confirmLimit, giveBack, takeTry } from './limits.ts'
import { dropLinks } from './links.ts'
import type { ownNamesInput } from './schema.ts'
import type { Member } from './session.ts'

/** Changes one's own name and pen name. */
export function changeOwnNames(member: Member, after: z.output<typeof ownNamesInput>): Promise<{ ok: true }> {
  const { name, penName, staffId } = member
  return database().$transaction(async (tx) => {
    await tx.staff.update({ where: { id: staffId }, data: { ...after, updatedAt: new Date() } })
    await auditStaff(tx, member, 'change-own-names', staffId, { before: { name, penName }, after })
    return { ok: true } as const
  }, writeTimes)
}

type Refused = { ok: false; reason: 'wrong' | 'too-many' }

/** Changes one's own password. All sessions end; `cookies` begin a new one for this browser. */
export async function changeOwnPassword(
  member: Member,
  headers: Headers,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<{ ok: true; cookies: string[] } | Refused> {
  const limit = confirmLimit(member.staffId)
  if (!(await takeTry(limit))) return { ok: false, reason: 'too-many' }
  const result = await authTransaction(async (api, tx) => {
    const response = await api.changePassword({
      body: { currentPassword, newPassword: password, revokeOtherSessions: true },
      headers,
      asResponse: true,
    })
    if (!response.ok) return { ok: false, reason: 'wrong' } as const
    await dropLinks(tx, 'password', member.staffId)
    await auditStaff(tx, member, 'set-password', member.staffId, { by: 'own' })
    return { ok: true, cookies: response.headers.getSetCookie() } as const
  })
  if (result.ok) await giveBack(limit)
  return result
}

/** Signs out everywhere, here too. */
export function endOwnSessions(member: Member): Promise<{ ok: true }> {
  return database().$transaction(async (tx) => {
    await endSessions(tx, member.staffId)
    await auditStaff(tx, member, 'sign-out-everywhere', member.staffId)
    return { ok: true } as const
  }, writeTimes)
}

/** Signs out one browser; of somebody else's nothing is touched. */
export function endOwnSession(member: Member, sessionId: string): Promise<{ ok: boolean }> {
  return database().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId: member.staffId } })
    if (count > 0) await auditStaff(tx, member, 'end-session', member.staffId)
    return { ok: count > 0 }
  }, writeTimes)
}
