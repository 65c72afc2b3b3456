import type { ReceiptView } from '../../../lib/receipts/desk.ts'
import { exactTime } from '../../../lib/vietnamese/dates.ts'

type Seen = ReceiptView['places'][number]

const places: Record<Seen['place'], string> = {
  article: 'Trang bài',
  front: 'Trang nhất',
  section: 'Trang chuyên mục',
  day: 'Trang ngày',
  feed: 'RSS',
  sitemap: 'Sơ đồ trang cho máy tìm kiếm',
}

/** What a receipt says in one line: "Đã lên trang 10:57:03". */
export function receiptHeading({ action, doneAt, ok, places: seen }: ReceiptView): string {
  if (doneAt === null) {
    const right = seen.filter((place) => place.ok).length
    return seen.length === 0
      ? 'Đang xem lại các trang…'
      : `Đang xem lại các trang: ${right}/${seen.length} nơi đã đúng`
  }
  if (!ok) return `Sau 20 giây, ${seen.filter((place) => !place.ok).length} nơi chưa đúng`
  return `${shown[action]} ${exactTime(new Date(doneAt))}`
}

const shown: Record<ReceiptView['action'], string> = {
  publish: 'Đã lên trang',
  fix: 'Bản sửa đã lên trang',
  update: 'Bản cập nhật đã lên trang',
  correct: 'Lời đính chính đã lên trang',
  withdraw: 'Đã rời mọi trang',
  restore: 'Đã trở lại trang',
}

export function placeName({ place, through }: Seen): string {
  return through === 'nginx' ? `${places[place]}, qua nginx` : places[place]
}

/** What was found at a place. */
export function placeWords({ expects, ok, status }: Seen): string {
  if (expects === 'unlisted') return 'đã kín bài mới hơn, không phải hiện ở đây'
  if (ok) return { shown: 'đã hiện', absent: 'đã rút', gone: 'báo bài đã gỡ' }[expects]
  if (status === null) return 'không trả lời'
  if (expects === 'shown') return status === 200 ? 'chưa thấy bài' : `báo lỗi ${status}`
  return expects === 'gone' ? 'vẫn chưa báo đã gỡ' : 'vẫn còn bài'
}
