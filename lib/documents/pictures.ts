import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { rendition } from '../media/renditions.ts'
import { type RenditionFormat, renditionFormats } from '../media/widths.ts'
import { immutable, safeHeaders } from './headers.ts'
import { sendText } from './respond.ts'

const shape = /^\/media\/([0-9a-f]{32})\/(\d{2,4})\.(avif|webp|jpg)$/

/** `/media/<hash>/<width>.<format>`: never changes, may be kept for good; a withdrawn picture is 410. */
export async function sendPicture(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  const [, hash, width, ending] = shape.exec(path) ?? []
  if (!hash) return sendText(response, 404, 'Không có ảnh này.')
  const format = (ending === 'jpg' ? 'jpeg' : ending) as RenditionFormat
  const found = renditionFormats.includes(format) ? await rendition(hash, Number(width), format) : null
  if (!found?.ok) {
    const withdrawn = found?.reason === 'withdrawn'
    return sendText(response, withdrawn ? 410 : 404, withdrawn ? 'Ảnh đã được gỡ.' : 'Không có ảnh này.')
  }
  response.writeHead(200, {
    ...safeHeaders,
    'Content-Type': `image/${format}`,
    'Content-Length': found.bytes,
    'Cache-Control': immutable,
    'Content-Security-Policy': "default-src 'none'",
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(found.path), response)
}
