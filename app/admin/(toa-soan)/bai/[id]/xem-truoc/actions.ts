'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { longestPreview, makePreviewLink, revokePreviewLink } from '../../../../../../lib/articles/preview.ts'
import { nearMoment } from '../../../../../../lib/vietnamese/when.ts'
import { act, type FormState } from '../../../../action.ts'
import { pieceIdOf } from '../../../../piece-id.ts'

const hours = z.object({ hours: z.coerce.number().int().min(1).max(longestPreview) })

/** Makes a link that shows the piece to whoever has it; its address is said this once. */
export async function makeLink(written: string, _: FormState, form: FormData): Promise<FormState> {
  return act(hours, form, async (actor, input) => {
    const made = await makePreviewLink(actor, pieceIdOf(written), input)
    if (!made.ok) return made.reason === 'forbidden' ? { ok: false, reason: 'forbidden' } : gone
    refresh()
    const until = nearMoment(new Date(made.expiresAt), new Date())
    return {
      ok: true,
      message: `Đã tạo liên kết, dùng được đến ${until}. Chép ngay: địa chỉ chỉ hiện lần này.`,
      values: { url: made.url },
    }
  })
}

const link = z.object({ link: z.coerce.number().int().min(1) })

/** Ends a link before its time. */
export async function revokeLink(written: string, _: FormState, form: FormData): Promise<FormState> {
  return act(link, form, async (actor, input) => {
    const revoked = await revokePreviewLink(actor, pieceIdOf(written), input.link)
    if (!revoked.ok && revoked.reason === 'forbidden') return { ok: false, reason: 'forbidden' }
    refresh()
    return revoked.ok
      ? { ok: true, message: 'Đã thu hồi.' }
      : { ok: false, message: 'Liên kết này đã được thu hồi.' }
  })
}

const gone = { ok: false, message: 'Bài này không còn.' } as const
