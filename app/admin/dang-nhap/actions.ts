'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { shownDemoAccounts } from '../../../lib/staff/demo.ts'
import { lockMinutes } from '../../../lib/staff/limits.ts'
import { giveCode, signIn, signOut } from '../../../lib/staff/sign-in.ts'
import { type FormState, typed } from '../action.ts'
import { putCookies } from '../session.ts'

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email')
  const result = await signIn(email, textOf(form, 'password'), await headers())
  if (!result.ok) return { ok: false, message: refusals[result.reason], values: { email } }
  await putCookies(result.cookies)
  redirect(result.step === 'code' ? '/admin/dang-nhap/ma' : '/admin')
}

/** A button of the demo newspaper's sign-in page: signs in by the password that the page shows. */
export async function demoSignInAction(form: FormData): Promise<void> {
  const demo = await shownDemoAccounts()
  if (!demo) redirect('/admin/dang-nhap')
  form.set('password', demo.password)
  await signInAction(null, form)
  // Somebody has changed this account's password.
  redirect('/admin/dang-nhap')
}

// The same words whether the account exists, is locked or is disabled.
const refusals = {
  wrong: `Thư điện tử hoặc mật khẩu không đúng. Sai nhiều lần liền thì phải đợi ${lockMinutes} phút, kể cả khi nhập đúng; quản trị có thể mở khóa sớm hơn.`,
  'too-many': `Có quá nhiều lần thử từ mạng này. Hãy đợi ${lockMinutes} phút rồi thử lại.`,
}

export async function giveCodeAction(_: FormState, form: FormData): Promise<FormState> {
  const result = await giveCode(textOf(form, 'code'), await headers())
  if (!result.ok) return { ok: false, message: codeRefusals[result.reason] }
  await putCookies(result.cookies)
  redirect('/admin')
}

const codeRefusals = {
  wrong: 'Mã không đúng. Mã đổi sau mỗi 30 giây: xem lại ứng dụng rồi nhập mã đang hiện.',
  used: 'Mã này đã dùng rồi. Hãy đăng nhập lại từ đầu và nhập mã kế tiếp.',
  locked: `Nhập sai mã quá nhiều lần. Hãy đợi ${lockMinutes} phút, hoặc nhờ quản trị mở khóa.`,
  expired: 'Bước trước đã quá lâu hoặc thử quá nhiều lần. Hãy đăng nhập lại từ đầu.',
}

export async function signOutAction(): Promise<void> {
  await putCookies(await signOut(await headers()))
  redirect('/admin/dang-nhap')
}

const textOf = (form: FormData, name: string) => String(typed(form.get(name)) ?? '')
