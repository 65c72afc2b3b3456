import type { RunLine } from '../../../lib/backup/desk.ts'
import { longMoment } from '../../../lib/vietnamese/dates.ts'
import { grouped } from '../../../lib/vietnamese/number.ts'
import { lengthOf } from '../../../lib/vietnamese/when.ts'

/** The newest runs; nothing where there was none. */
export function RunTable({ runs }: { runs: RunLine[] }) {
  if (runs.length === 0) return null
  return (
    <table className="stacked">
      <caption className="unseen">Các lần sao lưu</caption>
      <thead>
        <tr>
          <th scope="col">Bắt đầu</th>
          <th scope="col">Kết quả</th>
          <th scope="col">Vào đâu</th>
          <th scope="col">Dữ liệu</th>
          <th scope="col">Ảnh</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <th scope="row">
              <time dateTime={run.startedAt.toISOString()}>{longMoment(run.startedAt)}</time>
            </th>
            <td
              data-label="Kết quả"
              className={run.state === 'ok' || run.state === 'running' ? undefined : 'problem'}
            >
              {resultOf(run)}
            </td>
            <td data-label="Vào đâu">
              {run.place}
              <br />
              <small className="soft">{run.cause === 'nightly' ? 'Theo lịch' : 'Theo lệnh'}</small>
            </td>
            <td data-label="Dữ liệu">
              {run.state === 'ok' && `${grouped(run.rows)} dòng, ${grouped(Math.ceil(run.bytes / 1e6))} MB`}
            </td>
            <td data-label="Ảnh">{run.state === 'ok' && picturesOf(run)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function resultOf({ state, problem, startedAt, finishedAt }: RunLine): string {
  if (state === 'running') return 'Đang chạy'
  if (state === 'broken') return 'Bị ngắt giữa chừng'
  return state === 'ok' && finishedAt
    ? `Xong, ${lengthOf(finishedAt.getTime() - startedAt.getTime())}`
    : `Không thành công. ${problem}`
}

function picturesOf({ pictures, newPictures, missingPictures }: RunLine): string {
  const missing = missingPictures > 0 ? `, thiếu tệp của ${grouped(missingPictures)} ảnh` : ''
  return `${grouped(pictures)} (mới ${grouped(newPictures)})${missing}`
}
