'use client'

import type { Editor } from '@tiptap/react'
import { useId, useState } from 'react'
import type { PictureView } from '../../../lib/articles/article.ts'
import type { Body } from '../../../lib/articles/body/schema.ts'
import { useOpenPiece } from '../piece/piece-context.client.tsx'
import { Dialog } from './dialog.client.tsx'

type Made =
  | { ok: true; body: Body; pictures: PictureView[]; mended: string[] }
  | { ok: false; reason: 'forbidden' | 'not-a-docx' | 'too-large' | 'signed-out' | 'unreached' }

const refusals = {
  forbidden: 'Bạn không được viết bài.',
  'not-a-docx': 'Đây không phải tệp Word (.docx) đọc được. Tệp .doc cũ: mở bằng Word và lưu thành .docx.',
  'too-large': 'Tệp lớn quá: tối đa 30 MB, và phần chữ tối đa 2 MB.',
  'signed-out': 'Bạn đã đăng xuất: đăng nhập ở thẻ khác rồi thử lại.',
  unreached: 'Chưa nối được máy chủ: thử lại sau giây lát.',
}

/** Brings a Word file into the open piece, after what stands there or in its place; it can be undone. */
export function WordDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const id = useId()
  const { session } = useOpenPiece()
  const [state, setState] = useState<{ busy: boolean; problem?: string; mended?: string[] }>({ busy: false })
  const bring = async (form: FormData) => {
    const file = form.get('file')
    if (!(file instanceof File) || file.size === 0)
      return setState({ busy: false, problem: 'Chọn một tệp .docx.' })
    setState({ busy: true })
    const made = await convert(file)
    if (!made.ok) return setState({ busy: false, problem: refusals[made.reason] })
    session.know({ pictures: made.pictures })
    insert(editor, made.body, form.get('where') === 'replace')
    if (made.mended.length === 0) onClose()
    else setState({ busy: false, mended: made.mended })
  }
  if (state.mended) {
    return (
      <Dialog title="Đã đưa tệp Word vào bài" onClose={onClose}>
        <ul className="said">
          {state.mended.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="buttons">
          <button type="button" onClick={onClose}>
            Đóng
          </button>
        </p>
      </Dialog>
    )
  }
  return (
    <Dialog title="Mở tệp Word" onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void bring(new FormData(event.currentTarget))
        }}
      >
        <p className="field">
          <label htmlFor={id}>Tệp .docx, tối đa 30 MB</label>
          <input id={id} type="file" name="file" accept=".docx" />
        </p>
        <fieldset>
          <legend>Đặt vào đâu</legend>
          <label className="check">
            <input type="radio" name="where" value="after" defaultChecked /> Sau phần đang có
          </label>
          <label className="check">
            <input type="radio" name="where" value="replace" /> Thay phần đang có (hoàn tác được)
          </label>
        </fieldset>
        <p role="alert" className="problem">
          {state.problem}
        </p>
        <p className="buttons">
          <button type="submit" disabled={state.busy}>
            {state.busy ? 'Đang đọc tệp …' : 'Đưa vào bài'}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

async function convert(file: File): Promise<Made> {
  try {
    const response = await fetch('/admin/du-lieu/bai/word', { method: 'POST', body: file })
    return response.status >= 500
      ? { ok: false, reason: 'unreached' }
      : { ok: response.ok, ...(await response.json()) }
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return { ok: false, reason: 'unreached' }
    throw error
  }
}

function insert(editor: Editor, body: Body, replace: boolean): void {
  const { state, schema, view } = editor
  const { content } = schema.nodeFromJSON(body)
  const { doc } = state
  const isEmpty =
    doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0
  const from = replace || isEmpty ? 0 : doc.content.size
  view.dispatch(state.tr.replaceWith(from, doc.content.size, content).scrollIntoView())
}
