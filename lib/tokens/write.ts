import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import type { TokenInput } from './schema.ts'
import { hashOf, newSecret } from './secret.ts'

export type MadeToken =
  /** `secret` is said here and never again. */
  { ok: true; id: number; secret: string } | { ok: false; reason: 'forbidden' | 'no-section' }

/** Makes a key of the API that acts with this role, in these sections and everything under them. */
export async function makeToken(actor: Actor, { name, role, sections }: TokenInput): Promise<MadeToken> {
  if (!can(actor, 'tokens')) return { ok: false, reason: 'forbidden' }
  const secret = newSecret()
  return database().$transaction(async (tx): Promise<MadeToken> => {
    const wanted = [...new Set(sections)]
    const there = await tx.section.count({ where: { id: { in: wanted } } })
    if (there !== wanted.length) return { ok: false, reason: 'no-section' }
    const { id } = await tx.apiToken.create({
      data: { name, role, sections: wanted, hash: hashOf(secret), ...signed(actor) },
      select: { id: true },
    })
    const detail = { token: id, name, role, sections: wanted }
    await tx.auditEntry.create({ data: { ...signed(actor), action: 'make-token', detail } })
    return { ok: true, id, secret }
  }, writeTimes)
}

/** Ends a key: the next request with it is refused, on every server. */
export async function revokeToken(
  actor: Actor,
  id: number,
): Promise<
  { ok: true; name: string } | { ok: false; reason: 'forbidden' | 'not-found' | 'already-revoked' }
> {
  if (!can(actor, 'tokens')) return { ok: false, reason: 'forbidden' }
  return database().$transaction(async (tx) => {
    const token = await tx.apiToken.findUnique({ where: { id }, select: { name: true } })
    if (!token) return { ok: false, reason: 'not-found' } as const
    const where = { id, revokedAt: null }
    const { count } = await tx.apiToken.updateMany({ where, data: { revokedAt: new Date() } })
    if (count === 0) return { ok: false, reason: 'already-revoked' } as const
    const detail = { token: id, name: token.name }
    await tx.auditEntry.create({ data: { ...signed(actor), action: 'revoke-token', detail } })
    return { ok: true, name: token.name } as const
  }, writeTimes)
}
