'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { PictureView } from '../../../lib/articles/article.ts'
import { PicturePicker } from '../pictures/picture-picker.client.tsx'
import { useOpenPiece } from '../piece/piece-context.client.tsx'
import { insertBlock } from './commands.ts'

/** A picture as the piece first shows it: with the words that are kept with it. */
const wordless = ({ id: picture }: PictureView) => ({ picture, alt: null, caption: null, credit: null })

/** Puts pictures of the library into the body: one, or several that belong together. */
export function PictureTools({ editor }: { editor: Editor }) {
  const { session, sections } = useOpenPiece()
  const [asked, setAsked] = useState<'one' | 'many' | null>(null)
  const close = () => {
    setAsked(null)
    editor.commands.focus()
  }
  const insert = (pictures: PictureView[]) => {
    const [first, ...others] = pictures
    if (!first) return
    session.know({ pictures })
    setAsked(null)
    if (others.length === 0) insertBlock(editor, 'figure', wordless(first))
    else {
      const figures = pictures.map((picture) => ({ type: 'figure', attrs: wordless(picture) }))
      insertBlock(editor, 'gallery', {}, figures)
    }
  }
  return (
    <>
      <button type="button" className="tool" tabIndex={-1} onClick={() => setAsked('one')}>
        Ảnh
      </button>
      <button type="button" className="tool" tabIndex={-1} onClick={() => setAsked('many')}>
        Bộ ảnh
      </button>
      <PicturePicker open={asked === 'one'} sections={sections} onPick={insert} onClose={close} />
      <PicturePicker open={asked === 'many'} sections={sections} many onPick={insert} onClose={close} />
    </>
  )
}
