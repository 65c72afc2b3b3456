import type { ChoiceRow } from '../../../lib/old-addresses/desk.ts'
import { clockTime, dayOf, shortDay } from '../../../lib/vietnamese/dates.ts'
import { ActionForm } from '../action-form.client.tsx'
import type { FormState } from '../form-state.ts'
import { patternNouns } from './tried-words.ts'

type Props = {
  rows: ChoiceRow[]
  forget: (state: FormState, form: FormData) => Promise<FormState>
}

/** What editors have said of old addresses, the newest first. */
export function ChoiceTable({ rows, forget }: Props) {
  if (rows.length === 0) return <p className="empty">Chưa ai chọn đích cho địa chỉ nào.</p>
  return (
    <table className="stacked">
      <caption className="unseen">Địa chỉ cũ đã có người chọn đích</caption>
      <thead>
        <tr>
          <th scope="col">Địa chỉ</th>
          <th scope="col">Dẫn tới</th>
          <th scope="col">Người chọn</th>
          <th scope="col">
            <span className="unseen">Bỏ lựa chọn</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.address}>
            <th scope="row">
              {row.address}
              {row.number !== null && (
                <small className="soft">{`và mọi địa chỉ cùng số ${row.number}`}</small>
              )}
            </th>
            <td data-label="Dẫn tới">{targetWords(row)}</td>
            <td data-label="Người chọn">
              {`${row.actorName}, `}
              <time dateTime={row.at}>
                {`${clockTime(new Date(row.at))} ${shortDay(dayOf(new Date(row.at)))}`}
              </time>
            </td>
            <td>
              <ActionForm action={forget} submit="Bỏ" tone="quiet" about={` lựa chọn cho ${row.address}`}>
                <input type="hidden" name="address" value={row.address} />
              </ActionForm>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function targetWords({ kind, name }: ChoiceRow): string {
  if (kind === 'gone') return 'Không còn (410)'
  if (kind === 'ignored') return 'Bỏ qua (404)'
  return `${patternNouns[kind]}: ${name ?? 'không còn'}`
}
