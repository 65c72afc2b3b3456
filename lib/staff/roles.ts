/** The roles of the newsroom, as its people call them. */
export const roles = {
  contributor: 'Cộng tác viên',
  reporter: 'Phóng viên',
  'desk-editor': 'Biên tập viên',
  'managing-editor': 'Thư ký tòa soạn',
  'editor-in-chief': 'Tổng biên tập',
  administrator: 'Quản trị',
} as const

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as [Role, ...Role[]]
export const isRole = (text: string): text is Role => Object.hasOwn(roles, text)
