import type { Body } from './body/schema.ts'

type ImportedKind = 'news' | 'feature' | 'photo-story' | 'video'

/** A piece as an import brings it: everything looked up, nothing written yet. */
export type ImportedPiece = {
  id: number | null
  kind: ImportedKind
  title: string
  kicker: string
  lead: string
  source: string
  body: Body
  slug: string
  sectionId: number
  /** In the future: the piece is scheduled for then. */
  publishedAt: Date
  updatedAt: Date | null
  /** Null words stand for the picture's own. */
  picture: { id: number; alt: string | null; caption: string | null; credit: string | null } | null
  bodyPictures: number[]
  authors: number[]
  topics: number[]
  related: number[]
  /** Addresses of older sites, the first one names the piece where there is no id. */
  addresses: string[]
}

export type ImportOutcome = {
  outcome: 'added' | 'changed' | 'unchanged' | 'withdrawn-here' | 'duplicate'
  /** Of the piece; of a duplicate, the piece that an earlier line was. */
  id: number
  /** Lines in Vietnamese of what could not be kept as it was. */
  mended: string[]
}

/** Everything that is compared to tell whether a line changes a piece, in one shape for both. */
export type ImportedState = Omit<ImportedPiece, 'id' | 'bodyPictures'> & { state: string }

/** What a piece will be once it is in: addresses that belong to others left out, everything in one order. */
export function stateOf(piece: ImportedPiece, addresses: string[], now: Date): ImportedState {
  const { id: _, bodyPictures: __, ...fields } = piece
  return {
    ...fields,
    state: piece.publishedAt > now ? 'scheduled' : 'published',
    related: piece.related.filter((id) => id !== piece.id),
    addresses: addresses.toSorted(),
  }
}

/**
 * A time to come does not take back what readers have: a piece that the newsroom put out early keeps
 * its state and its time.
 */
export function notTakenBack(before: ImportedState | undefined, wanted: ImportedState): ImportedState {
  if (before?.state !== 'published' || wanted.state !== 'scheduled') return wanted
  return { ...wanted, state: before.state, publishedAt: before.publishedAt }
}
