import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { diffChars } from 'diff'
import type { PieceSession } from '../session.ts'
import type { Place } from './texts.ts'

/** The texts in a new wording, each put where it stands; in the body as one step that can be undone. */
export function rewrite(
  session: PieceSession,
  editor: Editor | null,
  texts: { place: Place; text: string }[],
): void {
  const change = editor?.state.tr
  for (const { place, text } of texts) {
    if (place.field === 'body') {
      if (change) rewriteBlock(change, place, text)
    } else if (place.field === 'picture') {
      const { picture } = session.state.fields
      if (picture) session.change({ picture: { ...picture, [place.attribute]: text } })
    } else session.change({ [place.field]: text })
  }
  if (change?.docChanged) editor?.view.dispatch(change)
}

/** Only what differs is replaced, so that the marks around it stay; a change inside a text keeps its marks. */
function rewriteBlock(
  change: Transaction,
  { path, attribute }: Place & { field: 'body' },
  text: string,
): void {
  // Repairs change texts and never the order of blocks: the paths hold while one after the other is made.
  const { node, position } = locate(change.doc, path)
  if (attribute) {
    change.setNodeAttribute(position, attribute, text)
    return
  }
  for (const { from, to, insert } of differences(textOf(node), text).toReversed()) {
    const start = position + 1
    if (insert) change.insertText(insert, start + from, start + to)
    else change.delete(start + from, start + to)
  }
}

/** Where a block stands in the document. */
export function locate(doc: Node, path: number[]): { node: Node; position: number } {
  let node = doc
  let position = -1
  for (const index of path) {
    position += 1
    for (let before = 0; before < index; before++) position += node.child(before).nodeSize
    node = node.child(index)
  }
  return { node, position }
}

const textOf = (node: Node) => node.textBetween(0, node.content.size, '', '\n')

/** Letter by letter, those in a row as one. */
function differences(old: string, now: string): { from: number; to: number; insert: string }[] {
  const changes: { from: number; to: number; insert: string }[] = []
  let at = 0
  for (const { value, added, removed } of diffChars(old, now)) {
    const last = changes.at(-1)
    const joins = last && last.to === at
    if (removed) {
      if (joins) last.to += value.length
      else changes.push({ from: at, to: at + value.length, insert: '' })
      at += value.length
    } else if (added) {
      if (joins) last.insert += value
      else changes.push({ from: at, to: at, insert: value })
    } else at += value.length
  }
  return changes
}

/** Puts the person before a finding: the words selected, or the field that lacks them. */
export function jumpTo(editor: Editor | null, place: Place, from: number, to: number): void {
  if (place.field !== 'body') {
    const name = place.field === 'picture' ? `picture-${place.attribute}` : place.field
    selectIn(document.querySelector(`[data-place="${name}"]`), from, to)
    return
  }
  if (!editor) return
  const { position } = locate(editor.state.doc, place.path)
  if (place.attribute) {
    const block = editor.view.nodeDOM(position)
    const line =
      block instanceof Element ? block.querySelector(`[data-attribute="${place.attribute}"]`) : null
    selectIn(line, from, to)
    return
  }
  const selection = TextSelection.create(editor.state.doc, position + 1 + from, position + 1 + to)
  editor.view.dispatch(editor.state.tr.setSelection(selection).scrollIntoView())
  editor.view.focus()
}

function selectIn(element: Element | null, from: number, to: number): void {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return
  // One that stands in a folded part of the page.
  element.closest('details')?.setAttribute('open', '')
  element.focus()
  element.setSelectionRange(from, to)
  element.scrollIntoView({ block: 'center' })
}
