import { isIP } from 'node:net'
import { siteAddress } from '../site/published.ts'

/** Set once by whoever starts the process: names that the paper had or has beside that of SITE_URL. */
export const otherNames = new Set<string>()

/**
 * True where the host that was asked is another name of the paper: the one of SITE_URL with or without
 * `www.`, or one of `otherNames`. Addresses there lead to SITE_URL; any other host (this machine's own name,
 * an IP address) is served as it is asked.
 */
export function isOtherName(host: string | undefined): boolean {
  const asked = nameIn(host ?? '')
  const own = ownName()
  if (asked === own || asked === '' || isIP(asked) !== 0) return false
  return otherNames.has(asked) || asked === `www.${own}` || own === `www.${asked}`
}

/**
 * The whole address of a path of ours, so that whoever asked at another host is there in one step; the path
 * alone where SITE_URL is this machine's, which a reader elsewhere could not reach by that name.
 */
export const atSite = (path: string) =>
  new URL(siteAddress.url).hostname === 'localhost' ? path : siteAddress.url + path

/** The name in SITE_URL, taken out of it once: every request asks. */
function ownName(): string {
  if (taken.from !== siteAddress.url)
    Object.assign(taken, { from: siteAddress.url, name: new URL(siteAddress.url).hostname })
  return taken.name
}
const taken = { from: '', name: '' }

/** A Host header without its port, and without the dot that may end a name. */
const nameIn = (host: string) => host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')
