'use client'

import type { Editor } from '@tiptap/react'
import type { ReactNode } from 'react'

type Props = { editor: Editor; what: string; onRemove: () => void; children?: ReactNode }

/** What can be done with a block of ours as a whole. */
export function BlockButtons({ editor, what, onRemove, children }: Props) {
  if (!editor.isEditable) return null
  return (
    <span className="block-buttons">
      {children}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          onRemove()
          editor.commands.focus()
        }}
      >
        {`Bỏ ${what}`}
      </button>
    </span>
  )
}
