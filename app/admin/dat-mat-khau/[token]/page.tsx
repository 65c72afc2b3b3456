import type { Metadata } from 'next'
import { ActionForm } from '../../../../components/newsroom/action-form.client.tsx'
import { NewPasswordFields } from '../../../../components/newsroom/new-password-fields.tsx'
import { linkValue } from '../../../../lib/staff/links.ts'
import { setPasswordAction } from './actions.ts'

export const metadata: Metadata = { title: 'Đặt mật khẩu' }

type Props = { params: Promise<{ token: string }> }

export default async function SetPasswordPage({ params }: Props) {
  const { token } = await params
  const works = (await linkValue('password', token)) !== null
  return (
    <main className="alone">
      <h1>Đặt mật khẩu mới</h1>
      {works ? (
        <ActionForm action={setPasswordAction.bind(null, token)} submit="Đặt mật khẩu">
          <NewPasswordFields />
        </ActionForm>
      ) : (
        <>
          <p>Đường dẫn này đã dùng rồi hoặc đã hết hạn.</p>
          <p className="after">
            <a href="/admin/dang-nhap/quen">Xin đường dẫn khác</a>
          </p>
        </>
      )}
    </main>
  )
}
