import type { IncomingMessage, ServerResponse } from 'node:http'
import { suggestions } from '../search/suggestions.ts'
import { safeHeaders } from './headers.ts'

/** What the search field offers while somebody types: `?q=`, a JSON list of kind, name and path. */
export async function sendSuggestions(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const query = new URL(request.url ?? '', 'http://localhost').searchParams
  const body = JSON.stringify(await suggestions(query.get('q') ?? ''))
  response.writeHead(200, {
    ...safeHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    // Names change seldom; a browser does not ask again for each letter taken back.
    'Cache-Control': 'public, max-age=60',
    'X-Robots-Tag': 'noindex',
    'Content-Length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
