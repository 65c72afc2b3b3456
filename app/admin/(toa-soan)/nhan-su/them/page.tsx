import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { ActionForm } from '../../../../../components/newsroom/action-form.client.tsx'
import { MemberFields } from '../../../../../components/newsroom/member-fields.tsx'
import { publishedMenu } from '../../../../../lib/sections/published.ts'
import { can } from '../../../../../lib/staff/policy.ts'
import { requireActor } from '../../../session.ts'
import { addAction } from '../actions.ts'

export const metadata: Metadata = { title: 'Thêm người' }

export default async function AddMemberPage() {
  const actor = await requireActor()
  if (!can(actor, 'staff')) forbidden()
  return (
    <>
      <p className="back">
        <a href="/admin/nhan-su">Nhân sự</a>
      </p>
      <h1>Thêm người</h1>
      <ActionForm action={addAction} submit="Thêm">
        <MemberFields menu={await publishedMenu()} />
      </ActionForm>
    </>
  )
}
