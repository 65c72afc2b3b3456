type Read = { ok: true } | { ok: false; reason: 'forbidden' | 'not-found' }

/** 200 with what was read, 403 or 404 with the reason. */
export function answerOf(result: Read): { status: number; body: unknown } {
  if (result.ok) return { status: 200, body: result }
  return { status: result.reason === 'forbidden' ? 403 : 404, body: { reason: result.reason } }
}
