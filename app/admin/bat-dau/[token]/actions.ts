'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { firstAdministratorInput } from '../../../../lib/staff/schema.ts'
import { signIn } from '../../../../lib/staff/sign-in.ts'
import { makeFirstAdministrator } from '../../../../lib/staff/write-first.ts'
import { answered, type FormState } from '../../action.ts'
import { putCookies } from '../../session.ts'

export async function makeFirstAdministratorAction(
  token: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  return answered(firstAdministratorInput, form, async (input) => {
    const made = await makeFirstAdministrator(String(token), input)
    if (!made.ok) return { ok: false, message: 'Địa chỉ này không còn dùng được.' }
    const entered = await signIn(input.email, input.password, await headers())
    if (entered.ok) await putCookies(entered.cookies)
    redirect(entered.ok ? '/admin/nhan-su' : '/admin/dang-nhap')
  })
}
