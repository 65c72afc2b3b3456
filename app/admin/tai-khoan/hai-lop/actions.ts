'use server'

import { headers } from 'next/headers'
import { encode } from 'uqr'
import type { TwoFactorState } from '../../../../components/newsroom/two-factor-state.ts'
import { publishedSite } from '../../../../lib/site/published.ts'
import { lockMinutes } from '../../../../lib/staff/limits.ts'
import type { Member } from '../../../../lib/staff/session.ts'
import {
  beginTwoFactor,
  confirmTwoFactor,
  newRecoveryCodes,
  stopTwoFactor,
} from '../../../../lib/staff/write-two-factor.ts'
import { putCookies, requireMember } from '../../session.ts'

/** One action for all steps: what was shown last comes along, so that a wrong code shows the same picture again. */
export async function twoFactorAction(state: TwoFactorState, form: FormData): Promise<TwoFactorState> {
  const member = await requireMember()
  const step = form.get('step')
  const password = String(form.get('password') ?? '')
  if (step === 'begin') return begin(member, password)
  if (step === 'confirm' && state?.step === 'scan')
    return confirm(member, state, String(form.get('code') ?? ''))
  if (step === 'recovery') return recovery(member, password)
  if (step === 'stop') return stop(member, password)
  return { step: 'refused', message: 'Hãy làm lại từ đầu.' }
}

const refusals = {
  wrong: 'Mật khẩu không đúng.',
  'too-many': `Sai quá nhiều lần. Hãy đợi ${lockMinutes} phút.`,
  required: 'Tòa soạn yêu cầu vai trò của bạn đăng nhập bằng hai lớp, nên không tắt được.',
}

async function begin(member: Member, password: string): Promise<TwoFactorState> {
  const { name: issuer } = await publishedSite()
  const begun = await beginTwoFactor(member, await headers(), { password, issuer })
  if (!begun.ok) return { step: 'refused', message: refusals[begun.reason] }
  const { uri, codes } = begun
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return { step: 'scan', uri, codes, secret: secret.replace(/.{4}(?=.)/g, '$& '), qr: drawn(uri) }
}

async function confirm(
  member: Member,
  state: Extract<TwoFactorState, { step: 'scan' }>,
  code: string,
): Promise<TwoFactorState> {
  const result = await confirmTwoFactor(member, await headers(), code)
  if (!result.ok) {
    const message = result.reason === 'wrong' ? 'Mã không đúng. Nhập mã đang hiện.' : refusals[result.reason]
    return { ...state, message }
  }
  await putCookies(result.cookies)
  return { step: 'codes', codes: state.codes, message: 'Đã bật xác thực hai lớp.' }
}

async function recovery(member: Member, password: string): Promise<TwoFactorState> {
  const made = await newRecoveryCodes(member, await headers(), password)
  if (!made.ok) return { step: 'refused', message: refusals[made.reason] }
  return { step: 'codes', codes: made.codes, message: 'Đã tạo mã dự phòng mới, các mã cũ hết dùng.' }
}

async function stop(member: Member, password: string): Promise<TwoFactorState> {
  const result = await stopTwoFactor(member, await headers(), password)
  if (!result.ok) return { step: 'refused', message: refusals[result.reason] }
  await putCookies(result.cookies)
  return { step: 'stopped', message: 'Đã tắt xác thực hai lớp.' }
}

/** The squares of a QR code as one path. */
function drawn(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: squares.join(''), size }
}
