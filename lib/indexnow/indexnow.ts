import { isIP } from 'node:net'
import { processWide } from '../shared.ts'

/** Set once by whoever starts the process; without a key nobody is told anything. The address is the protocol's own. */
export const indexNow = processWide('indexnow', () => ({
  key: '',
  endpoint: 'https://api.indexnow.org/indexnow',
}))

/** Where search engines find the key that proves that the pings are ours (www.indexnow.org/documentation). */
export const keyPath = () => `/${indexNow.key}.txt`

/** False for a paper that only this machine or network can read: nobody outside is told of its addresses. */
export function isOnTheInternet(siteUrl: string): boolean {
  const { hostname } = new URL(siteUrl)
  if (hostname.startsWith('[') || isIP(hostname) || !hostname.includes('.')) return false
  return !/\.(localhost|local|internal|intranet|lan|test|invalid|example|home\.arpa)$/.test(hostname)
}
