import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { safeHeaders } from '../documents/headers.ts'
import { sendText } from '../documents/respond.ts'
import type { Metrics } from './metrics.ts'

export const metricsPath = '/api/metrics'

/** Says the measures to whoever brings the token; where none is set, there is nothing at this address. */
export async function sendMetrics(
  request: IncomingMessage,
  response: ServerResponse,
  metrics: Metrics | null,
  token: string,
): Promise<void> {
  if (!metrics) return sendText(response, 404, 'Không có gì ở địa chỉ này.')
  if (!carries(request, token)) {
    return sendText(response, 401, 'Cần mã truy cập số đo.', { 'WWW-Authenticate': 'Bearer' })
  }
  const { type, text } = await metrics.text()
  const body = Buffer.from(text)
  response.writeHead(200, {
    ...safeHeaders,
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Compared by their sums: how long it takes tells nothing of how much was right. */
function carries({ headers }: IncomingMessage, token: string): boolean {
  const sum = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(sum(headers.authorization ?? ''), sum(`Bearer ${token}`))
}
