import { auth, authTransaction } from './auth.ts'
import { auditStaff } from './changing.ts'
import { confirmLimit, giveBack, takeTry } from './limits.ts'
import { isTwoFactorRequired, type Member } from './session.ts'

type Refused = { ok: false; reason: 'wrong' | 'too-many' }

/**
 * Begins to set up a second factor: a secret for the authenticator and the recovery codes. Nothing holds
 * before `confirmTwoFactor`; beginning again makes others.
 */
export async function beginTwoFactor(
  member: Member,
  headers: Headers,
  { password, issuer }: { password: string; issuer: string },
): Promise<{ ok: true; uri: string; codes: string[] } | Refused> {
  return withPassword(member, async () => {
    const call = { body: { password, issuer, method: 'totp' as const }, headers, asResponse: true as const }
    const response = await auth().api.enableTwoFactor(call)
    if (!response.ok) return { ok: false, reason: 'wrong' }
    const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] }
    // Authenticators take a plus for a plus, not for a space.
    return { ok: true, uri: totpURI.replaceAll('+', '%20'), codes: backupCodes }
  })
}

/** The first code of the authenticator: from now on it is asked for. Other sessions end, this one is renewed. */
export async function confirmTwoFactor(
  member: Member,
  headers: Headers,
  code: string,
): Promise<{ ok: true; cookies: string[] } | Refused> {
  if (member.twoFactor) return { ok: false, reason: 'wrong' }
  const limit = confirmLimit(member.staffId)
  if (!(await takeTry(limit))) return { ok: false, reason: 'too-many' }
  const result = await authTransaction(async (api, tx) => {
    const before = await tx.session.findMany({ where: { userId: member.staffId }, select: { id: true } })
    const body = { code: code.replace(/\s/g, '') }
    const response = await api.verifyTOTP({ body, headers, asResponse: true })
    if (!response.ok) return { ok: false, reason: 'wrong' } as const
    await tx.session.deleteMany({ where: { id: { in: before.map(({ id }) => id) } } })
    await auditStaff(tx, member, 'enable-two-factor', member.staffId)
    return { ok: true, cookies: response.headers.getSetCookie() } as const
  })
  if (result.ok) await giveBack(limit)
  return result
}

/** The password alone opens again. Refused where the newspaper wants a second factor of this role. */
export async function stopTwoFactor(
  member: Member,
  headers: Headers,
  password: string,
): Promise<{ ok: true; cookies: string[] } | Refused | { ok: false; reason: 'required' }> {
  if (await isTwoFactorRequired(member.role)) return { ok: false, reason: 'required' }
  return withPassword(member, () =>
    authTransaction(async (api, tx) => {
      const response = await api.disableTwoFactor({ body: { password }, headers, asResponse: true })
      if (!response.ok) return { ok: false, reason: 'wrong' }
      await auditStaff(tx, member, 'disable-two-factor', member.staffId)
      return { ok: true, cookies: response.headers.getSetCookie() }
    }),
  )
}

/** New recovery codes; the old ones work no more. */
export async function newRecoveryCodes(
  member: Member,
  headers: Headers,
  password: string,
): Promise<{ ok: true; codes: string[] } | Refused> {
  return withPassword(member, () =>
    authTransaction(async (api, tx) => {
      const response = await api.generateBackupCodes({ body: { password }, headers, asResponse: true })
      if (!response.ok) return { ok: false, reason: 'wrong' }
      await auditStaff(tx, member, 'new-recovery-codes', member.staffId)
      return { ok: true, codes: ((await response.json()) as { backupCodes: string[] }).backupCodes }
    }),
  )
}

/** The password once more, not to be guessed at by who found an open session. */
async function withPassword<T extends { ok: boolean }>(
  member: Member,
  work: () => Promise<T | Refused>,
): Promise<T | Refused> {
  const limit = confirmLimit(member.staffId)
  if (!(await takeTry(limit))) return { ok: false, reason: 'too-many' }
  const result = await work()
  if (result.ok) await giveBack(limit)
  return result
}
