'use client'

import { Field } from './field.client.tsx'
import type { TwoFactorState } from './two-factor-state.ts'

type Step<S extends string> = Extract<TwoFactorState, { step: S }>
type ScanProps = Step<'scan'> & { send: (form: FormData) => void; sending: boolean }

/** The secret as a picture and as text, and the first code that proves that it has arrived. */
export function Scan({ secret, uri, qr, message, send, sending }: ScanProps) {
  return (
    <form action={send} className="form">
      {message && (
        <p className="said problem" role="status">
          {message}
        </p>
      )}
      <ol className="setup-steps">
        <li>
          <p>Mở ứng dụng xác thực trên điện thoại và quét hình này.</p>
          <svg
            className="qr"
            viewBox={`0 0 ${qr.size} ${qr.size}`}
            role="img"
            aria-label="Mã QR cho ứng dụng xác thực; chữ ở dưới cũng là mã ấy"
          >
            <path d={qr.path} />
          </svg>
          <p>
            Không quét được thì <a href={uri}>mở trên máy này</a>, hoặc nhập khóa:
          </p>
          <p>
            <code className="secret">{secret}</code>
          </p>
        </li>
        <li>
          <Field
            name="code"
            label="Nhập mã 6 chữ số đang hiện"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
          />
        </li>
      </ol>
      <input type="hidden" name="step" value="confirm" />
      <p className="buttons">
        <button type="submit" disabled={sending}>
          Bật
        </button>
      </p>
    </form>
  )
}

/** Shown once: nobody, we neither, can read them out again. */
export function RecoveryCodes({ codes, message }: Step<'codes'>) {
  return (
    <>
      <p className="said" role="status">
        {message}
      </p>
      <p>
        Cất các mã dự phòng này ở nơi chỉ bạn tới được, ngoài điện thoại. Mỗi mã dùng một lần thay cho mã trên
        điện thoại. Trang này không hiện lại chúng lần nữa.
      </p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="buttons">
        <a className="button" href="/admin">
          Tôi đã cất, về bàn làm việc
        </a>
      </p>
    </>
  )
}
