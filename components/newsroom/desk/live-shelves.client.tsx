'use client'

import { useRouter } from 'next/navigation'
import type { DeskCounts, View } from '../../../lib/articles/desk-view.ts'
import { useNews } from './use-news.client.tsx'

type Shelf = { view: View; name: string; href: string }

type Props = {
  shelves: Shelf[]
  current: View
  counts: DeskCounts
  /** Of the list below, as the server sent it. */
  mark: string
  /** The address that says how things stand now. */
  source: string
}

/** The shelves with counts that stay true while somebody looks, and a word when the list below has changed. */
export function LiveShelves({ shelves, current, counts: first, mark, source }: Props) {
  const router = useRouter()
  const { news, trouble } = useNews(source)
  const counts = news?.counts ?? first
  const changed = news !== null && news.mark !== mark
  return (
    <>
      <nav className="shelves" aria-label="Ngăn bài">
        <ul>
          {shelves.map(({ view, name, href }) => (
            <li key={view}>
              <a href={href} aria-current={view === current ? 'page' : undefined}>
                {name}
                {view !== 'all' && <span className="count">{counts[view]}</span>}
                {view === 'scheduled' && counts.late > 0 && (
                  <span className="late-mark">{`${counts.late} trễ`}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="news" role="status">
        {trouble === 'signed-out' && (
          <p className="said problem">
            Phiên làm việc đã hết. <a href="/admin/dang-nhap">Đăng nhập lại</a>
          </p>
        )}
        {trouble === 'offline' && (
          <p className="said problem">Mất kết nối với máy chủ: số bài có thể đã cũ.</p>
        )}
        {trouble === null && changed && (
          <p className="said">
            Danh sách vừa thay đổi.{' '}
            <button type="button" className="quiet" onClick={() => router.refresh()}>
              Xem danh sách mới
            </button>
          </p>
        )}
      </div>
    </>
  )
}
