import type { OutgoingHttpHeaders } from 'node:http'
import { asset } from '../site/assets.ts'
import { siteAddress } from '../site/published.ts'

export const htmlType = 'text/html; charset=utf-8'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** Headers of everything that this server says, whatever it is. */
export const safeHeaders: OutgoingHttpHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
}

/** What an answer says of how to come back, by name and value: over TLS, where the site is there. */
export const transport = (): [string, string][] =>
  siteAddress.url.startsWith('https:') ? [['Strict-Transport-Security', 'max-age=31536000']] : []

/** Headers of every reader page, the error pages included. */
const pageHeaders: OutgoingHttpHeaders = {
  ...safeHeaders,
  'Content-Type': htmlType,
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  // Versioned, so that a browser fetches it once.
  'Speculation-Rules': `"${asset('/speculation-rules.json')}"`,
  Vary: 'Accept-Encoding',
}

/** Headers of a document by its type: what is no page may do nothing where a browser opens it. */
export const documentHeaders = (type: string): OutgoingHttpHeaders =>
  type === htmlType
    ? pageHeaders
    : {
        ...safeHeaders,
        'Content-Type': type,
        'Content-Security-Policy': "default-src 'none'",
        Vary: 'Accept-Encoding',
      }

/**
 * A browser asks again each time (and gets 304); a shared cache may answer for a second, for one more
 * while it asks, and for a day when this server cannot be reached.
 */
export const keptPage = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400'
/** What says "not here": never stretched over an outage. */
export const shortPage = 'public, max-age=0, s-maxage=1'
/**
 * nginx's own word for the second of such a page: until this one ends. It counts whole seconds, and a second from now
 * is up to two of them. After `Cache-Control` in the head, or nginx reads nothing more of that.
 */
export const untilSecondEnds = (): [name: string, value: string] => [
  'X-Accel-Expires',
  `@${Math.floor(Date.now() / 1_000)}`,
]
/** An answer that depends on the host that was asked: a cache that knows pages by their path must not keep it. */
export const unshared = 'no-store'
/** A page for whoever asked alone: nobody keeps it, finds it or learns its address from a link in it. */
export const unkept: OutgoingHttpHeaders = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
}
/** Such a page within a page of the newsroom; nobody else may frame it. */
export const framedByNewsroom: OutgoingHttpHeaders = {
  ...unkept,
  'Content-Security-Policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  'X-Frame-Options': 'SAMEORIGIN',
}
export const immutable = 'public, max-age=31536000, immutable'
/**
 * A picture never changes, but it may be taken away: a browser keeps it for good, a shared cache asks again
 * after ten seconds and shows what it has while this server cannot be reached.
 */
export const keptPicture =
  'public, max-age=31536000, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400, immutable'
