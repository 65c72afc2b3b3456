'use server'

import { redirect } from 'next/navigation'
import { newPasswordInput } from '../../../../lib/staff/schema.ts'
import { setPasswordByLink } from '../../../../lib/staff/write-access.ts'
import { answered, type FormState } from '../../action.ts'

export async function setPasswordAction(token: string, _: FormState, form: FormData): Promise<FormState> {
  return answered(newPasswordInput, form, async ({ password }) => {
    const result = await setPasswordByLink(String(token), password)
    if (!result.ok) return { ok: false, message: 'Đường dẫn này đã dùng rồi hoặc đã hết hạn.' }
    redirect('/admin/dang-nhap?xong=mat-khau')
  })
}
