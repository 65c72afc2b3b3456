import type { Editor } from '@tiptap/core'
import { uploadPicture } from '../../pictures/upload.ts'
import type { PieceSession } from '../../piece/session.ts'
import { insertBlock } from '../commands.ts'

/** Pictures as files, from the clipboard or dropped: into the library, and into the body when they are there. */
export function takeFiles(
  editor: Editor,
  session: PieceSession,
  data: DataTransfer,
  say: (message: string) => void,
): boolean {
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'))
  // Word and Excel send a drawing of the words beside the words.
  if (files.length === 0 || data.getData('text/html') || data.getData('text/plain')) return false
  void bring(editor, session, files, say)
  return true
}

async function bring(
  editor: Editor,
  session: PieceSession,
  files: File[],
  say: (message: string) => void,
): Promise<void> {
  for (const [index, file] of files.entries()) {
    say(`Đang tải ảnh ${index + 1}/${files.length} …`)
    const uploaded = await uploadPicture(file)
    if (!uploaded.ok) return say(uploaded.message)
    // The page may have been left meanwhile; the picture is in the library all the same.
    if (editor.isDestroyed) return
    session.know({ pictures: [uploaded.picture] })
    const { id: picture } = uploaded.picture
    insertBlock(editor, 'figure', { picture, alt: null, caption: null, credit: null })
  }
  say('')
}
