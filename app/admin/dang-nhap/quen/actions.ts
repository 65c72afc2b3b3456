'use server'

import { headers } from 'next/headers'
import { z } from 'zod'
import { lockMinutes } from '../../../../lib/staff/limits.ts'
import { askForPasswordLink } from '../../../../lib/staff/password-mail.ts'
import { answered, type FormState } from '../../action.ts'

const input = z.object({ email: z.string().trim().pipe(z.email('Cần một địa chỉ thư điện tử.')) })

export async function askForLinkAction(_: FormState, form: FormData): Promise<FormState> {
  return answered(input, form, async ({ email }) => {
    const result = await askForPasswordLink(email, await headers())
    if (result.ok) {
      return {
        ok: true,
        message: `Nếu tòa soạn có tài khoản ${email}, thư đang trên đường tới. Không thấy thì xem cả mục thư rác, hoặc hỏi quản trị.`,
      }
    }
    return { ok: false, message: refusals[result.reason] }
  })
}

const refusals = {
  'no-mail': 'Hệ thống chưa gửi được thư điện tử. Hãy nhờ quản trị tạo đường dẫn đặt mật khẩu.',
  'too-many': `Có quá nhiều yêu cầu từ mạng này. Hãy đợi ${lockMinutes} phút rồi thử lại.`,
}
