import type { Metadata } from 'next'
import { ActionForm } from '../../../../components/newsroom/action-form.client.tsx'
import { Field } from '../../../../components/newsroom/field.client.tsx'
import { NewPasswordFields } from '../../../../components/newsroom/new-password-fields.tsx'
import { isFirstAdministratorLink } from '../../../../lib/staff/write-first.ts'
import { makeFirstAdministratorAction } from './actions.ts'

export const metadata: Metadata = { title: 'Bắt đầu' }

type Props = { params: Promise<{ token: string }> }

export default async function FirstAdministratorPage({ params }: Props) {
  const { token } = await params
  return (
    <main className="alone">
      <h1>Người quản trị đầu tiên</h1>
      {(await isFirstAdministratorLink(token)) ? (
        <ActionForm action={makeFirstAdministratorAction.bind(null, token)} submit="Tạo tài khoản quản trị">
          <p>Tài khoản này thêm được mọi người khác và đặt vai trò cho họ.</p>
          <Field name="name" label="Họ tên" autoComplete="name" required />
          <Field name="email" label="Thư điện tử" type="email" autoComplete="username" required />
          <NewPasswordFields />
        </ActionForm>
      ) : (
        <>
          <p>
            Địa chỉ này không còn dùng được: đã có người quản trị, hoặc báo đã khởi động lại và in ra một địa
            chỉ khác.
          </p>
          <p className="after">
            <a href="/admin/dang-nhap">Tới trang đăng nhập</a>
          </p>
        </>
      )}
    </main>
  )
}
