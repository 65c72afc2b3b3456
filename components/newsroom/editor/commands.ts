import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** Puts a block after the one in which the cursor stands, or in its place where that one is empty. */
export function insertBlock(
  editor: Editor,
  type: string,
  attrs: Record<string, unknown>,
  content?: object[],
): void {
  const { state, schema, view } = editor
  const node = schema.nodeFromJSON({ type, attrs, ...(content && { content }) })
  const { $from } = state.selection
  const depth = placeFor(editor, node)
  const isEmpty = $from.depth === depth + 1 && $from.parent.isTextblock && $from.parent.content.size === 0
  const at = $from.depth > depth ? $from.after(depth + 1) : state.selection.to
  const from = isEmpty ? $from.before(depth + 1) : at
  const change = state.tr.replaceWith(from, at, node)
  const inside = from + 1
  change.setSelection(
    node.isAtom ? NodeSelection.create(change.doc, from) : TextSelection.near(change.doc.resolve(inside)),
  )
  view.dispatch(change.scrollIntoView())
  editor.commands.focus()
}

/** The innermost container around the cursor that takes such a block. */
function placeFor({ state }: Editor, node: Node): number {
  const { $from } = state.selection
  for (let depth = Math.min($from.depth, $from.sharedDepth(state.selection.to)); depth > 0; depth--) {
    const container = $from.node(depth)
    const after = $from.indexAfter(depth)
    if (container.type.name !== 'gallery' && container.canReplaceWith(after, after, node.type)) return depth
  }
  return 0
}

/** Wraps the selected blocks in one that holds others, or takes it away again. */
export function toggleWrap(editor: Editor, type: string): void {
  editor.chain().focus().toggleWrap(type).run()
}

/** Moves the block in which the cursor stands past its neighbour; false at the end. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const { state, view } = editor
  const { $from } = state.selection
  const depth = movable(editor)
  if (depth === null) return false
  const container = $from.node(depth - 1)
  const index = $from.index(depth - 1)
  const other = container.maybeChild(index + by)
  const block = container.child(index)
  if (!other) return false
  const start = startOf(editor, depth)
  const [first, second] = by < 0 ? [block, other] : [other, block]
  const from = by < 0 ? start - other.nodeSize : start
  const change = state.tr.replaceWith(from, from + block.nodeSize + other.nodeSize, [first, second])
  const moved = by < 0 ? -other.nodeSize : other.nodeSize
  const { selection } = state
  change.setSelection(
    selection instanceof NodeSelection
      ? NodeSelection.create(change.doc, selection.from + moved)
      : TextSelection.create(change.doc, selection.anchor + moved, selection.head + moved),
  )
  view.dispatch(change.scrollIntoView())
  return true
}

/** The depth of the block that is moved: a list's item, a picture of a gallery, else a block of the body. */
function movable({ state }: Editor): number | null {
  const { selection } = state
  const { $from } = selection
  if (selection instanceof NodeSelection) return $from.depth + 1
  for (let depth = $from.depth; depth > 0; depth--) {
    if (depth === 1 || $from.node(depth).type.name === 'listItem') return depth
  }
  return null
}

const startOf = ({ state: { selection } }: Editor, depth: number) =>
  selection.$from.depth >= depth ? selection.$from.before(depth) : selection.from
