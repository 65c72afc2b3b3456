import { createHash } from 'node:crypto'
import { APIError } from 'better-auth/api'
import type { Transaction } from '../database/client.ts'

/** What better-auth says of the request in which a session is about to be made. */
type Request = { path?: string; body?: { code?: unknown } } | null

export const codeUsed = 'CODE_USED'

/**
 * The last gate before any session comes to be, whatever asked for it: no session for an account that is
 * disabled, and none for a code of the authenticator that has been used (RFC 6238, 5.2). Throws APIError.
 */
export async function admit(db: Transaction, staffId: string, request: Request): Promise<void> {
  const member = await db.staff.findUnique({ where: { id: staffId }, select: { disabledAt: true } })
  if (!member || member.disabledAt) throw new APIError('UNAUTHORIZED')
  if (request?.path !== '/two-factor/verify-totp') return
  const code = createHash('sha256').update(`${staffId} ${request.body?.code}`).digest('base64url')
  // A code is good for at most 90 seconds; the row goes with the sweep of the limits.
  const taken = await db.$executeRaw`
    INSERT INTO rate_limit AS kept (id, key, count, last_request)
    VALUES (gen_random_uuid()::text, ${`code:${code}`}, 1, (extract(epoch FROM now()) * 1000)::bigint)
    ON CONFLICT (key) DO UPDATE SET last_request = EXCLUDED.last_request
    WHERE kept.last_request < EXCLUDED.last_request - 120000`
  if (taken === 0) throw new APIError('UNAUTHORIZED', { code: codeUsed, message: 'The code has been used.' })
}
