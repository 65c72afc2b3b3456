export type Answer<T> = { ok: true; body: T } | { ok: false; reason: string; body: unknown }

/** Reads from a JSON route of the newsroom. */
export function readJson<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  return ask(path, { signal })
}

/** Sends JSON to a route of the newsroom. */
export function sendJson<T>(path: string, body: unknown, signal?: AbortSignal): Promise<Answer<T>> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
}

async function ask<T>(path: string, request: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(path, request)
    const body = await response.json()
    return response.ok ? { ok: true, body } : { ok: false, reason: body?.reason ?? 'failed', body }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError')
      return { ok: false, reason: 'aborted', body: null }
    // No line, or an answer that is none of ours: a proxy's page.
    return { ok: false, reason: error instanceof TypeError ? 'no-line' : 'failed', body: null }
  }
}
