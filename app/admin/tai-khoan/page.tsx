import type { Metadata } from 'next'
import { ActionForm } from '../../../components/newsroom/action-form.client.tsx'
import { Field } from '../../../components/newsroom/field.client.tsx'
import { NewPasswordFields } from '../../../components/newsroom/new-password-fields.tsx'
import { OwnSessions } from '../../../components/newsroom/own-sessions.tsx'
import { ownSessions } from '../../../lib/staff/desk.ts'
import { roles } from '../../../lib/staff/roles.ts'
import { requireActor, requireMember } from '../session.ts'
import { changeNamesAction, changePasswordAction, endEverywhereAction, endSessionAction } from './actions.ts'

export const metadata: Metadata = { title: 'Tài khoản' }

export default async function AccountPage() {
  await requireActor()
  const member = await requireMember()
  return (
    <div className="account">
      <h1>Tài khoản của bạn</h1>
      <p className="soft">{`${roles[member.role]}, ${member.email}. Vai trò và địa chỉ thư do quản trị đặt.`}</p>
      <section aria-labelledby="ten">
        <h2 id="ten">Tên và bút danh</h2>
        <ActionForm action={changeNamesAction} submit="Lưu tên">
          <Field name="name" label="Họ tên" defaultValue={member.name} autoComplete="name" required />
          <Field
            name="penName"
            label="Bút danh"
            defaultValue={member.penName}
            hint="Bài mới mang tên này; để trống thì mang họ tên."
          />
        </ActionForm>
      </section>
      <section aria-labelledby="hai-lop">
        <h2 id="hai-lop">Xác thực hai lớp</h2>
        <p>
          {member.twoFactor
            ? 'Đang bật: đăng nhập cần mật khẩu và mã trên điện thoại.'
            : 'Đang tắt: ai biết mật khẩu của bạn là vào được.'}
        </p>
        <p className="buttons">
          <a className="button quiet" href="/admin/tai-khoan/hai-lop">
            {member.twoFactor ? 'Mã dự phòng, tắt' : 'Bật xác thực hai lớp'}
          </a>
        </p>
      </section>
      <section aria-labelledby="mat-khau">
        <h2 id="mat-khau">Đổi mật khẩu</h2>
        <ActionForm action={changePasswordAction} submit="Đổi mật khẩu">
          <input type="hidden" name="username" value={member.email} autoComplete="username" />
          <Field
            name="currentPassword"
            label="Mật khẩu đang dùng"
            type="password"
            autoComplete="current-password"
            required
          />
          <NewPasswordFields />
        </ActionForm>
      </section>
      <section aria-labelledby="phien">
        <h2 id="phien">Nơi đang đăng nhập</h2>
        <OwnSessions
          sessions={await ownSessions(member)}
          end={endSessionAction}
          endEverywhere={endEverywhereAction}
        />
      </section>
    </div>
  )
}
