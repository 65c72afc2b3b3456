import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { cardFile } from '../media/cards/card-file.ts'
import { type Rendition, rendition } from '../media/renditions.ts'
import { type RenditionFormat, renditionFormats } from '../media/widths.ts'
import { keptPicture, safeHeaders, shortPage } from './headers.ts'
import { sendText } from './respond.ts'

const pictureShape = /^\/media\/([0-9a-f]{32})\/(\d{2,4})\.(avif|webp|jpg)$/
const cardShape = /^\/media\/the\/([1-9]\d{0,9})-([0-9a-f]{32})\.png$/

/**
 * Each may be another answer a moment later. That a picture was taken away is kept for a second, so that it
 * stands in a shared cache in the picture's place.
 */
const refusals = {
  missing: { status: 404, words: 'Không có ảnh này.' },
  withdrawn: { status: 410, words: 'Ảnh đã được gỡ.', 'Cache-Control': shortPage },
  'storage-away': { status: 503, words: 'Kho ảnh đang không trả lời.', 'Retry-After': 5 },
}

/**
 * `/media/<hash>/<width>.<format>` and the card of a piece, `/media/the/<id>-<hash>.png`: neither ever
 * changes, and both may be kept for good; withdrawn, they are 410.
 */
export async function sendPicture(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const { found, format } = await pictureAt(path)
  if (!found.ok) {
    const { status, words, ...extra } = refusals[found.reason]
    return sendText(response, status, words, extra)
  }
  response.writeHead(200, {
    ...safeHeaders,
    'Content-Type': `image/${format}`,
    'Content-Length': found.file.bytes,
    'Cache-Control': keptPicture,
    'Content-Security-Policy': "default-src 'none'",
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(found.file.stream(), response)
}

async function pictureAt(path: string): Promise<{ found: Rendition; format: RenditionFormat | 'png' }> {
  const [, id, cardHash] = cardShape.exec(path) ?? []
  if (cardHash && Number(id) <= 2_147_483_647)
    return { found: await cardFile(Number(id), cardHash), format: 'png' }
  const [, hash, width, ending] = pictureShape.exec(path) ?? []
  const format = (ending === 'jpg' ? 'jpeg' : ending) as RenditionFormat
  if (!hash || !renditionFormats.includes(format))
    return { found: { ok: false, reason: 'missing' }, format: 'png' }
  return { found: await rendition(hash, Number(width), format), format }
}
