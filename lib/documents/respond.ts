import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { bytesAtHand, bytesOf, chooseEncoding, type Document, type Encoding } from './document.ts'
import {
  documentHeaders,
  immutable,
  keptPage,
  safeHeaders,
  shortPage,
  transport,
  untilSecondEnds,
} from './headers.ts'
import type { StaticFile } from './static-files.ts'

/** Where not even the page of errors is at hand. */
export const awayWords = 'Trang báo đang tạm gián đoạn. Xin bạn đọc quay lại sau ít phút.'

/** Sends a document with its status, or 304 when the reader has it. */
export async function sendDocument(
  request: IncomingMessage,
  response: ServerResponse,
  document: Document,
  status: number = document.status,
  extra: OutgoingHttpHeaders = {},
): Promise<void> {
  const headers = { ...headersOf(document, status), ...extra }
  if (status === 200 && matches(request, document.etag)) return end(response, 304, withoutBody(headers))
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  send(request, response, status, headers, await bytesOf(document, encoding), encoding)
}

const headersOf = ({ type, etag }: Document, status: number): OutgoingHttpHeaders => ({
  ...documentHeaders(type),
  ETag: etag,
  'Cache-Control': status === 200 ? keptPage : shortPage,
})

/**
 * Sends a document of status 200 whose bytes are at hand: what nearly every request comes to, without a promise and
 * without putting its head together anew. False: the document needs more, nothing was sent.
 */
export function sendAtOnce(request: IncomingMessage, response: ServerResponse, document: Document): boolean {
  if (document.status !== 200 || request.headers['if-none-match']) return false
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const bytes = bytesAtHand(document, encoding)
  if (!bytes) return false
  let head = document.heads.get(encoding)
  if (!head) {
    head = headOf(document, encoding, bytes.length)
    document.heads.set(encoding, head)
  }
  response.writeHead(200, [...head, ...untilSecondEnds()])
  response.end(request.method === 'HEAD' ? undefined : bytes)
  return true
}

/** Name and value in turn, as Node takes them without looking through them again. */
const headOf = (document: Document, encoding: Encoding, length: number): string[] =>
  Object.entries({
    ...headersOf(document, 200),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': length,
    ...Object.fromEntries(transport()),
  }).flatMap(([name, value]) => [name, String(value)])

/** Sends a static file; a versioned address (`?v=` and its hash) is kept by browsers for good. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: StaticFile,
  version: string | null,
) {
  const lasting = file.immutable || (version !== null && version !== '' && file.hash.startsWith(version))
  const headers: OutgoingHttpHeaders = {
    ...safeHeaders,
    'Content-Type': file.type,
    'Cache-Control': lasting ? immutable : 'public, max-age=0, s-maxage=60',
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  }
  if (matches(request, file.etag)) return end(response, 304, withoutBody(headers))
  const wanted = chooseEncoding(request.headers['accept-encoding'])
  const encoding = file.bytes[wanted] ? wanted : 'identity'
  send(request, response, 200, headers, file.bytes[encoding] as Buffer, encoding)
}

export function sendRedirect(
  response: ServerResponse,
  to: string,
  status: 303 | 308,
  cache: string = shortPage,
): void {
  end(response, status, { ...safeHeaders, Location: to, 'Cache-Control': cache, 'Content-Length': 0 })
}

/** Plain text, for what is no page: a method that is not allowed, a header that is too long. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  extra: OutgoingHttpHeaders = {},
): void {
  const body = Buffer.from(`${text}\n`)
  response.writeHead(status, {
    ...safeHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    ...extra,
  })
  response.end(body)
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
  encoding: string,
): void {
  response.writeHead(status, {
    ...forCaches(headers),
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': body.length,
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders): void {
  response.writeHead(status, forCaches(headers))
  response.end()
}

/** With nginx's own word where a cache may keep it for a second, and nowhere else: it would count before a `no-store`. */
function forCaches(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const { 'Cache-Control': cache } = headers
  if (cache !== keptPage && cache !== shortPage) return headers
  return { ...headers, ...Object.fromEntries([untilSecondEnds()]) }
}

function withoutBody({ 'Content-Type': _, ...headers }: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return headers
}

function matches(request: IncomingMessage, etag: string): boolean {
  const asked = request.headers['if-none-match']
  if (!asked) return false
  const bare = etag.replace(/^W\//, '')
  return asked === '*' || asked.split(',').some((offer) => offer.trim().replace(/^W\//, '') === bare)
}
