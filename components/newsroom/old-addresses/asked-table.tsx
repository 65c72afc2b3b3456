import type { AskedRow } from '../../../lib/old-addresses/desk.ts'
import { shortDay } from '../../../lib/vietnamese/dates.ts'
import { grouped } from '../../../lib/vietnamese/number.ts'
import { choosePath } from './try-form.tsx'

/** What readers ask for in vain, the most asked first. */
export function AskedTable({ rows }: { rows: AskedRow[] }) {
  if (rows.length === 0) {
    return <p className="empty">Chưa có địa chỉ cũ nào được hỏi mà chưa có đích.</p>
  }
  return (
    <table className="stacked">
      <caption className="unseen">Địa chỉ cũ chưa có đích, hỏi nhiều đứng trước</caption>
      <thead>
        <tr>
          <th scope="col">Địa chỉ</th>
          <th scope="col">Số lần</th>
          <th scope="col">Ngày hỏi</th>
          <th scope="col">Từ trang</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ address, written, count, firstDay, lastDay, referrer }) => (
          <tr key={address}>
            <th scope="row">
              <a href={choosePath(written)}>{address}</a>
            </th>
            <td data-label="Số lần">{grouped(count)}</td>
            <td data-label="Ngày hỏi">
              {firstDay === lastDay ? shortDay(lastDay) : `${shortDay(firstDay)} – ${shortDay(lastDay)}`}
            </td>
            <td data-label="Từ trang">{referrer || <span className="soft">không rõ</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
