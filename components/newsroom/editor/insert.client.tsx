'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { videoOf } from '../../../lib/articles/body/videos.ts'
import { useOpenPiece } from '../piece/piece-context.client.tsx'
import { PieceSearch } from '../piece/piece-search.client.tsx'
import { insertBlock } from './commands.ts'
import { Dialog, LineForm } from './dialog.client.tsx'
import { LinkDialog } from './link-dialog.client.tsx'
import { PictureTools } from './picture-tools.client.tsx'
import { WordDialog } from './word-dialog.client.tsx'

type Asked = 'link' | 'video' | 'card' | 'word' | null

/** What is put into the body and needs a word first: where a link leads, which film, which piece. */
export function Insert({ editor }: { editor: Editor }) {
  const { session } = useOpenPiece()
  const [asked, setAsked] = useState<Asked>(null)
  const close = () => {
    setAsked(null)
    editor.commands.focus()
  }
  const button = (label: string, face: string, run: () => void) => (
    <button type="button" className="tool" tabIndex={-1} aria-label={label} title={label} onClick={run}>
      {face}
    </button>
  )
  return (
    <fieldset className="tools" aria-label="Chèn">
      {button('Liên kết', 'Liên kết', () => setAsked('link'))}
      <PictureTools editor={editor} />
      {button('Video', 'Video', () => setAsked('video'))}
      {button('Bảng', 'Bảng', () => editor.chain().focus().insertTable({ rows: 3, cols: 3 }).run())}
      {button('Thẻ tin liên quan', 'Thẻ tin', () => setAsked('card'))}
      {button('Mở tệp Word', 'Word', () => setAsked('word'))}
      {asked === 'word' && <WordDialog editor={editor} onClose={close} />}
      {asked === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {asked === 'video' && (
        <Dialog title="Chèn video" onClose={close}>
          <LineForm
            label="Địa chỉ video"
            type="url"
            hint="YouTube hoặc Vimeo."
            submit="Chèn"
            onSubmit={(address) => {
              const video = videoOf(address)
              if (!video) return 'Chỉ nhận địa chỉ video của YouTube và Vimeo.'
              insertBlock(editor, 'video', { ...video, title: '' })
              close()
              return null
            }}
          />
        </Dialog>
      )}
      {asked === 'card' && (
        <Dialog title="Chèn thẻ tin liên quan" onClose={close}>
          <PieceSearch
            label="Tìm bài"
            onPick={(piece) => {
              session.know({ pieces: [piece] })
              insertBlock(editor, 'relatedCard', { article: piece.id })
              close()
            }}
          />
        </Dialog>
      )}
    </fieldset>
  )
}
