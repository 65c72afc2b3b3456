import type { StaffRow } from '../../lib/staff/desk.ts'
import { roles } from '../../lib/staff/roles.ts'
import { longMoment } from '../../lib/vietnamese/dates.ts'

/** Everybody of the newsroom; `sectionName` by id. */
export function StaffTable({
  members,
  sectionName,
}: {
  members: StaffRow[]
  sectionName: (id: number) => string
}) {
  return (
    <table className="staff">
      <thead>
        <tr>
          <th scope="col">Họ tên</th>
          <th scope="col">Vai trò</th>
          <th scope="col">Trạng thái</th>
          <th scope="col">Hai lớp</th>
          <th scope="col">Vào lần cuối</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id} className={member.disabled ? 'off' : undefined}>
            <td>
              <a href={`/admin/nhan-su/${member.id}`}>{member.name}</a>
              <br />
              <small className="soft">{member.email}</small>
            </td>
            <td data-label="Vai trò">
              {roles[member.role]}
              {member.sections.length > 0 && (
                <>
                  <br />
                  <small className="soft">{member.sections.map(sectionName).join(', ')}</small>
                </>
              )}
            </td>
            <td data-label="Trạng thái">{stateOf(member)}</td>
            <td data-label="Hai lớp">{member.twoFactor ? 'Bật' : 'Chưa'}</td>
            <td data-label="Vào lần cuối">
              {member.signedInAt ? longMoment(member.signedInAt) : 'Chưa lần nào'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** In a word: may they get in? */
export const stateOf = ({ disabled, locked }: StaffRow) =>
  disabled ? 'Đã ngừng' : locked ? 'Bị khóa tạm' : 'Đang dùng'
