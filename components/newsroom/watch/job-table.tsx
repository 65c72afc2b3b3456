import { nearMoment } from '../../../lib/vietnamese/when.ts'
import type { JobRecord } from '../../../lib/watch/jobs.ts'

const names: Record<string, string> = {
  'sweep of due pieces': 'Đăng bài đến giờ',
  receipts: 'Xem bài đã lên trang',
  'index of the search': 'Chỉ mục tìm kiếm',
  'pings to search engines': 'Báo cho máy tìm kiếm',
  'writing of asked addresses': 'Ghi địa chỉ cũ bạn đọc hỏi',
  'reading counts': 'Ghi lượt đọc',
  'most read': 'Lập danh sách đọc nhiều',
  'old reading counts': 'Gộp lượt đọc cũ',
  'writing of troubles': 'Ghi trục trặc',
}
const number = new Intl.NumberFormat('vi-VN')

/** How the jobs of this process have gone since it started. */
export function JobTable({ jobs, now }: { jobs: JobRecord[]; now: Date }) {
  return (
    <table className="stacked">
      <caption className="unseen">Việc chạy nền từ khi máy chủ mở</caption>
      <thead>
        <tr>
          <th scope="col">Việc</th>
          <th scope="col">Lần xong cuối</th>
          <th scope="col">Số lần hỏng</th>
        </tr>
      </thead>
      <tbody>
        {jobs.map(({ name, lastSuccess, failures }) => (
          <tr key={name}>
            <th scope="row">{names[name] ?? name}</th>
            <td data-label="Lần xong cuối">
              {lastSuccess ? (
                <time dateTime={lastSuccess.toISOString()}>{nearMoment(lastSuccess, now)}</time>
              ) : (
                'chưa lần nào'
              )}
            </td>
            <td data-label="Số lần hỏng">{number.format(failures)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
