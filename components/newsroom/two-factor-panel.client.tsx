'use client'

import { type ReactNode, useActionState } from 'react'
import { Field } from './field.client.tsx'
import type { TwoFactorState } from './two-factor-state.ts'
import { RecoveryCodes, Scan } from './two-factor-steps.client.tsx'

type Props = {
  action: (state: TwoFactorState, form: FormData) => Promise<TwoFactorState>
  enabled: boolean
  /** The newspaper wants it of this role: it cannot be stopped. */
  required: boolean
}

/** Sets up a second factor, shows the recovery codes once, makes new ones, stops it. */
export function TwoFactorPanel({ action, enabled, required }: Props) {
  const [state, send, sending] = useActionState(action, null)
  if (state?.step === 'codes') return <RecoveryCodes {...state} />
  if (state?.step === 'scan') return <Scan {...state} send={send} sending={sending} />
  const form = (step: string, words: string, tone: 'plain' | 'quiet' | 'danger', about: ReactNode) => (
    <form action={send} className="form" key={step}>
      <p>{about}</p>
      <input type="hidden" name="step" value={step} />
      <Field
        name="password"
        label="Mật khẩu của bạn"
        type="password"
        autoComplete="current-password"
        required
      />
      <p className="buttons">
        <button type="submit" className={tone} disabled={sending}>
          {words}
        </button>
      </p>
    </form>
  )
  return (
    <>
      {state && (
        <p className={state.step === 'refused' ? 'said problem' : 'said'} role="status">
          {state.message}
        </p>
      )}
      {!enabled &&
        form(
          'begin',
          'Bắt đầu',
          'plain',
          'Ngoài mật khẩu, mỗi lần đăng nhập cần thêm mã 6 chữ số trên điện thoại của bạn. Cần một ứng dụng xác thực (Google Authenticator, Microsoft Authenticator, Aegis …).',
        )}
      {enabled && (
        <>
          <section aria-labelledby="du-phong">
            <h2 id="du-phong">Mã dự phòng</h2>
            {form(
              'recovery',
              'Tạo mã dự phòng mới',
              'quiet',
              'Dùng khi không có điện thoại, mỗi mã một lần. Tạo mã mới thì các mã cũ hết dùng.',
            )}
          </section>
          <section aria-labelledby="tat">
            <h2 id="tat">Tắt</h2>
            {required ? (
              <p>Tòa soạn yêu cầu vai trò của bạn đăng nhập bằng hai lớp, nên không tắt được.</p>
            ) : (
              form('stop', 'Tắt xác thực hai lớp', 'danger', 'Từ đó chỉ cần mật khẩu là đăng nhập được.')
            )}
          </section>
        </>
      )}
    </>
  )
}
