import type { RevisionLine } from '../../../lib/articles/desk-history.ts'
import { groupRevisions, type RevisionGroup } from '../../../lib/articles/revision-groups.ts'
import { clockTime } from '../../../lib/vietnamese/dates.ts'
import { nearMoment } from '../../../lib/vietnamese/when.ts'

type Props = {
  id: number
  revisions: RevisionLine[]
  now: Date
  /** The versions that are compared now. */
  older: number
  newer: number
  /** Where the list goes on; null at its end. */
  next: number | null
}

/** The saves of a piece, by person and quarter of an hour: one or two of them to compare. */
export function RevisionList({ id, revisions, now, older, newer, next }: Props) {
  const newest = revisions[0]
  if (!newest) return <p className="empty">Bài chưa được sửa lần nào.</p>
  return (
    <form action={`/admin/bai/${id}/lich-su`}>
      <table className="revisions">
        <caption className="unseen">Các bản đã lưu, mới nhất ở trên</caption>
        <thead>
          <tr>
            <th scope="col">Cũ</th>
            <th scope="col">Mới</th>
            <th scope="col">Bản</th>
          </tr>
        </thead>
        <tbody>
          {groupRevisions(revisions).map((group) => (
            <GroupRow
              key={group.newest.version}
              {...{ id, group, now, older, newer }}
              isNewest={group.newest === newest}
            />
          ))}
        </tbody>
      </table>
      <p className="buttons">
        {revisions.length > 1 && <button type="submit">So sánh hai bản đã chọn</button>}
        {next !== null && (
          <a className="button quiet" href={`/admin/bai/${id}/lich-su?truoc=${next}`}>
            Các bản cũ hơn
          </a>
        )}
      </p>
    </form>
  )
}

type RowProps = Omit<Props, 'revisions' | 'next'> & { group: RevisionGroup; isNewest: boolean }

function GroupRow({ id, group, now, older, newer, isNewest }: RowProps) {
  const { newest, actorName, revisions } = group
  const said = `bản ${newest.version} của ${actorName || 'hệ thống'}`
  return (
    <tr>
      {(['cu', 'moi'] as const).map((name) => (
        <td key={name}>
          <label className="check">
            <input
              type="radio"
              name={name}
              value={newest.version}
              defaultChecked={newest.version === (name === 'cu' ? older : newer)}
            />
            <span className="unseen">{`${name === 'cu' ? 'Cũ' : 'Mới'}: ${said}`}</span>
          </label>
        </td>
      ))}
      <td>
        <strong>{actorName || 'Hệ thống'}</strong>{' '}
        <time dateTime={newest.at}>{nearMoment(new Date(newest.at), now)}</time>{' '}
        <span className="soft">{`bản ${newest.version}`}</span>{' '}
        {isNewest ? (
          <em>mới nhất</em>
        ) : (
          <a href={`/admin/bai/${id}/lich-su?cu=${newest.version}`}>so với bản mới nhất</a>
        )}
        {revisions.length > 1 && (
          <details>
            <summary>{`${revisions.length} lần lưu`}</summary>
            <ul>
              {revisions.map(({ version, at }) => (
                <li key={version}>
                  <a href={`/admin/bai/${id}/lich-su?cu=${version}`}>
                    {`bản ${version}, ${clockTime(new Date(at))}`}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  )
}
