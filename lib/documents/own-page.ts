import type { IncomingMessage } from 'node:http'

/**
 * True when a request comes from a page of ours. Every browser of these years says where a request that
 * changes something comes from.
 */
export function isOwnPage({ headers }: IncomingMessage, siteHost: string): boolean {
  const { origin, host } = headers
  if (headers['sec-fetch-site'] && headers['sec-fetch-site'] !== 'same-origin') return false
  if (!origin) return false
  if (!URL.canParse(origin)) return false
  const from = new URL(origin).host
  return from === host || from === siteHost
}
