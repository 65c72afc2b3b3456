import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '../log.ts'
import { safeHeaders } from './headers.ts'
import { sendPicture } from './pictures.ts'
import { sendFile, sendText } from './respond.ts'
import type { ReaderSite } from './site.ts'
import type { StaticFile } from './static-files.ts'

export type Health = () => { ok: boolean; parts: Record<string, string | number> }

type Doors = {
  site: ReaderSite
  files: Map<string, StaticFile>
  health: Health
  /** What `npm run dev` answers before all else; true when the request was for it. */
  workshop?: (request: IncomingMessage, response: ServerResponse) => boolean
}

/**
 * Everything the public can reach goes through here. Next is not reachable: the renderer never sees a
 * reader's request.
 */
export function frontDoor({ site, files, health, workshop }: Doors) {
  const choose = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (workshop?.(request, response)) return
    const url = request.url ?? '/'
    const mark = url.indexOf('?')
    const path = mark < 0 ? url : url.slice(0, mark)
    const file = readable(request) ? files.get(path) : undefined
    if (file) return sendFile(request, response, file, new URLSearchParams(url.slice(path.length)).get('v'))
    if (path === '/api/health') return sendHealth(request, response, health)
    if (path.startsWith('/media/') && readable(request)) return sendPicture(request, response, path)
    return site.handle(request, response)
  }
  return (request: IncomingMessage, response: ServerResponse): void => {
    choose(request, response).catch((error) => {
      if (response.destroyed || error?.code === 'ERR_STREAM_PREMATURE_CLOSE') return
      log.error({ error: error instanceof Error ? error.stack : String(error) }, 'request failed')
      if (response.headersSent) response.destroy()
      else sendText(response, 500, 'Lỗi máy chủ.')
    })
  }
}

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
