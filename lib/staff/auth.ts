import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins'
import { writeTimes } from '../articles/changing.ts'
import { type Database, database, type Transaction } from '../database/client.ts'
import { clientHeader } from '../documents/client-address.ts'
import { log } from '../log.ts'
import { processWide } from '../shared.ts'
import { siteAddress } from '../site/published.ts'
import { admit } from './admit.ts'
import { longestPassword, shortestPassword } from './password-rules.ts'

/** Set once by whoever starts the process: what signs the cookies. */
export const authSecret = processWide('staff.secret', () => ({ value: '' }))

/**
 * Sign-in of the newsroom: better-auth on our tables. Its own HTTP handler is not reachable: pages and
 * actions call what they need (session.ts, sign-in.ts, write-own.ts), so there is no door that we did not make.
 */
export function auth(): ReturnType<typeof make> {
  const db = database()
  const known = made.get(db)
  if (known) return known
  const own = make(db)
  made.set(db, own)
  return own
}
/** By its database: that may be opened anew while the process runs. */
const made = processWide('staff.auth', () => new WeakMap<Database, ReturnType<typeof make>>())

/**
 * Runs what better-auth does and what we write beside it (the audit row) as one transaction. Its calls
 * answer with a Response (`asResponse: true`): a refusal that was counted must be kept, not rolled back.
 */
export function authTransaction<T>(
  work: (api: ReturnType<typeof make>['api'], tx: Transaction) => Promise<T>,
): Promise<T> {
  return database().$transaction((tx) => work(make(tx).api, tx), writeTimes)
}

function make(db: Database | Transaction) {
  if (!authSecret.value) throw new Error('The secret of the sign-in has not been set in this process.')
  return betterAuth({
    appName: 'Báo Tỉnh',
    secret: authSecret.value,
    baseURL: siteAddress.url,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    logger: {
      log: (level, message) => {
        if (level === 'error') log.error({ message }, 'sign-in')
      },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      modelName: 'staff',
      additionalFields: {
        role: { type: 'string', input: false },
        sections: { type: 'number[]', input: false },
        penName: { type: 'string', input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    // A working day, then the password again: a newsroom's machine is shared.
    session: { expiresIn: 12 * 3600, disableSessionRefresh: true },
    databaseHooks: {
      session: { create: { before: (session, context) => admit(db, session.userId, context) } },
    },
    advanced: {
      cookiePrefix: 'toa-soan',
      useSecureCookies: siteAddress.url.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/admin' },
      ipAddress: { ipAddressHeaders: [clientHeader] },
    },
    plugins: [twoFactor({ issuer: 'Báo Tỉnh' })],
  })
}
