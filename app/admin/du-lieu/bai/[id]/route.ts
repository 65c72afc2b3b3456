import { z } from 'zod'
import { draft } from '../../../../../lib/articles/desk.ts'
import { pieceFields } from '../../../../../lib/articles/fields.ts'
import { saveDraft } from '../../../../../lib/articles/write-draft.ts'
import { jsonRoute } from '../../../json.ts'
import { pieceIdOf } from '../../../piece-id.ts'
import { refusalStatus } from '../../../refusal.ts'

type Params = { id: string }

/** The newest text of a piece, for the editor that takes it over. */
export const GET = jsonRoute(z.unknown(), async (actor, _, { id }: Params) => {
  const read = await draft(actor, pieceIdOf(id))
  return read.ok ? { body: { draft: read.draft } } : { status: refusalStatus[read.reason], body: read }
})

const save = z.object({ version: z.int().min(1), fields: pieceFields })

/** Saves what the editor has, on top of the version that it began from; 409 with the newest text else. */
export const PUT = jsonRoute(save, async (actor, input, { id }: Params) => {
  const saved = await saveDraft(actor, pieceIdOf(id), input)
  return saved.ok ? { body: saved } : { status: refusalStatus[saved.reason], body: saved }
})
