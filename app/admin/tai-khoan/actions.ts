'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { lockMinutes } from '../../../lib/staff/limits.ts'
import { changePasswordInput, ownNamesInput } from '../../../lib/staff/schema.ts'
import {
  changeOwnNames,
  changeOwnPassword,
  endOwnSession,
  endOwnSessions,
} from '../../../lib/staff/write-own.ts'
import { actOnOwn, type FormState } from '../action.ts'
import { putCookies } from '../session.ts'

export async function changeNamesAction(_: FormState, form: FormData): Promise<FormState> {
  return actOnOwn(ownNamesInput, form, async (member, input) => {
    await changeOwnNames(member, input)
    return { ok: true, message: 'Đã lưu tên.' }
  })
}

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return actOnOwn(changePasswordInput, form, async (member, input) => {
    const result = await changeOwnPassword(member, await headers(), input)
    if (result.ok) {
      await putCookies(result.cookies)
      return { ok: true, message: 'Đã đổi mật khẩu. Các nơi đăng nhập khác đã kết thúc.' }
    }
    if (result.reason === 'too-many') {
      return { ok: false, message: `Sai mật khẩu quá nhiều lần. Hãy đợi ${lockMinutes} phút.` }
    }
    return {
      ok: false,
      message: 'Chưa đổi mật khẩu.',
      problems: { currentPassword: 'Mật khẩu đang dùng không đúng.' },
    }
  })
}

export async function endSessionAction(_: FormState, form: FormData): Promise<FormState> {
  return actOnOwn(z.object({ id: z.string().max(64) }), form, async (member, { id }) => {
    const { ok } = await endOwnSession(member, id)
    return { ok, message: ok ? 'Đã kết thúc phiên.' : 'Phiên đó không còn nữa.' }
  })
}

export async function endEverywhereAction(_: FormState, form: FormData): Promise<FormState> {
  return actOnOwn(z.object({}), form, async (member) => {
    await endOwnSessions(member)
    redirect('/admin/dang-nhap')
  })
}
