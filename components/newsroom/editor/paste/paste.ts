import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { largestBody } from '../../../../lib/articles/body/limits.ts'
import { pastedHtml, pastedText } from './pasted.ts'

/**
 * Takes what comes from the clipboard or is dropped, cleaned. `say` tells the person what could not come in.
 * False: it is the editor's own, or nothing that we read, and the editor goes on as it would.
 */
export function takePaste(editor: Editor, data: DataTransfer, say: (message: string) => void): boolean {
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  if (html.includes('data-pm-slice')) return tooMuch(editor, html, say)
  if (!html && !text) return false
  // An address alone on selected words is a link on them, which the editor does by itself.
  if (!html && /^https?:\/\/\S+$/.test(text.trim()) && !editor.state.selection.empty) return false
  const pasted = html ? pastedHtml(html) : pastedText(text)
  if (!pasted.ok) {
    say(pasted.message)
    return true
  }
  if (sizeOf(editor) + JSON.stringify(pasted.content).length > largestBody) return refuse(say)
  const nodes = Fragment.fromJSON(editor.schema, pasted.content)
  // The first and the last paragraph join the lines between which they are pasted.
  const open = (node: typeof nodes.firstChild) => (node?.type.name === 'paragraph' ? 1 : 0)
  const slice = new Slice(nodes, open(nodes.firstChild), open(nodes.lastChild))
  editor.view.dispatch(editor.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
  const { encodings, leftOut } = pasted
  const said = [
    encodings.length > 0 &&
      `Đoạn dán viết bằng mã ${encodings.join(' và ')}, đã đổi sang Unicode: hãy đọc lại. Ctrl+Z để bỏ đoạn dán.`,
    leftOut.pictures > 0 && `${leftOut.pictures} ảnh trong đoạn dán chưa vào bài: thêm bằng nút Ảnh.`,
  ].filter(Boolean)
  if (said.length > 0) say(said.join(' '))
  return true
}

/** The editor reads its own blocks itself; there too a body has its bounds. */
function tooMuch(editor: Editor, html: string, say: (message: string) => void): boolean {
  return sizeOf(editor) + html.length > largestBody ? refuse(say) : false
}

function refuse(say: (message: string) => void): true {
  say('Thân bài chỉ chứa được 2 MB: đoạn dán làm bài lớn quá. Chưa dán gì.')
  return true
}

const sizeOf = (editor: Editor) => JSON.stringify(editor.state.doc).length
