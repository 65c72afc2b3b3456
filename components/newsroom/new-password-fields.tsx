import { longestPassword, shortestPassword } from '../../lib/staff/password-rules.ts'
import { Field } from './field.client.tsx'

/** A password chosen, twice. */
export function NewPasswordFields() {
  return (
    <>
      <Field
        name="password"
        label="Mật khẩu mới"
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        maxLength={longestPassword}
        hint={`Ít nhất ${shortestPassword} ký tự. Một câu ngắn dễ nhớ và khó đoán hơn một từ có ký tự lạ.`}
        required
      />
      <Field
        name="passwordAgain"
        label="Nhập lại mật khẩu mới"
        type="password"
        autoComplete="new-password"
        required
      />
    </>
  )
}
