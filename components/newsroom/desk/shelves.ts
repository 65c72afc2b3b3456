import type { View } from '../../../lib/articles/desk-view.ts'

/** The shelves as the newsroom calls them, and what an empty one says. */
export const shelves: Record<View, { name: string; empty: string }> = {
  mine: { name: 'Bài của tôi', empty: 'Bạn chưa viết bài nào. Bấm “Viết bài” để bắt đầu.' },
  waiting: { name: 'Chờ tôi', empty: 'Không có bài nào chờ bạn.' },
  scheduled: {
    name: 'Hẹn giờ',
    empty: 'Chưa có bài nào hẹn giờ. Mở một bài đã duyệt rồi chọn “Hẹn giờ đăng”.',
  },
  today: { name: 'Đăng hôm nay', empty: 'Hôm nay chưa có bài nào lên trang.' },
  returned: { name: 'Trả lại', empty: 'Không có bài nào bị trả lại.' },
  all: { name: 'Tất cả', empty: 'Chưa có bài nào. Bấm “Viết bài” để bắt đầu.' },
}
