import type { Extensions } from '@tiptap/core'
import { BulletList, ListItem, ListKeymap } from '@tiptap/extension-list'
import Subscript from '@tiptap/extension-subscript'
import Superscript from '@tiptap/extension-superscript'
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions'
import StarterKit from '@tiptap/starter-kit'
import {
  BodyLink,
  BodyOrderedList,
  BodyTable,
  BodyTableCell,
  BodyTableHeader,
  BodyTableRow,
} from './adapted.ts'
import { Figure, Gallery, InfoBox, PullQuote, RelatedCard, Video } from './blocks.ts'
import { BodyHeading, Strike } from './own.ts'

/** The blocks that no kit has; a page shows each in a view of its own. */
export const ownBlocks = { PullQuote, InfoBox, Figure, Gallery, Video, RelatedCard }

/**
 * Everything that the editor of a body knows: the documents of lib/articles/body/schema.ts and no others (a
 * test holds the two together). The order of the marks is the one in which they stand around a text.
 */
export function bodyExtensions(blocks: typeof ownBlocks = ownBlocks): Extensions {
  return [
    StarterKit.configure({
      // Not in a newspaper's text.
      code: false,
      codeBlock: false,
      // A body ends where its writer ends it.
      trailingNode: false,
      // Ours, or set up below.
      heading: false,
      strike: false,
      link: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
      listKeymap: false,
      undoRedo: false,
      dropcursor: false,
      gapcursor: false,
    }),
    BodyHeading,
    BodyLink,
    Strike,
    Subscript,
    Superscript,
    BulletList,
    BodyOrderedList,
    ListItem,
    ListKeymap,
    BodyTable,
    BodyTableRow,
    BodyTableCell,
    BodyTableHeader,
    ...Object.values(blocks),
    UndoRedo.configure({ newGroupDelay: 800 }),
    Dropcursor,
    Gapcursor,
  ]
}
