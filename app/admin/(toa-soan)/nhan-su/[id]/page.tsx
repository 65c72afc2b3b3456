import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { ActionForm } from '../../../../../components/newsroom/action-form.client.tsx'
import { MemberFields } from '../../../../../components/newsroom/member-fields.tsx'
import { stateOf } from '../../../../../components/newsroom/staff-table.tsx'
import { publishedMenu } from '../../../../../lib/sections/published.ts'
import { staffMember } from '../../../../../lib/staff/desk.ts'
import { requireActor } from '../../../session.ts'
import {
  changeAction,
  disableAction,
  enableAction,
  liftLockAction,
  passwordLinkAction,
  takeOffTwoFactorAction,
} from '../actions.ts'

export const metadata: Metadata = { title: 'Nhân sự' }

type Props = { params: Promise<{ id: string }> }

export default async function MemberPage({ params }: Props) {
  const actor = await requireActor()
  const [found, menu] = await Promise.all([staffMember(actor, (await params).id), publishedMenu()])
  if (!found.ok) return found.reason === 'forbidden' ? forbidden() : notFound()
  const { member } = found
  const { id, name, disabled, locked, twoFactor } = member
  return (
    <div className="account">
      <p className="back">
        <a href="/admin/nhan-su">Nhân sự</a>
      </p>
      <h1>{name}</h1>
      <p>{`${stateOf(member)}. Xác thực hai lớp: ${twoFactor ? 'đang bật' : 'chưa bật'}.`}</p>
      <section aria-labelledby="dang-nhap">
        <h2 id="dang-nhap">Đăng nhập</h2>
        {!disabled && (
          <ActionForm action={passwordLinkAction.bind(null, id)} submit="Đặt lại mật khẩu" tone="quiet">
            <p className="hint">Tạo một đường dẫn để người này tự đặt mật khẩu, dùng một lần.</p>
          </ActionForm>
        )}
        {locked && (
          <ActionForm action={liftLockAction.bind(null, id)} submit="Mở khóa" tone="quiet">
            <p className="hint">Bị khóa tạm vì nhập sai nhiều lần. Mở khóa thì vào lại được ngay.</p>
          </ActionForm>
        )}
        {twoFactor && (
          <ActionForm
            action={takeOffTwoFactorAction.bind(null, id)}
            submit="Gỡ xác thực hai lớp"
            tone="danger"
          >
            <p className="hint">
              Khi người này mất điện thoại và hết mã dự phòng. Mọi phiên của họ kết thúc.
            </p>
          </ActionForm>
        )}
        {disabled ? (
          <ActionForm action={enableAction.bind(null, id)} submit="Cho dùng lại" tone="quiet" />
        ) : (
          <ActionForm action={disableAction.bind(null, id)} submit="Ngừng tài khoản" tone="danger">
            <p className="hint">Ra khỏi tòa soạn ngay lập tức, không vào lại được. Bài đã viết vẫn còn.</p>
          </ActionForm>
        )}
      </section>
      <section aria-labelledby="la-ai">
        <h2 id="la-ai">Tên, vai trò, chuyên mục</h2>
        <ActionForm action={changeAction.bind(null, id)} submit="Lưu">
          <MemberFields member={member} menu={menu} />
        </ActionForm>
      </section>
    </div>
  )
}
