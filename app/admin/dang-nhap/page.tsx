import type { Metadata } from 'next'
import { ActionForm } from '../../../components/newsroom/action-form.client.tsx'
import { DemoAccountsTable } from '../../../components/newsroom/demo-accounts.tsx'
import { Field } from '../../../components/newsroom/field.client.tsx'
import { shownDemoAccounts } from '../../../lib/staff/demo.ts'
import { demoSignInAction, signInAction } from './actions.ts'

export const metadata: Metadata = { title: 'Đăng nhập' }

type Props = { searchParams: Promise<{ xong?: string }> }

export default async function SignInPage({ searchParams }: Props) {
  const [demo, { xong }] = await Promise.all([shownDemoAccounts(), searchParams])
  return (
    <main className="alone">
      <h1>Đăng nhập tòa soạn</h1>
      {xong === 'mat-khau' && (
        <p className="said" role="status">
          Đã đặt mật khẩu mới. Mời bạn đăng nhập.
        </p>
      )}
      <ActionForm action={signInAction} submit="Đăng nhập">
        <Field name="email" label="Thư điện tử" type="email" autoComplete="username" required />
        <Field name="password" label="Mật khẩu" type="password" autoComplete="current-password" required />
      </ActionForm>
      <p className="after">
        <a href="/admin/dang-nhap/quen">Quên mật khẩu?</a>
      </p>
      {demo && <DemoAccountsTable accounts={demo} signIn={demoSignInAction} />}
    </main>
  )
}
