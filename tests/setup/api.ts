import { system } from '../../lib/staff/actor.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { makeToken } from '../../lib/tokens/write.ts'

export type Sent = { key?: string; body?: unknown; headers?: Record<string, string> }
export type Said = { status: number; headers: Headers; text: string; json: Record<string, never> & Json }
// biome-ignore lint/suspicious/noExplicitAny: what a test reads of an answer, it knows
type Json = any
export type Ask = (method: string, path: string, sent?: Sent) => Promise<Said>

/** A new key of that role; `sections` are ids. */
export async function keyOf(role: Role, sections: number[] = []): Promise<string> {
  const made = await makeToken(system, { name: `Khóa ${role}`, role, sections })
  if (!made.ok) throw new Error(made.reason)
  return made.secret
}

/** Asks the API of a running portal. */
export function portalApi(address: () => string): Ask {
  return (method, path, sent = {}) => heard(fetch(`${address()}/api/v1${path}`, requestOf(method, sent)))
}

/** Asks the API's own handlers, without a portal around them. */
export const handlerApi: Ask = async (method, path, sent = {}) => {
  const request = new Request(`http://portal/api/v1${path}`, requestOf(method, sent))
  const { pathname } = new URL(request.url)
  for (const [pattern, load] of routes) {
    const match = pattern.exec(pathname.slice('/api/v1'.length))
    if (!match) continue
    const route = (await load()) as Record<string, Handler>
    const params = Promise.resolve(match.groups)
    return heard((route[method] as Handler)(request, { params }))
  }
  throw new Error(`No route for ${pathname}.`)
}

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string> | undefined> },
) => Promise<Response>

const routes: [RegExp, () => Promise<unknown>][] = [
  [/^\/articles$/, () => import('../../app/api/v1/articles/route.ts')],
  [/^\/articles\/(?<id>[^/]+)$/, () => import('../../app/api/v1/articles/[id]/route.ts')],
  [
    /^\/articles\/(?<id>[^/]+)\/(?<step>[^/]+)$/,
    () => import('../../app/api/v1/articles/[id]/[step]/route.ts'),
  ],
  [/^\/pictures$/, () => import('../../app/api/v1/pictures/route.ts')],
  [/^\/sections$/, () => import('../../app/api/v1/sections/route.ts')],
  [/^\/topics$/, () => import('../../app/api/v1/topics/route.ts')],
]

function requestOf(method: string, { key, body, headers = {} }: Sent): RequestInit {
  const isRaw =
    body === undefined || typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array
  return {
    method,
    redirect: 'manual',
    headers: {
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
  }
}

async function heard(asked: Promise<Response>): Promise<Said> {
  const response = await asked
  const text = await response.text()
  const isJson = /json/.test(response.headers.get('content-type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson && text ? JSON.parse(text) : null,
  }
}
