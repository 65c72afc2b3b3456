import { bodyFromDocx, largestDocx } from '../../../../../lib/articles/word/from-docx.ts'
import { bytesOf } from '../../../../../lib/documents/request-body.ts'
import { maybeActor } from '../../../session.ts'

const statusOf = { forbidden: 403, 'not-a-docx': 422, 'too-large': 413 } as const

/** A Word file in, the body that it makes out; nothing of the piece is changed here. */
export async function POST(request: Request): Promise<Response> {
  const actor = await maybeActor()
  if (!actor) return Response.json({ reason: 'signed-out' }, { status: 401 })
  const bytes = await bytesOf(request, largestDocx)
  const made = bytes
    ? await bodyFromDocx(actor, Buffer.from(bytes.buffer))
    : ({ ok: false, reason: 'too-large' } as const)
  return Response.json(made, { status: made.ok ? 200 : statusOf[made.reason] })
}
