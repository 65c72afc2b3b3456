import { bodyFromDocx, largestDocx } from '../../../../../lib/articles/word/from-docx.ts'
import { maybeActor } from '../../../session.ts'

const statusOf = { forbidden: 403, 'not-a-docx': 422, 'too-large': 413 } as const

/** A Word file in, the body that it makes out; nothing of the piece is changed here. */
export async function POST(request: Request): Promise<Response> {
  const actor = await maybeActor()
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401 })
  const bytes = await within(request, largestDocx)
  const made = bytes ? await bodyFromDocx(actor, bytes) : ({ ok: false, reason: 'too-large' } as const)
  return Response.json(made, { status: made.ok ? 200 : statusOf[made.reason] })
}

/** The request's bytes; null as soon as they are more than allowed, whatever was announced. */
async function within(request: Request, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
