import type { PictureView } from '../../../lib/articles/article.ts'
import type { Draft, PieceName } from '../../../lib/articles/draft.ts'
import type { PieceFields } from '../../../lib/articles/fields.ts'
import type { JournalEntry } from './journal.ts'

/** How what is on the screen stands to what the server has. */
export type SaveState =
  /** `at`: when the server acknowledged, as ISO 8601; null: nothing was written yet. */
  | { kind: 'saved'; at: string | null }
  /** Written, and waiting for a pause. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** Could not be brought to the server; tried again by itself. */
  | { kind: 'offline'; why: 'network' | 'server' | 'signed-out' }
  /** The server will not have it as it is; tried again after the next change. */
  | { kind: 'refused'; message: string }
  | { kind: 'conflict' }

/** Who has the piece open, and who may write in it. */
export type Pen = {
  /** Null: not asked yet. */
  holds: boolean | null
  holder: { id: string; name: string } | null
  others: { name: string; since: string }[]
  /** Who took it while this person held it. */
  takenBy: string | null
}

/** Two texts of one piece that both have to be looked at. */
export type Fork = {
  mine: PieceFields
  theirs: PieceFields
  /** What both began from, where it is known. */
  base: PieceFields | null
  /** The version that the merged text is saved on top of. */
  version: number
  names: { mine: string; theirs: string }
}

export type PieceState = {
  /** As the server last sent it; `fields` there is not what is on the screen. */
  draft: Draft
  /** What is on the screen. */
  fields: PieceFields
  /** Raised when the fields were replaced as a whole: whoever shows them anew must look. */
  replaced: number
  /** What the server has, as far as it is known here. */
  base: { version: number; fields: PieceFields }
  save: SaveState
  pen: Pen
  fork: Fork | null
  /** Unsaved words of an earlier time on this machine. */
  offers: JournalEntry[]
  /** True when this machine cannot keep what is not saved. */
  unkept: boolean
  pictures: Record<number, PictureView>
  pieces: Record<number, PieceName>
}

/** What a flush came to; the message is for the person who asked. */
export type Flushed = { ok: true; version: number } | { ok: false; message: string }

export function stateOf(draft: Draft): PieceState {
  return {
    draft,
    fields: draft.fields,
    replaced: 0,
    base: { version: draft.version, fields: draft.fields },
    save: { kind: 'saved', at: null },
    pen: { holds: null, holder: null, others: [], takenBy: null },
    fork: null,
    offers: [],
    unkept: false,
    pictures: draft.pictures,
    pieces: draft.pieces,
  }
}

/** Is there text that readers do not have, or, of a scheduled piece, would not get? */
export const hasNewText = ({ draft, base, fields }: PieceState) => draft.hasPending || fields !== base.fields

/** May this person write now? */
export const isWritable = ({ draft, pen, fork }: PieceState) =>
  draft.mayEdit && pen.holds === true && fork === null
