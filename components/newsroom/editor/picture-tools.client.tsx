'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { PictureView } from '../../../lib/articles/article.ts'
import type { PictureWords } from '../../../lib/media/picture.ts'
import { PicturePicker } from '../pictures/picture-picker.client.tsx'
import { useOpenPiece, usePieceState } from '../piece/piece-context.client.tsx'
import { insertBlock } from './commands.ts'

/** A picture as the piece first shows it: with the words that are kept with it, or others for this piece alone. */
const figureOf = ({ id: picture }: PictureView, words: Partial<PictureWords> = {}) => ({
  picture,
  alt: null,
  caption: null,
  credit: null,
  ...words,
})

/** Puts pictures of the library into the body: one, or several that belong together. */
export function PictureTools({ editor }: { editor: Editor }) {
  const { session, sections } = useOpenPiece()
  const mayPictures = usePieceState((state) => state.draft.mayPictures)
  const [asked, setAsked] = useState<'one' | 'many' | null>(null)
  const close = () => {
    setAsked(null)
    editor.commands.focus()
  }
  const insert = (pictures: PictureView[], words?: PictureWords) => {
    const [first, ...others] = pictures
    if (!first) return
    session.know({ pictures })
    setAsked(null)
    if (others.length === 0) insertBlock(editor, 'figure', figureOf(first, words))
    else {
      const figures = pictures.map((picture) => ({ type: 'figure', attrs: figureOf(picture) }))
      insertBlock(editor, 'gallery', {}, figures)
    }
  }
  if (!mayPictures) return null
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
