import { Mark, Node } from '@tiptap/core'
import { attributesOf } from './attributes.ts'

/** The headings of a body: of the second and third level, the first is the piece's headline. */
export const BodyHeading = Node.create({
  name: 'heading',
  content: 'inline*',
  group: 'block',
  defining: true,
  addAttributes: () => attributesOf('heading'),
  parseHTML: () => ['h1', 'h2', 'h3', 'h4'].map((tag) => ({ tag, attrs: { level: tag <= 'h2' ? 2 : 3 } })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addKeyboardShortcuts() {
    const toggle = (level: number) => () => this.editor.commands.toggleNode('heading', 'paragraph', { level })
    return { 'Mod-Alt-2': toggle(2), 'Mod-Alt-3': toggle(3) }
  },
})

/** The kit's own stands before underline; marks that stand in another order are another document. */
export const Strike = Mark.create({
  name: 'strike',
  parseHTML: () => [{ tag: 's' }, { tag: 'del' }, { tag: 'strike' }],
  renderHTML: () => ['s', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-s': () => this.editor.commands.toggleMark('strike') }
  },
})
