import type { Role } from '../../lib/staff/roles.ts'

export type DemoMember = { name: string; email: string; role: Role; sections?: string[]; penName?: string }

/** The same for all of them, shown on the sign-in page of the demo newspaper. */
export const demoPassword = 'lam-giang-2026'

/** One account a role; sections by their slugs. */
export const demoStaff: DemoMember[] = [
  { name: 'Vàng Thị Mẩy', email: 'cong-tac-vien@example.vn', role: 'contributor' },
  { name: 'Lò Văn Quyết', email: 'phong-vien@example.vn', role: 'reporter' },
  {
    name: 'Nguyễn Thu Hằng',
    email: 'bien-tap-vien@example.vn',
    role: 'desk-editor',
    sections: ['xa-hoi', 'kinh-te', 'van-hoa'],
  },
  { name: 'Phạm Đức Thịnh', email: 'thu-ky@example.vn', role: 'managing-editor' },
  { name: 'Hoàng Minh Châu', email: 'tong-bien-tap@example.vn', role: 'editor-in-chief' },
  { name: 'Đỗ Quang Huy', email: 'quan-tri@example.vn', role: 'administrator' },
]
