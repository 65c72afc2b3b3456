import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDatabaseTrouble } from '../database-trouble.ts'
import { log } from '../log.ts'
import { addresses } from '../site/addresses.ts'
import { siteAddress } from '../site/published.ts'
import { metricsPath, sendMetrics } from '../watch/door.ts'
import type { Metrics } from '../watch/metrics.ts'
import { requestId, underRequestId } from '../watch/request-id.ts'
import { troubles } from '../watch/troubles.ts'
import { encoded } from './address.ts'
import { isBackDoor } from './back-door.ts'
import { isFromProxy } from './client-address.ts'
import { type FrontPreview, frontPreviewPath } from './front-preview.ts'
import { safeHeaders, transport, unshared } from './headers.ts'
import { isOtherName } from './hosts.ts'
import { sendPicture } from './pictures.ts'
import { readingDoor, readPiece } from './reading-door.ts'
import { awayWords, sendFile, sendRedirect, sendText } from './respond.ts'
import type { ReaderSite } from './site.ts'
import type { StaticFile } from './static-files.ts'
import { sendSuggestions } from './suggestions.ts'

export type Health = () => { ok: boolean; parts: Record<string, string | number> }

type Doors = {
  site: ReaderSite
  preview: FrontPreview
  files: Map<string, StaticFile>
  health: Health
  /** Null: nobody asks for them, and nothing is counted. */
  metrics: { of: Metrics; token: string } | null
  /** Hands what belongs to the newsroom and its API to Next. */
  newsroom: (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>
  /** What `npm run dev` answers before all else; true when the request was for it. */
  workshop?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/**
 * Everything the public can reach goes through here. Next is reachable for the newsroom and its API
 * alone: the renderer of the reader site never sees a reader's request.
 */
export function frontDoor({ site, preview, files, health, metrics, newsroom, workshop }: Doors) {
  const countReading = readingDoor()
  const choose = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (workshop?.(request, response)) return
    const url = request.url ?? '/'
    const mark = url.indexOf('?')
    const path = mark < 0 ? url : url.slice(0, mark)
    metrics?.of.count(doorOf(path), response)
    // The site itself says in one step where its pages are; what else there is stands at the same path.
    const beside = files.has(path) || isBackDoor(path) || path.startsWith('/media/')
    if (beside && readable(request) && isOtherName(request.headers.host))
      return sendRedirect(response, siteAddress.url + encoded(url), 308, unshared)
    const file = readable(request) ? files.get(path) : undefined
    if (file) return sendFile(request, response, file, new URLSearchParams(url.slice(path.length)).get('v'))
    if (path === '/api/health') return sendHealth(request, response, health)
    if (path === metricsPath) return sendMetrics(request, response, metrics?.of ?? null, metrics?.token ?? '')
    const read = request.method === 'POST' ? readPiece(path) : null
    if (read !== null) return countReading(request, response, read)
    if (path === frontPreviewPath) return preview.handle(request, response)
    if (path === addresses.suggestions() && readable(request)) return sendSuggestions(request, response)
    if (isBackDoor(path)) return newsroom(request, response, path)
    if (path.startsWith('/media/') && readable(request)) return sendPicture(request, response, path)
    return site.handle(request, response)
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!workshop && site.answerKept(request, response)) {
      metrics?.of.count(doorOf(request.url ?? '/'), response)
      return
    }
    const answer = () =>
      choose(request, response).catch((error) => {
        if (response.destroyed || error?.code === 'ERR_STREAM_PREMATURE_CLOSE') return
        log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request failed')
        const away = isDatabaseTrouble(error)
        if (!away) troubles.note('page', doorOf(request.url ?? '/'), String(error))
        const id = { 'X-Request-Id': requestId() }
        if (response.headersSent) response.destroy()
        else if (away) sendText(response, 503, awayWords, { ...id, 'Retry-After': '5' })
        else sendText(response, 500, 'Lỗi máy chủ.', id)
      })
    for (const [name, value] of transport()) response.setHeader(name, value)
    underRequestId(request, isFromProxy(request), answer)
  }
}

/** Where a request goes, for counting: a handful of names whatever is asked. */
function doorOf(path: string): string {
  if (path === '/') return 'front'
  const [, door = 'page'] = /^\/((?:api\/)?[a-z0-9-]+)/.exec(path) ?? []
  return doors.has(door) ? door : 'page'
}
const doors = new Set(
  'admin api/v1 api/doc api/health api/metrics media tin ngay chu-de tac-gia tim-kiem rss sitemap'.split(' '),
)

const readable = (request: IncomingMessage) => request.method === 'GET' || request.method === 'HEAD'

function sendHealth(request: IncomingMessage, response: ServerResponse, health: Health): void {
  const { ok, parts } = health()
  const body = JSON.stringify({ ok, ...parts })
  response.writeHead(ok ? 200 : 503, {
    ...safeHeaders,
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
