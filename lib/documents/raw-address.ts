import { type RequestListener, type Server, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { inject } from 'light-my-request'
import { log } from '../log.ts'
import { encoded } from './address.ts'
import { isBackDoor } from './back-door.ts'

/** What Node answers to a request that it cannot read, by the error's code; 400 to any other. */
const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
}

/**
 * Has addresses answered that hold UTF-8 as it is, as links of older sites do. Node refuses the request line;
 * nginx hands it on unchanged. A reader gets the same answer as to the percent-encoded address, and the
 * connection ends with it.
 */
export function answerRawAddresses(server: Server, handler: RequestListener): void {
  server.on('clientError', (error: Error & { code?: string; rawPacket?: Buffer }, stream) => {
    const socket = stream as Socket
    if (!socket.writable) return socket.destroy()
    // An answer under way must not be cut by another one.
    const underWay = (socket as { _httpMessage?: { headersSent: boolean } })._httpMessage
    const packet = error.code === 'HPE_INVALID_URL' && !underWay ? error.rawPacket : undefined
    const asked = packet ? readRequest(packet) : null
    if (!asked) {
      socket.end(underWay?.headersSent ? '' : headOf(statuses[error.code ?? ''] ?? 400, {}))
      return
    }
    inject(handler, { ...asked, remoteAddress: socket.remoteAddress ?? '' })
      .then(({ statusCode, headers, rawPayload }) => {
        socket.write(headOf(statusCode, headers))
        socket.end(asked.method === 'HEAD' ? '' : rawPayload)
      })
      .catch((problem: Error) => {
        log.error({ error: problem.message }, 'raw address failed')
        socket.destroy()
      })
  })
}

type Asked = { method: 'GET' | 'HEAD'; url: string; headers: Record<string, string> }

/** A whole GET or HEAD of the reader site whose address holds bytes above ASCII and nothing else that is wrong; null: no such. */
function readRequest(packet: Buffer): Asked | null {
  const text = packet.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n')
  const [, method, target = ''] = /^(GET|HEAD) (\/[!-~\u0080-\u00ff]*) HTTP\/1\.[01]$/.exec(first) ?? []
  if (!method || isBackDoor(target.split('?')[0] as string) || !/[\u0080-\u00ff]/.test(target)) return null
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const [, name = '', value = ''] = /^([!-9;-~]+):[ \t]*([ -~\t]*)$/.exec(line) ?? []
    if (name) headers[name.toLowerCase()] = value.trim()
  }
  return { method: method as Asked['method'], url: encoded(target), headers }
}

function headOf(status: number, headers: Record<string, number | string | string[] | undefined>): string {
  const lines = Object.entries({ ...headers, connection: 'close' })
    .filter(([name, value]) => value !== undefined && name !== 'transfer-encoding')
    .flatMap(([name, value]) => [value].flat().map((each) => `${name}: ${each}`))
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n')
}
