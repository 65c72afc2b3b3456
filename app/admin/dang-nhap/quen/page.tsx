import type { Metadata } from 'next'
import { ActionForm } from '../../../../components/newsroom/action-form.client.tsx'
import { Field } from '../../../../components/newsroom/field.client.tsx'
import { canSendMail } from '../../../../lib/mail/send.ts'
import { askForLinkAction } from './actions.ts'

export const metadata: Metadata = { title: 'Quên mật khẩu' }

export default function ForgottenPage() {
  return (
    <main className="alone">
      <h1>Quên mật khẩu</h1>
      {canSendMail() ? (
        <ActionForm action={askForLinkAction} submit="Gửi đường dẫn">
          <Field
            name="email"
            label="Thư điện tử"
            type="email"
            autoComplete="username"
            hint="Chúng tôi gửi tới đó một đường dẫn để đặt mật khẩu mới."
            required
          />
        </ActionForm>
      ) : (
        <p>
          Hãy nhờ quản trị của tòa soạn: ở trang Nhân sự, quản trị tạo cho bạn một đường dẫn để đặt mật khẩu
          mới. Hệ thống này chưa gửi được thư điện tử.
        </p>
      )}
      <p className="after">
        <a href="/admin/dang-nhap">Về trang đăng nhập</a>
      </p>
    </main>
  )
}
