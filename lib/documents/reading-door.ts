import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ReadingCounter, readings } from '../readings/counter.ts'
import { ReadingLimit } from '../readings/limit.ts'
import { siteAddress } from '../site/published.ts'
import { today } from '../vietnamese/today.ts'
import { clientAddress } from './client-address.ts'
import { safeHeaders } from './headers.ts'
import { isOwnPage } from './own-page.ts'

/** What calls itself a machine (and not a Cubot, which is a telephone). Most run no script and are never heard of here. */
const machine =
  /(?<!cu)bot|crawl|spider|slurp|headless|lighthouse|pagespeed|preview|monitor|facebookexternal|curl|wget|python|java\/|go-http/i

/** The id of the piece that a reader says to have read, by the address of the beacon; null: another address. */
export function readPiece(path: string): number | null {
  const id = Number(/^\/api\/doc\/([1-9]\d{0,9})$/.exec(path)?.[1])
  return id > 0 && id <= 2_147_483_647 ? id : null
}

/**
 * Where the reader's page says that it was read (docs/decisions/0017). The answer is the same 204 whether
 * it counts or not and whatever the id is: nothing is asked of the database before the counts are stored.
 */
export function readingDoor(counter: ReadingCounter = readings()) {
  const limit = new ReadingLimit()
  return (request: IncomingMessage, response: ServerResponse, id: number): void => {
    const empty = isEmpty(request)
    if (empty && isReader(request) && limit.allows(clientAddress(request), id)) counter.add(id, today())
    // Nobody waits for the end of what somebody sends along.
    const headers = empty ? {} : { Connection: 'close' }
    response.writeHead(204, { ...safeHeaders, 'Cache-Control': 'no-store', ...headers }).end()
  }
}

const isEmpty = ({ headers }: IncomingMessage) =>
  (headers['content-length'] ?? '0') === '0' && headers['transfer-encoding'] === undefined

function isReader(request: IncomingMessage): boolean {
  const agent = request.headers['user-agent'] ?? ''
  return agent !== '' && !machine.test(agent) && isOwnPage(request, new URL(siteAddress.url).host)
}
