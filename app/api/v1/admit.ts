import { limits } from '../../../lib/api/limits.ts'
import { clientHeader } from '../../../lib/documents/client-address.ts'
import type { Actor } from '../../../lib/staff/actor.ts'
import { networkOf } from '../../../lib/staff/limits.ts'
import { actorOfToken } from '../../../lib/tokens/admit.ts'
import { problem } from './problem.ts'

/** Null, or the answer to a network that asks too much. */
export function turnedAway({ headers }: Request): Response | null {
  const wait = limits.address.take(networkOf(headers.get(clientHeader) ?? ''), Date.now())
  return wait === 0 ? null : tooMany(wait)
}

/** Whose key the request carries, or the answer that refuses it. A key is taken from the header alone. */
export async function admit({ headers }: Request): Promise<Actor | Response> {
  const [, secret] = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  const actor = secret ? await actorOfToken(secret) : null
  if (!actor) {
    const why = secret ? ', error="invalid_token"' : ''
    return problem('unauthorized', {}, { 'www-authenticate': `Bearer realm="bao-tinh"${why}` })
  }
  const wait = limits.token.take(actor.id, Date.now())
  return wait === 0 ? actor : tooMany(wait)
}

const tooMany = (wait: number) => problem('too-many', {}, { 'retry-after': String(wait) })
