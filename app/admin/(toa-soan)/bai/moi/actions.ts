'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { pieceFields } from '../../../../../lib/articles/fields.ts'
import { kinds } from '../../../../../lib/articles/kinds.ts'
import { createDraft } from '../../../../../lib/articles/write-draft.ts'
import { act, type FormState } from '../../../action.ts'

const begin = z.object({
  section: z.coerce.number('Chọn chuyên mục.').int().min(1, 'Chọn chuyên mục.'),
  kind: z.enum(kinds.map(({ value }) => value)),
  title: z.string().max(500).default(''),
})

/** Begins a piece under the actor's pen name and opens it. */
export async function beginPiece(_: FormState, form: FormData): Promise<FormState> {
  return act(begin, form, async (actor, input) => {
    const fields = pieceFields.parse({ ...input, authors: [actor.penName || actor.name] })
    const created = await createDraft(actor, fields)
    if (created.ok) redirect(`/admin/bai/${created.id}`)
    if (created.reason === 'forbidden') return created
    return { ok: false, message: 'Chưa tạo được bài.', problems: created.problems }
  })
}
