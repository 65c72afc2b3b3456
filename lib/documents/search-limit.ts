import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { Limiter } from '../api/limits.ts'
import { processWide } from '../shared.ts'
import { networkOf } from '../staff/limits.ts'
import { clientAddress } from './client-address.ts'

/** Of one network, as in deploy/nginx.conf: a search is work for the database. */
const searches = processWide('documents.searches', () => new Limiter(40, 10))

/** Seconds that who asks must wait until the next search; this machine itself need not. */
export function searchWait(request: IncomingMessage): number {
  const address = clientAddress(request)
  if (isIP(address) === 0 || address === '::1' || address.startsWith('127.')) return 0
  return searches.take(networkOf(address), Date.now())
}
