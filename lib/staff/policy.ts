import type { Actor } from './actor.ts'
import { roleNames } from './roles.ts'

/** What of a piece the policy looks at. */
export type Subject = { ownerId: string; sectionId: number; state: string }

/** Whose pieces: nobody's, those that one began, those of one's own sections too, or any. */
export type Reach = 'no' | 'own' | 'section' | 'all'
const no = 'no'
const own = 'own'
const section = 'section'
const all = 'all'
const yes = true
const not = false

/** The columns of both tables. Contributor, reporter, desk editor, managing editor, editor-in-chief, administrator. */
const columns = roleNames

/**
 * Who may do what to a piece. Which action makes sense in which state is not said here but in
 * lib/articles/workflow.ts.
 */
// biome-ignore format: a table
const pieces = {
  //          CTV  PV   BTV      TKTS TBT  QT
  read:      [own, own, section, all, all, no],
  edit:      [own, own, section, all, all, no],
  submit:    [own, own, own,     all, all, no],
  comment:   [own, own, section, all, all, no],
  preview:   [own, own, section, all, all, no],
  return:    [no,  no,  section, all, all, no],
  approve:   [no,  no,  section, all, all, no],
  schedule:  [no,  no,  no,      all, all, no],
  publish:   [no,  no,  no,      all, all, no],
  revise:    [no,  no,  no,      all, all, no],
  withdraw:  [no,  no,  no,      all, all, no],
  correct:   [no,  no,  no,      no,  all, no],
  restore:   [no,  no,  no,      no,  all, no],
} as const satisfies Record<string, readonly Reach[]>

/** Who may do what beside the pieces. */
// biome-ignore format: a table
const others = {
  //               CTV  PV   BTV  TKTS TBT  QT
  write:          [yes, yes, yes, yes, yes, not],
  uploadPicture:  [not, yes, yes, yes, yes, not],
  // The library: look, pick, put words to a picture.
  pictures:       [not, yes, yes, yes, yes, not],
  // Change or take away a picture that others use.
  managePictures: [not, not, not, yes, yes, not],
  front:          [not, not, not, yes, yes, not],
  // Sections, topics and authors: rename, order, merge, retire.
  catalogue:      [not, not, not, yes, yes, yes],
  // Where addresses of an older site lead.
  oldAddresses:   [not, not, not, yes, yes, yes],
  // Masthead, imprint, static pages, the notice and the look of the days.
  masthead:       [not, not, not, not, yes, yes],
  staff:          [not, not, not, not, not, yes],
  tokens:         [not, not, not, not, not, yes],
  // Who did what, and how the portal itself is.
  watch:          [not, not, not, not, yes, yes],
  // How the backup stands.
  backups:        [not, not, not, not, not, yes],
} as const satisfies Record<string, readonly boolean[]>

export type PieceAction = keyof typeof pieces
export type Right = keyof typeof others
export const pieceActions = Object.keys(pieces) as PieceAction[]
export const rights = Object.keys(others) as Right[]

/** In which states a role with this reach may change the text itself; what is out waits as `pending`. */
const editable: Record<Reach, readonly string[]> = {
  no: [],
  own: ['draft', 'returned'],
  section: ['draft', 'returned', 'submitted', 'approved'],
  all: ['draft', 'returned', 'submitted', 'approved', 'scheduled', 'published', 'withdrawn'],
}

/** True when the actor may do this to this piece. The portal itself may do everything. */
export function may(actor: Actor, action: PieceAction, piece: Subject): boolean {
  if (actor.role === 'portal') return true
  if (isKey(actor) && !isInSections(actor, piece)) return false
  const reach = pieces[action][columns.indexOf(actor.role)] ?? no
  const isOwn = reach !== no && piece.ownerId === actor.id
  // What is still a draft of somebody's is theirs alone, and the managing editor's.
  const isWithin =
    reach === all
      ? isInSections(actor, piece)
      : reach === section && isInSections(actor, piece) && (isOwn || piece.state !== 'draft')
  if (action !== 'edit') return isOwn || isWithin
  return editable[isWithin ? reach : isOwn ? own : no].includes(piece.state)
}

/** True when the actor may do this at all. */
export function can(actor: Actor, right: Right): boolean {
  return actor.role === 'portal' || (others[right][columns.indexOf(actor.role)] ?? not)
}

/** Whose pieces an actor may read, for lists; `section` and `all` within `actor.sections`. */
export function readable(actor: Actor): Reach {
  return actor.role === 'portal' ? all : (pieces.read[columns.indexOf(actor.role)] ?? no)
}

/** A key of the API reaches nothing outside of its sections, not even what it began itself. */
export const isKey = ({ id }: Actor) => id.startsWith('token:')

const isInSections = (actor: Actor, { sectionId }: Subject) =>
  actor.sections === all || actor.sections.has(sectionId)
