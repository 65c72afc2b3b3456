'use client'

import { useActionState, useEffect, useRef } from 'react'
import type { PreviewLinkView } from '../../../lib/articles/preview.ts'
import { ActionForm } from '../action-form.client.tsx'
import type { FormState } from '../form-state.ts'
import { CopyLine } from './copy-line.client.tsx'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = {
  /** With what is to be said of each link's time. */
  links: (PreviewLinkView & { made: string; ends: string })[]
  make: Action
  revoke: Action
}

/** Links that show the newest text as its reader page to whoever has them, until a time. */
export function PreviewLinks({ links, make, revoke }: Props) {
  const [made, send, sending] = useActionState(make, null)
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (made) said.current?.focus()
  }, [made])
  const open = links.filter(({ state }) => state === 'open')
  return (
    <>
      <form action={send} className="form">
        <p className="field">
          <label htmlFor="preview-hours">Dùng được trong</label>
          <select id="preview-hours" name="hours" defaultValue="24">
            <option value="1">1 giờ</option>
            <option value="24">1 ngày</option>
            <option value="72">3 ngày</option>
            <option value="336">14 ngày</option>
          </select>
        </p>
        <p className="buttons">
          <button type="submit" className="quiet" disabled={sending}>
            Tạo liên kết xem trước
          </button>
        </p>
      </form>
      <div ref={said} tabIndex={-1} role="status" className="answer">
        {made?.message && <p className={made.ok ? 'said' : 'said problem'}>{made.message}</p>}
        {made?.ok && typeof made.values?.url === 'string' && (
          <CopyLine label="Liên kết xem trước" text={made.values.url} />
        )}
      </div>
      {open.length === 0 ? (
        <p className="soft">Không có liên kết nào đang mở.</p>
      ) : (
        <ul className="links">
          {open.map(({ id, actorName, made: at, ends }) => (
            <li key={id}>
              <p>{`${actorName} tạo lúc ${at}, hết hạn ${ends}.`}</p>
              <ActionForm action={revoke} submit="Thu hồi" tone="quiet">
                <input type="hidden" name="link" value={id} />
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
