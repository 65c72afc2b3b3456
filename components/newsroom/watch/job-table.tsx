import { grouped } from '../../../lib/vietnamese/number.ts'
import { nearMoment } from '../../../lib/vietnamese/when.ts'
import type { JobRecord } from '../../../lib/watch/jobs.ts'
import { workName } from './work-name.ts'

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
            <th scope="row">{workName(name)}</th>
            <td data-label="Lần xong cuối">
              {lastSuccess ? (
                <time dateTime={lastSuccess.toISOString()}>{nearMoment(lastSuccess, now)}</time>
              ) : (
                'chưa lần nào'
              )}
            </td>
            <td data-label="Số lần hỏng">{grouped(failures)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
