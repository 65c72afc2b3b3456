import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDatabaseTrouble } from '../database-trouble.ts'
import { known } from '../edition/known.ts'
import type { uploadDoor } from '../media/uploads/door.ts'
import { uploadPath } from '../media/uploads/place.ts'
import { clientAddress, clientHeader } from './client-address.ts'
import { safeHeaders } from './headers.ts'
import { isOwnPage } from './own-page.ts'
import type { NextHandler } from './print.ts'
import { sayRefusals } from './refusal-words.ts'
import { withRefusals } from './refused.ts'
import { hearing } from './render-failure.ts'
import { sendText } from './respond.ts'

/** Headers with which a client could talk to the framework behind the newsroom's back. */
const notPassed = /^(x-middleware-|x-nextjs-|x-invoke-|x-matched-path|x-now-|x-action-)/

/** The addresses that are keys themselves: a new password, the first administrator. */
const isKey = (path: string) => /^\/admin\/(dat-mat-khau|bat-dau)\//.test(path)

/** True for what belongs to the newsroom and its API, which Next answers. */
export const isBackDoor = (path: string) => /^\/(admin|api\/v1)(\/|$)/.test(path)

/**
 * Hands a request of the newsroom to Next: without the headers that are the framework's own affair, and
 * with a Content-Security-Policy of its own for every page, whose nonce Next puts on its scripts. What
 * changes something must come from a page of ours (the API's keys are not cookies: they may come from
 * anywhere). What picture files come in by is no page: `uploads` takes it, as the framework would hold back
 * what a broken line has brought so far.
 */
export function backDoor(
  next: NextHandler,
  siteHost: string,
  development: boolean,
  uploads: ReturnType<typeof uploadDoor>,
) {
  return async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    for (const name of Object.keys(request.headers)) if (notPassed.test(name)) delete request.headers[name]
    request.headers[clientHeader] = clientAddress(request)
    const isPage = path.startsWith('/admin')
    const thrown: unknown[] = []
    if (!decodes(path) || hasNul(request.url ?? '')) {
      if (isPage) return sendText(response, 400, 'Địa chỉ sai mã hóa.')
      // The framework would stumble over it; the API says of its own root that there is nothing.
      request.url = '/api/v1'
    }
    // The API takes keys alone: what a browser sends along by itself must open nothing.
    if (!isPage) delete request.headers.cookie
    if (isPage && changes(request) && !isOwnPage(request, siteHost)) {
      return sendText(response, 403, 'Yêu cầu không đến từ trang của tòa soạn.')
    }
    // The framework compares the two once more; what it is told is what was found above.
    delete request.headers['x-forwarded-host']
    if (isPage && changes(request)) request.headers['x-forwarded-host'] = hostOf(request.headers.origin)
    for (const [name, value] of Object.entries({ ...safeHeaders, 'Cache-Control': 'no-store' })) {
      response.setHeader(name, value as string)
    }
    if (isPage) {
      const policy = policyOf(randomBytes(16).toString('base64'), development)
      request.headers['content-security-policy'] = policy
      response.setHeader('Content-Security-Policy', policy)
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
      response.setHeader('X-Frame-Options', 'DENY')
      response.setHeader('X-Robots-Tag', 'noindex')
      // What such a page loads of ours stands in nginx's log, with the page that it is loaded from.
      response.setHeader('Referrer-Policy', isKey(path) ? 'strict-origin' : 'same-origin')
      response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
      sayRefusals(response, () => !known().reachable || thrown.some(isDatabaseTrouble))
    }
    if (path !== uploadPath && !path.startsWith(`${uploadPath}/`)) {
      return hearing(
        (error) => thrown.push(error),
        () => withRefusals(() => next(request, response)),
      )
    }
    const answer = await uploads(request, response, path)
    if (answer.refused) sendText(response, answer.refused.status, answer.refused.words)
    else await answer.send()
  }
}

/** No address of ours holds one, and the database takes none. */
const hasNul = (url: string) => url.includes('%00')

const hostOf = (origin: string | undefined) => (origin ? new URL(origin).host : '')

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    // Malformed percent-encoding is what this asks about.
    return false
  }
}

const changes = ({ method }: IncomingMessage) => method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'

function policyOf(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self' https://www.youtube-nocookie.com https://player.vimeo.com",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    // Ours (instrumentation-client.ts), the editor library's and that of a paste; what reloads in development has others.
    ...(development
      ? []
      : ["require-trusted-types-for 'script'", 'trusted-types default ProseMirrorClipboard bao-tinh-paste']),
  ].join('; ')
}
