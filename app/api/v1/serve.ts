import { isDatabaseTrouble } from '../../../lib/database-trouble.ts'
import { log } from '../../../lib/log.ts'
import { admit, turnedAway } from './admit.ts'
import type { Operation } from './operation.ts'
import { problem } from './problem.ts'

type Params = Record<string, string | string[] | undefined>
/** An address without a part that changes has no parameters at all. */
type Handler = (request: Request, context: { params: Promise<Params | undefined> }) => Promise<Response>

/**
 * The handlers of an address: authenticate, understand, do, in that order, and every answer is JSON.
 * `at` names the operations there; none: the address is nobody's.
 */
export function serve(at: (params: Params) => Operation[]): Record<(typeof methods)[number], Handler> {
  const handle: Handler = async (request, { params }) => {
    try {
      return withoutBody(request, await answerTo(request, (await params) ?? {}, at))
    } catch (error) {
      log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request to the API failed')
      return isDatabaseTrouble(error)
        ? problem('database-away', {}, { 'retry-after': '5' })
        : problem('failed')
    }
  }
  return Object.fromEntries(methods.map((method) => [method, handle])) as Record<string, Handler>
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

async function answerTo(
  request: Request,
  params: Params,
  at: (params: Params) => Operation[],
): Promise<Response> {
  const away = turnedAway(request)
  if (away) return away
  const operations = at(params)
  if (operations.length === 0) return problem('not-found')
  const allow = allowed(operations)
  if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } })
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const operation = operations.find((one) => one.method === method)
  if (!operation) return methodRefused(allow)
  const actor = await admit(request)
  if (actor instanceof Response) return actor
  if (!takesJson(request.headers.get('accept'))) return problem('not-acceptable')
  const id = idOf(params)
  return id === null ? problem('not-found') : operation.run(actor, request, id)
}

export const methodRefused = (allow: string) => problem('method-not-allowed', {}, { allow })

function allowed(operations: Operation[]): string {
  const own = operations.map(({ method }) => method)
  return [...own, ...(own.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}

/** True where the client takes JSON, or says nothing. */
function takesJson(accept: string | null): boolean {
  if (!accept) return true
  return accept.split(',').some((offer) => {
    const [type = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase())
    const fits = type === '*/*' || type === 'application/*' || /^application\/(problem\+)?json$/.test(type)
    return fits && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}

/** The number in the address; 0 where the address has none, null where it is no number of a piece. */
function idOf({ id }: Params): number | null {
  if (id === undefined) return 0
  const number = typeof id === 'string' && /^[1-9]\d{0,9}$/.test(id) ? Number(id) : null
  return number !== null && number <= 2_147_483_647 ? number : null
}

const withoutBody = (request: Request, response: Response) =>
  request.method === 'HEAD' ? new Response(null, response) : response
