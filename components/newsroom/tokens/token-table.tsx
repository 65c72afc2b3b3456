import { roles } from '../../../lib/staff/roles.ts'
import type { TokenLine } from '../../../lib/tokens/desk.ts'
import { clockTime, dayOf, shortDay } from '../../../lib/vietnamese/dates.ts'
import { ActionForm } from '../action-form.client.tsx'
import type { FormState } from '../form-state.ts'

type Props = {
  tokens: TokenLine[]
  namesOf: (sections: number[]) => string[]
  revoke: (state: FormState, form: FormData) => Promise<FormState>
}

export function TokenTable({ tokens, namesOf, revoke }: Props) {
  if (tokens.length === 0) return <p className="empty">Chưa có khóa nào. Tạo khóa đầu tiên ở bên dưới.</p>
  return (
    <table className="stacked">
      <caption className="unseen">Các khóa API</caption>
      <thead>
        <tr>
          <th scope="col">Tên</th>
          <th scope="col">Vai trò</th>
          <th scope="col">Chuyên mục</th>
          <th scope="col">Người tạo</th>
          <th scope="col">Dùng lần cuối</th>
          <th scope="col">
            <span className="unseen">Thu hồi</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id} className={token.revokedAt ? 'ended' : undefined}>
            <th scope="row">{token.name}</th>
            <td data-label="Vai trò">{roles[token.role]}</td>
            <td data-label="Chuyên mục">
              {token.sections.length > 0 ? namesOf(token.sections).join(', ') : 'Tất cả'}
            </td>
            <td data-label="Người tạo">
              {token.madeBy}, <Moment at={token.madeAt} />
            </td>
            <td data-label="Dùng lần cuối">
              {token.lastUsedAt ? <Moment at={token.lastUsedAt} /> : 'Chưa dùng'}
            </td>
            <td>
              {token.revokedAt ? (
                <span className="soft">
                  Đã thu hồi <Moment at={token.revokedAt} />
                </span>
              ) : (
                <ActionForm action={revoke} submit="Thu hồi" tone="danger" about={token.name}>
                  <input type="hidden" name="id" value={token.id} />
                </ActionForm>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Moment({ at }: { at: string }) {
  const moment = new Date(at)
  return <time dateTime={at}>{`${clockTime(moment)} ${shortDay(dayOf(moment))}`}</time>
}
