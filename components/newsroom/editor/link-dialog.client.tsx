'use client'

import type { Editor } from '@tiptap/react'
import { linkTarget } from '../../../lib/articles/body/links.ts'
import { Dialog, LineForm } from './dialog.client.tsx'

/** Where the selected words lead, or those around the cursor; without any, the address is written out. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const now = String(editor.getAttributes('link').href ?? '')
  const set = (line: string) => {
    const href = linkTarget(/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(line.trim()) ? `https://${line.trim()}` : line)
    if (href === null) return 'Địa chỉ phải bắt đầu bằng https://, mailto:, tel: hoặc / của báo.'
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !now) {
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
    } else chain.setMark('link', { href }).run()
    onClose()
    return null
  }
  return (
    <Dialog title={now ? 'Sửa liên kết' : 'Chèn liên kết'} onClose={onClose}>
      <LineForm label="Địa chỉ" type="url" value={now} submit="Đặt liên kết" onSubmit={set}>
        {now && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
              onClose()
            }}
          >
            Bỏ liên kết
          </button>
        )}
      </LineForm>
    </Dialog>
  )
}
