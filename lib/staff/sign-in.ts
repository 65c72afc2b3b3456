import { database } from '../database/client.ts'
import { clientHeader } from '../documents/client-address.ts'
import { codeUsed } from './admit.ts'
import { auth, authTransaction } from './auth.ts'
import { accountLimit, addressLimit, clearTries, giveBack, takeTry } from './limits.ts'
import { noteSignIn } from './sign-in-note.ts'

export type SignInResult =
  /** `cookies` are Set-Cookie lines for the browser; with `code` the second step follows, and nobody is signed in yet. */
  | { ok: true; step: 'done' | 'code'; cookies: string[] }
  /** Wrong, unknown, disabled or locked are one answer: nobody learns which accounts exist. */
  | { ok: false; reason: 'wrong' | 'too-many' }

/** Tries a password. The session that the browser had before ends: a new one never takes its name. */
export async function signIn(email: string, password: string, headers: Headers): Promise<SignInResult> {
  const account = accountLimit(email)
  const address = addressLimit(headers.get(clientHeader) ?? 'unknown')
  if (!(await takeTry(address))) return { ok: false, reason: 'too-many' }
  const open = await takeTry(account)
  const { api, $context } = auth()
  if (!open) {
    // As long as a try of a wrong password takes.
    await (await $context).password.hash(password)
    return { ok: false, reason: 'wrong' }
  }
  const response = await api.signInEmail({ body: { email, password }, headers, asResponse: true })
  if (!response.ok) return { ok: false, reason: 'wrong' }
  await Promise.all([clearTries(database(), account), giveBack(address)])
  await endFormer(headers)
  const cookies = response.headers.getSetCookie()
  const answer = (await response.json()) as { twoFactorRedirect?: true; user?: { id: string } }
  if (answer.twoFactorRedirect || !answer.user) return { ok: true, step: 'code', cookies }
  const { id } = answer.user
  await database().$transaction((tx) => noteSignIn(tx, id, 'password'))
  return { ok: true, step: 'done', cookies }
}

export type CodeResult =
  | { ok: true; cookies: string[] }
  /** `expired`: the first step is too old, or was tried too often. */
  | { ok: false; reason: 'wrong' | 'used' | 'locked' | 'expired' }

/** The second step: six digits of the authenticator, or one of the recovery codes. */
export async function giveCode(written: string, headers: Headers): Promise<CodeResult> {
  const code = written.replace(/\s/g, '')
  const isTotp = /^\d{6}$/.test(code)
  const call = { body: { code }, headers: challengeAlone(headers), asResponse: true } as const
  return authTransaction(async (api, tx) => {
    const response = isTotp ? await api.verifyTOTP(call) : await api.verifyBackupCode(call)
    const answer = (await response.json()) as { code?: string; user?: { id: string } }
    if (!response.ok || !answer.user) return { ok: false, reason: reasons[answer.code ?? ''] ?? 'expired' }
    await noteSignIn(tx, answer.user.id, isTotp ? 'code' : 'recovery-code')
    return { ok: true, cookies: response.headers.getSetCookie() }
  })
}

const reasons: Record<string, 'wrong' | 'used' | 'locked'> = {
  INVALID_CODE: 'wrong',
  INVALID_BACKUP_CODE: 'wrong',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  [codeUsed]: 'used',
}

/** True when the first step has been done in this browser. */
export const isAtSecondStep = (headers: Headers) => challengeAlone(headers).has('cookie')

/** The cookie of the first step without any other: the second step is of that account, not of a session that is open. */
function challengeAlone(headers: Headers): Headers {
  const kept = new Headers()
  for (const name of ['user-agent', clientHeader]) {
    const value = headers.get(name)
    if (value) kept.set(name, value)
  }
  const cookie = (headers.get('cookie') ?? '').split(/;\s*/).find((pair) => /^[^=]+\.two_factor=./.test(pair))
  if (cookie) kept.set('cookie', cookie)
  return kept
}

async function endFormer(headers: Headers): Promise<void> {
  const former = await auth().api.getSession({ headers })
  if (former) await database().session.deleteMany({ where: { id: former.session.id } })
}

/** Ends the session of this cookie. */
export async function signOut(headers: Headers): Promise<string[]> {
  const response = await auth().api.signOut({ headers, asResponse: true })
  return response.headers.getSetCookie()
}
