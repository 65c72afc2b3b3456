'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { tokenInput } from '../../../../lib/tokens/schema.ts'
import { makeToken, revokeToken } from '../../../../lib/tokens/write.ts'
import { act, type FormState } from '../../action.ts'

export async function makeTokenAction(_: FormState, form: FormData): Promise<FormState> {
  return act(tokenInput, form, async (actor, input) => {
    const made = await makeToken(actor, input)
    if (made.ok) {
      refresh()
      // Said in this answer alone: it is stored nowhere.
      return { ok: true, message: `Đã tạo khóa “${input.name}”.`, values: { secret: made.secret } }
    }
    if (made.reason === 'forbidden') return { ok: false, reason: made.reason }
    return { ok: false, message: 'Chưa tạo được khóa.', problems: { sections: 'Không có chuyên mục này.' } }
  })
}

const revoking = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })

export async function revokeTokenAction(_: FormState, form: FormData): Promise<FormState> {
  return act(revoking, form, async (actor, { id }) => {
    const revoked = await revokeToken(actor, id)
    if (!revoked.ok && revoked.reason === 'forbidden') return { ok: false, reason: revoked.reason }
    refresh()
    if (revoked.ok) return { ok: true, message: `Đã thu hồi khóa “${revoked.name}”.` }
    const known = revoked.reason === 'already-revoked'
    return { ok: false, message: known ? 'Khóa này đã thu hồi rồi.' : 'Không còn khóa này.' }
  })
}
