import type { z } from 'zod'
import { bytesOf } from '../../lib/documents/request-body.ts'
import type { SignedIn } from '../../lib/staff/session.ts'
import { maybeMember } from './session.ts'

type Answer = { status?: number; body: unknown }

const most = 3 * 1024 * 1024

/**
 * A route that the newsroom's own scripts call: JSON in (a body, or the query of a GET) and out.
 * 401 nobody is signed in, 403 a second factor must be set up first, 413 too large, 422 not understood
 * (`problems` by field); `work` answers the rest: 403 and 409 with `reason`.
 */
export function jsonRoute<S extends z.ZodType, P = Record<string, string>>(
  schema: S,
  work: (actor: SignedIn, input: z.output<S>, params: P) => Promise<Answer>,
) {
  return async (request: Request, context: { params: Promise<P> }): Promise<Response> => {
    const actor = await maybeMember()
    if (!actor) return answer({ status: 401, body: { reason: 'signed-out' } })
    if (actor.mustEnableTwoFactor) return answer({ status: 403, body: { reason: 'two-factor' } })
    const given = await inputOf(request)
    if (!given.ok) return answer({ status: given.status, body: { reason: 'unreadable' } })
    const parsed = schema.safeParse(given.value)
    if (!parsed.success) {
      const problems = Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]).reverse(),
      )
      return answer({ status: 422, body: { reason: 'invalid', problems } })
    }
    return answer(await work(actor, parsed.data, await context.params))
  }
}

async function inputOf(
  request: Request,
): Promise<{ ok: true; value: unknown } | { ok: false; status: 400 | 413 }> {
  if (request.method === 'GET')
    return { ok: true, value: Object.fromEntries(new URL(request.url).searchParams) }
  const bytes = await bytesOf(request, most)
  if (!bytes) return { ok: false, status: 413 }
  try {
    return { ok: true, value: bytes.length === 0 ? {} : JSON.parse(new TextDecoder().decode(bytes)) }
  } catch {
    return { ok: false, status: 400 }
  }
}

const answer = ({ status = 200, body }: Answer) => Response.json(body, { status })
