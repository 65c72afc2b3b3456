import { grouped } from '../../../lib/vietnamese/number.ts'
import { nearMoment } from '../../../lib/vietnamese/when.ts'
import type { TroubleLine } from '../../../lib/watch/desk.ts'
import type { TroubleKind } from '../../../lib/watch/troubles.ts'
import { workName } from './work-name.ts'

const kinds: Record<TroubleKind, string> = {
  job: 'Việc nền hỏng',
  query: 'Truy vấn chậm',
  page: 'Trang lỗi',
  mail: 'Thư không gửi được',
}

/** What went wrong without anybody looking, the latest first. */
export function TroubleTable({ troubles, now }: { troubles: TroubleLine[]; now: Date }) {
  if (troubles.length === 0) return <p className="empty">Không có trục trặc nào.</p>
  return (
    <table className="stacked">
      <caption className="unseen">Trục trặc, mới nhất trước</caption>
      <thead>
        <tr>
          <th scope="col">Gì</th>
          <th scope="col">Lần cuối</th>
          <th scope="col">Số lần</th>
        </tr>
      </thead>
      <tbody>
        {troubles.map((trouble) => (
          <tr key={`${trouble.kind} ${trouble.name}`}>
            <th scope="row">
              {kinds[trouble.kind]}
              <small className="soft">{`${workName(trouble.name)}: ${trouble.detail}`}</small>
            </th>
            <td data-label="Lần cuối">
              <time dateTime={trouble.lastAt}>{nearMoment(new Date(trouble.lastAt), now)}</time>
            </td>
            <td data-label="Số lần">{grouped(trouble.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
