import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { moveBlock } from './commands.ts'

/** Keys that belong to no extension. True: it was one of them. */
export function pressed(editor: Editor, { key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  if (altKey && key === 'ArrowUp') return moveBlock(editor, -1)
  if (altKey && key === 'ArrowDown') return moveBlock(editor, 1)
  const mod = (ctrlKey || metaKey) && !shiftKey
  // The browser's own stop before a block with fields in it.
  if (mod && key === 'End') return go(editor, Selection.atEnd(editor.state.doc))
  if (mod && key === 'Home') return go(editor, Selection.atStart(editor.state.doc))
  return false
}

function go({ state, view }: Editor, selection: Selection): true {
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  return true
}
