import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { StaffTable } from '../../../../components/newsroom/staff-table.tsx'
import { sectionTree } from '../../../../lib/sections/published.ts'
import { staffList } from '../../../../lib/staff/desk.ts'
import { requireActor } from '../../session.ts'

export const metadata: Metadata = { title: 'Nhân sự' }

export default async function StaffPage() {
  const actor = await requireActor()
  const [list, { byId }] = await Promise.all([staffList(actor), sectionTree()])
  if (!list.ok) forbidden()
  return (
    <>
      <div className="heading">
        <h1>Nhân sự</h1>
        <a className="button" href="/admin/nhan-su/them">
          Thêm người
        </a>
      </div>
      <StaffTable members={list.members} sectionName={(id) => byId.get(id)?.name ?? `mục ${id}`} />
      {list.members.length === 1 && (
        <p className="empty">Mới có một mình bạn. Bấm “Thêm người” để mời đồng nghiệp.</p>
      )}
    </>
  )
}
