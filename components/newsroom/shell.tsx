import type { ReactNode } from 'react'
import { can, type Right } from '../../lib/staff/policy.ts'
import { roles } from '../../lib/staff/roles.ts'
import type { SignedIn } from '../../lib/staff/session.ts'
import { Menu } from './menu.client.tsx'

/** The places of the newsroom, in the order of the menu; what a role may not enter is not offered. */
const places: { path: string; name: string; right?: Right }[] = [
  { path: '/admin', name: 'Bàn làm việc' },
  { path: '/admin/anh', name: 'Ảnh', right: 'pictures' },
  { path: '/admin/trang-nhat', name: 'Trang nhất', right: 'front' },
  { path: '/admin/chuyen-muc', name: 'Chuyên mục', right: 'catalogue' },
  { path: '/admin/chu-de', name: 'Chủ đề', right: 'catalogue' },
  { path: '/admin/tac-gia', name: 'Tác giả', right: 'catalogue' },
  { path: '/admin/dia-chi-cu', name: 'Địa chỉ cũ', right: 'oldAddresses' },
  { path: '/admin/cai-dat', name: 'Cài đặt', right: 'masthead' },
  { path: '/admin/nhan-su', name: 'Nhân sự', right: 'staff' },
  { path: '/admin/khoa-api', name: 'Khóa API', right: 'tokens' },
  { path: '/admin/nhat-ky', name: 'Nhật ký', right: 'watch' },
]

type Props = {
  actor: SignedIn
  paper: string
  signOut: () => Promise<void>
  children: ReactNode
}

export function Shell({ actor, paper, signOut, children }: Props) {
  return (
    <>
      <a className="skip" href="#noi-dung">
        Tới nội dung
      </a>
      <header className="top">
        <a className="paper" href="/admin">
          {paper}
        </a>
        <nav aria-label="Tòa soạn">
          <Menu places={places.filter(({ right }) => !right || can(actor, right))} />
        </nav>
        <form className="who" action={signOut}>
          <a href="/admin/tai-khoan">{actor.name}</a>
          <span>{roles[actor.role]}</span>
          <button type="submit" className="quiet">
            Đăng xuất
          </button>
        </form>
      </header>
      <main id="noi-dung">{children}</main>
    </>
  )
}
