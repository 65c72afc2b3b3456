import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { ActionForm } from '../../../../components/newsroom/action-form.client.tsx'
import { Field } from '../../../../components/newsroom/field.client.tsx'
import { isAtSecondStep } from '../../../../lib/staff/sign-in.ts'
import { giveCodeAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Mã xác thực' }

export default async function CodePage() {
  if (!isAtSecondStep(await headers())) redirect('/admin/dang-nhap')
  return (
    <main className="alone">
      <h1>Nhập mã xác thực</h1>
      <ActionForm action={giveCodeAction} submit="Tiếp tục">
        <Field
          name="code"
          label="Mã 6 chữ số"
          hint="Trong ứng dụng xác thực trên điện thoại của bạn. Không có điện thoại thì nhập một mã dự phòng."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      </ActionForm>
      <p className="after">
        <a href="/admin/dang-nhap">Đăng nhập lại từ đầu</a>
      </p>
    </main>
  )
}
