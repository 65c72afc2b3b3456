import type { OwnSession } from '../../lib/staff/desk.ts'
import { longMoment } from '../../lib/vietnamese/dates.ts'
import { ActionForm } from './action-form.client.tsx'
import type { FormState } from './form-state.ts'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = { sessions: OwnSession[]; end: Action; endEverywhere: Action }

/** Where one is signed in, with a way out of each and of all. */
export function OwnSessions({ sessions, end, endEverywhere }: Props) {
  return (
    <>
      <ul className="own-sessions">
        {sessions.map(({ id, isThis, since, address, device }) => (
          <li key={id}>
            <p>
              <strong>{device}</strong>
              {isThis && ' (máy này)'}
              <br />
              <small className="soft">
                {`Từ ${longMoment(since)}${address ? `, địa chỉ ${address}` : ''}`}
              </small>
            </p>
            {!isThis && (
              <ActionForm action={end} submit="Kết thúc" tone="quiet">
                <input type="hidden" name="id" value={id} />
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <ActionForm action={endEverywhere} submit="Đăng xuất mọi nơi" tone="danger">
        <p className="hint">Kết thúc mọi phiên kể trên, cả máy này. Dùng khi mất máy hoặc quên đăng xuất.</p>
      </ActionForm>
    </>
  )
}
