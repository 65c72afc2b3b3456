'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { restoreRevision } from '../../../../../../lib/articles/write-draft.ts'
import { act, type FormState } from '../../../../action.ts'
import { pieceIdOf } from '../../../../piece-id.ts'

const chosen = z.object({ revision: z.coerce.number().int().min(1), version: z.coerce.number().int().min(1) })

/** Makes an older text the newest and opens the piece with it. */
export async function restoreText(written: number, _: FormState, form: FormData): Promise<FormState> {
  const id = pieceIdOf(String(written))
  return act(chosen, form, async (actor, input) => {
    const saved = await restoreRevision(actor, id, input)
    if (saved.ok) redirect(`/admin/bai/${id}`)
    switch (saved.reason) {
      case 'forbidden':
        return { ok: false, reason: 'forbidden' }
      case 'conflict':
        return {
          ok: false,
          message: 'Bài vừa có bản mới hơn. Tải lại trang để xem rồi hãy lấy lại bản cũ.',
        }
      case 'invalid':
        return {
          ok: false,
          message: `Bản này không dùng lại được: ${Object.values(saved.problems).join(' ')}`,
        }
      case 'not-found':
        return { ok: false, message: 'Không còn bản này.' }
    }
  })
}
