'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { slotNames } from '../../../../lib/front/board.ts'
import { scopeSchema, slotsOfText } from '../../../../lib/front/schema.ts'
import { type Published, publishBoard, undoBoard } from '../../../../lib/front/write.ts'
import { clockTime } from '../../../../lib/vietnamese/dates.ts'
import { act, type FormState } from '../../action.ts'

const number = z.coerce.number().int().min(0)
const undoing = z.object({ scope: scopeSchema, number })
const publishing = undoing.extend({
  slots: z.string().transform((text, context) => {
    const slots = slotsOfText(text)
    if (slots) return slots
    context.addIssue({ code: 'custom', message: 'Bảng không đọc được.' })
    return z.NEVER
  }),
})

export async function publishBoardAction(_: FormState, form: FormData): Promise<FormState> {
  return act(publishing, form, async (actor, { scope, slots, number }) =>
    answerOf(await publishBoard(actor, scope, slots, number), scope, 'Đã đăng'),
  )
}

export async function undoBoardAction(_: FormState, form: FormData): Promise<FormState> {
  return act(undoing, form, async (actor, { scope, number }) =>
    answerOf(await undoBoard(actor, scope, number), scope, 'Đã hoàn tác, đăng lại bảng trước thành'),
  )
}

function answerOf(
  result: Published,
  scope: number,
  done: string,
): FormState | { ok: false; reason: 'forbidden' } {
  if (result.ok) {
    // The board and its history stand on the page that asked.
    refresh()
    return { ok: true, message: `${done} bản số ${result.number}. Bạn đọc thấy ngay từ bây giờ.` }
  }
  const where = 'slots' in result ? result.slots.map((slot) => slotNames(scope)[slot]).join(', ') : ''
  switch (result.reason) {
    case 'forbidden':
      return { ok: false, reason: 'forbidden' }
    case 'conflict': {
      const { by, number, at } = result.current
      const message = `${by} đã đăng bản số ${number}${at ? ` lúc ${clockTime(at)}` : ''}, sau khi bạn mở bảng. Chưa ghi gì của bạn; bản của họ ở trên đây.`
      return { ok: false, message, problems: { conflict: String(number) } }
    }
    case 'past':
      return { ok: false, message: `Giờ ghim đã qua: ${where}. Hãy chọn giờ khác hoặc để trống.` }
    case 'twice':
      return { ok: false, message: `Một bài không thể đứng ở hai ô: ${where}.` }
    case 'no-such-piece':
      return { ok: false, message: `Không có bài này: ${where}.` }
    case 'not-found':
      return { ok: false, message: 'Chuyên mục này không còn.' }
    case 'nothing-before':
      return { ok: false, message: 'Chưa có lần đăng nào để hoàn tác.' }
    case 'unchanged':
      return { ok: false, message: 'Bảng này giống hệt bảng bạn đọc đang thấy: không có gì để đăng.' }
  }
}
