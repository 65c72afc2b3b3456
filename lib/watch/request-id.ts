import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { processWide } from '../shared.ts'

/** The header in which a proxy of ours says what its own log calls the request. */
const header = 'x-request-id'
const running = processWide('watch.request', () => new AsyncLocalStorage<string>())

/** What the log calls the request that is being answered; undefined outside of one. */
export const requestId = (): string | undefined => running.getStore()

/** Does the work under the name that `fromProxy` lets the request bring along, or a new one. */
export function underRequestId<T>(request: IncomingMessage, fromProxy: boolean, work: () => T): T {
  const given = request.headers[header]
  const known = fromProxy && typeof given === 'string' && /^[\w-]{8,64}$/.test(given)
  return running.run(known ? given : randomUUID(), work)
}
