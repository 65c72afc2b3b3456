import type { Metadata } from 'next'
import { TwoFactorPanel } from '../../../../components/newsroom/two-factor-panel.client.tsx'
import { isTwoFactorRequired } from '../../../../lib/staff/session.ts'
import { requireMember } from '../../session.ts'
import { twoFactorAction } from './actions.ts'

export const metadata: Metadata = { title: 'Xác thực hai lớp' }

export default async function TwoFactorPage() {
  const member = await requireMember()
  return (
    <div className="account">
      <h1>Xác thực hai lớp</h1>
      {member.mustEnableTwoFactor && (
        <p className="said problem" role="status">
          Tòa soạn yêu cầu vai trò của bạn đăng nhập bằng hai lớp. Bật xong ở đây, bạn làm việc tiếp được.
        </p>
      )}
      <TwoFactorPanel
        action={twoFactorAction}
        enabled={member.twoFactor}
        required={await isTwoFactorRequired(member.role)}
      />
    </div>
  )
}
