import type { MenuItem } from '../../lib/sections/section.ts'
import type { StaffRow } from '../../lib/staff/desk.ts'
import { roleNames, roles } from '../../lib/staff/roles.ts'
import { Field, Select } from './field.client.tsx'
import { SectionBoxes } from './section-boxes.tsx'

/** What an administrator says of a member, new or known. */
export function MemberFields({ member, menu }: { member?: StaffRow; menu: MenuItem[] }) {
  return (
    <>
      <Field name="name" label="Họ tên" defaultValue={member?.name} autoComplete="off" required />
      <Field
        name="email"
        label="Thư điện tử"
        type="email"
        defaultValue={member?.email}
        autoComplete="off"
        hint="Dùng để đăng nhập."
        required
      />
      <Field name="penName" label="Bút danh" defaultValue={member?.penName} autoComplete="off" />
      <Select
        name="role"
        label="Vai trò"
        defaultValue={member?.role ?? 'reporter'}
        options={roleNames.map((role) => ({ value: role, label: roles[role] }))}
      />
      <SectionBoxes
        legend="Chuyên mục (của biên tập viên)"
        hint="Chọn chuyên mục lớn là gồm cả các chuyên mục con. Vai trò khác không cần chọn."
        menu={menu}
        chosen={member?.sections}
      />
    </>
  )
}
