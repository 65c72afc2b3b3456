'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { addComment } from '../../../../../lib/articles/comments.ts'
import { stepInput } from '../../../../../lib/articles/step-schema.ts'
import { act, type FormState } from '../../../action.ts'
import { pieceIdOf } from '../../../piece-id.ts'
import { take } from './take.ts'
import { done, refused } from './told.ts'

/** Takes one step with a piece; the text is the one that the person saw, or the step is refused. */
export async function takeStep(written: string, _: FormState, form: FormData): Promise<FormState> {
  const id = pieceIdOf(written)
  return act(stepInput, form, async (actor, input) => {
    const taken = await take(actor, id, input)
    const reason = taken.ok ? null : taken.reason
    if (reason === 'forbidden') return { ok: false, reason }
    // The page shows what is there now, also after a refusal.
    refresh()
    return reason === null ? done(input, new Date()) : refused(actor, id, input, reason)
  })
}

const said = z.object({
  text: z
    .string()
    .max(5000, 'Dài quá 5.000 ký tự.')
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', 'Viết điều bạn muốn nói.'),
})

/** Says something to the colleagues on a piece. */
export async function comment(written: string, _: FormState, form: FormData): Promise<FormState> {
  return act(said, form, async (actor, { text }) => {
    const result = await addComment(actor, pieceIdOf(written), text)
    if (result.ok) {
      refresh()
      return { ok: true, message: 'Đã gửi.' }
    }
    return result.reason === 'forbidden'
      ? { ok: false, reason: 'forbidden' }
      : { ok: false, message: 'Bài này không còn.' }
  })
}
