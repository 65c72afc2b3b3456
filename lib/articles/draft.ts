import type { PictureView } from './article.ts'
import type { PieceFields } from './fields.ts'
import type { State, Step } from './workflow.ts'

/** Another piece as the newsroom names it in a list of related ones, whatever its state. */
export type PieceName = { id: number; title: string; state: State }

/** A piece as the newsroom has it: what a member who may read it sees. Only JSON values: it goes to scripts. */
export type Draft = {
  id: number
  state: State
  /** What a save must name as the one it began from. */
  version: number
  /** The newest text, also where readers still have an older one. */
  fields: PieceFields
  /** True where the newest text differs from what readers have or will get. */
  hasPending: boolean
  ownerId: string
  ownerName: string
  /** ISO 8601 with the offset +07:00, as all times here. */
  createdAt: string
  changedAt: string
  stateSince: string
  publishedAt: string | null
  updatedAt: string | null
  dueAt: string | null
  withdrawnAt: string | null
  /** The public address, while it is public. */
  url: string | null
  /** The pictures that the fields show, by id. */
  pictures: Record<number, PictureView>
  /** The pieces that `fields.related` and the body's cards name, by id; absent: there is none. */
  pieces: Record<number, PieceName>
  /** May this actor change the text now? */
  mayEdit: boolean
  steps: Step[]
  mayComment: boolean
  mayPreview: boolean
  /** May this actor look into the library of pictures and put into it? */
  mayPictures: boolean
}
