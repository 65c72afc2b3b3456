'use server'

import { z } from 'zod'
import { canSendMail } from '../../../../lib/mail/send.ts'
import { sendPasswordLink } from '../../../../lib/staff/password-mail.ts'
import { memberInput } from '../../../../lib/staff/schema.ts'
import type { SignedIn } from '../../../../lib/staff/session.ts'
import { addStaff, changeStaff, disableStaff, enableStaff } from '../../../../lib/staff/write.ts'
import {
  liftLock,
  makePasswordLink,
  staffLinkHours,
  takeOffTwoFactor,
} from '../../../../lib/staff/write-access.ts'
import { act, type FormState } from '../../action.ts'

const nothing = z.object({})
const taken = { ok: false, message: 'Chưa lưu.', problems: { email: 'Đã có người dùng địa chỉ này.' } }

export async function addAction(_: FormState, form: FormData): Promise<FormState> {
  return act(memberInput, form, async (actor, input) => {
    const added = await addStaff(actor, input)
    if (!added.ok) return added.reason === 'taken' ? taken : { ok: false, reason: 'forbidden' }
    const link = await handLink(actor, added.id)
    return link?.ok ? { ok: true, message: `Đã thêm ${input.name}. ${link.message}` } : link
  })
}

export async function changeAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return act(memberInput, form, async (actor, input) => {
    const result = await changeStaff(actor, id, input)
    if (result.ok) {
      return {
        ok: true,
        message: result.signedOut ? 'Đã lưu. Người này phải đăng nhập lại.' : 'Đã lưu.',
      }
    }
    return result.reason === 'taken' ? taken : refused(result.reason)
  })
}

export async function disableAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return act(nothing, form, async (actor) =>
    said(await disableStaff(actor, id), 'Đã ngừng tài khoản; người này ra khỏi tòa soạn rồi.'),
  )
}

export async function enableAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return act(nothing, form, async (actor) => said(await enableStaff(actor, id), 'Tài khoản dùng lại được.'))
}

export async function liftLockAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return act(nothing, form, async (actor) => said(await liftLock(actor, id), 'Đã mở khóa.'))
}

export async function takeOffTwoFactorAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return act(nothing, form, async (actor) =>
    said(await takeOffTwoFactor(actor, id), 'Đã gỡ xác thực hai lớp: đăng nhập chỉ cần mật khẩu.'),
  )
}

export async function passwordLinkAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return act(nothing, form, (actor) => handLink(actor, id))
}

/** Makes a link and sends it; where no mail goes out the administrator hands it over. */
async function handLink(actor: SignedIn, id: string) {
  const made = await makePasswordLink(actor, id)
  if (!made.ok) return refused(made.reason)
  const shown = `Hãy đưa cho người này đường dẫn đặt mật khẩu (dùng một lần, trong ${staffLinkHours} giờ): ${made.link}`
  if (!canSendMail()) return { ok: true, message: shown }
  try {
    await sendPasswordLink({ ...made, hours: staffLinkHours })
    return { ok: true, message: `Đã gửi đường dẫn đặt mật khẩu tới ${made.email}.` }
  } catch (error) {
    // The mail server's own words: the administrator is the one who can mend it.
    return { ok: true, message: `Không gửi được thư (${(error as Error).message}). ${shown}` }
  }
}

type Result = { ok: true } | { ok: false; reason: keyof typeof refusals | 'forbidden' }

const said = (result: Result, done: string) =>
  result.ok ? { ok: true, message: done } : refused(result.reason)

const refused = (reason: keyof typeof refusals | 'forbidden') =>
  reason === 'forbidden'
    ? ({ ok: false, reason: 'forbidden' } as const)
    : { ok: false, message: refusals[reason] }

const refusals = {
  'not-found': 'Không còn người này.',
  already: 'Việc này đã làm rồi.',
  disabled: 'Tài khoản đã ngừng: cho dùng lại rồi mới đặt mật khẩu được.',
  'last-administrator':
    'Đây là quản trị duy nhất còn dùng: tòa soạn sẽ không còn ai quản lý tài khoản. Hãy đặt một quản trị khác trước.',
}
