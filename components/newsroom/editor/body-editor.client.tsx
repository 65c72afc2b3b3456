'use client'

import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import type { Body } from '../../../lib/articles/body/schema.ts'
import { useOpenPiece, usePieceState } from '../piece/piece-context.client.tsx'
import { pressed } from './keys.ts'
import { takeFiles } from './paste/files.ts'
import { takePaste } from './paste/paste.ts'
import { bodyExtensions } from './schema/extensions.ts'
import { viewedBlocks } from './views/views.client.tsx'

/** The library leaves itself on its element. */
type EditorElement = HTMLElement & { editor?: Editor }

/** The body of the open piece, to be written as its reader will see it. */
export function BodyEditor({ writable }: { writable: boolean }) {
  const { session, setEditor } = useOpenPiece()
  const replaced = usePieceState((state) => state.replaced)
  const [said, setSaid] = useState('')
  const brought = (dom: HTMLElement, event: Event, data: DataTransfer | null): boolean => {
    const { editor: own } = dom as EditorElement
    if (!own?.isEditable || !data || event.target instanceof HTMLInputElement) return false
    if (event.target instanceof HTMLTextAreaElement) return false
    const takes =
      takeFiles(own, session, data, setSaid) || (event.type === 'paste' && takePaste(own, data, setSaid))
    if (takes) event.preventDefault()
    return takes
  }
  const editor = useEditor({
    extensions: bodyExtensions(viewedBlocks),
    content: session.state.fields.body,
    editable: writable,
    immediatelyRender: false,
    // The sheet of the newsroom has what the editor needs: the policy of its pages allows no other.
    injectCSS: false,
    // "- " begins a line of speech in Vietnamese, and "1. " a sentence: nothing typed turns into something else.
    enableInputRules: false,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        class: 'text',
        role: 'textbox',
        'aria-label': 'Thân bài',
        'aria-multiline': 'true',
        'aria-describedby': 'than-bai-phim',
        spellcheck: 'false',
      },
      handleDOMEvents: {
        // Before the library reads it: what is pasted is parsed by our reader alone.
        paste: ({ dom }, event) => brought(dom, event, event.clipboardData),
        drop: ({ dom }, event) => brought(dom, event, event.dataTransfer),
      },
      handleKeyDown: ({ dom }, event) => {
        const { editor: own } = dom as EditorElement
        return own ? pressed(own, event) : false
      },
    },
    onUpdate: ({ editor: { state }, transaction }) => {
      if (!transaction.getMeta('from-outside')) session.change({ body: state.doc.toJSON() as Body })
    },
  })
  useEffect(() => {
    setEditor(editor)
    return () => setEditor(null)
  }, [editor, setEditor])
  useEffect(() => {
    editor?.setEditable(writable, false)
  }, [editor, writable])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `replaced` says when the fields are new as a whole
  useEffect(() => {
    if (!editor) return
    const doc = editor.schema.nodeFromJSON(session.state.fields.body)
    if (editor.state.doc.eq(doc)) return
    const change = editor.state.tr.replaceWith(0, editor.state.doc.content.size, doc.content)
    editor.view.dispatch(change.setMeta('from-outside', true))
  }, [editor, session, replaced])
  return (
    <>
      <p id="than-bai-phim" className="unseen">
        Alt F10: tới thanh công cụ. Alt mũi tên lên, xuống: chuyển đoạn.
      </p>
      <p role="status" className={said ? 'said problem' : ''}>
        {said}
        {said && (
          <button type="button" className="quiet" onClick={() => setSaid('')}>
            Đã đọc
          </button>
        )}
      </p>
      <EditorContent editor={editor} className="body-editor" />
    </>
  )
}
