import { nearMoment } from '../../../lib/vietnamese/when.ts'
import { loggedDeed } from '../../../lib/watch/deeds.ts'
import type { LogLine } from '../../../lib/watch/desk.ts'

/** `linked`: whoever looks may open the pieces. */
type Props = { lines: LogLine[]; now: Date; linked: boolean }

/** Who did what when, the newest first. */
export function LogTable({ lines, now, linked }: Props) {
  if (lines.length === 0) return <p className="empty">Không có dòng nào như vậy.</p>
  return (
    <table className="stacked">
      <caption className="unseen">Nhật ký của tòa soạn, mới nhất trước</caption>
      <thead>
        <tr>
          <th scope="col">Lúc</th>
          <th scope="col">Ai</th>
          <th scope="col">Đã làm gì</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td>
              <time dateTime={line.at}>{nearMoment(new Date(line.at), now)}</time>
            </td>
            <th scope="row">{line.actorName || 'Hệ thống'}</th>
            <td>
              {loggedDeed(line.action)}
              <Subject line={line} linked={linked} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Subject({ line: { articleId, subject }, linked }: { line: LogLine; linked: boolean }) {
  if (articleId === null) return subject === null ? null : `: ${subject}`
  const words = `bài số ${articleId}`
  return <> ({linked ? <a href={`/admin/bai/${articleId}`}>{words}</a> : words})</>
}
