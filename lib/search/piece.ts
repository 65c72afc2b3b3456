import type { BodyNode } from '../articles/body/schema.ts'
import { bodyText } from '../articles/body/text.ts'
import { dayOf } from '../vietnamese/dates.ts'
import { termsOf } from './terms.ts'

/** What the index reads of a piece. */
export type SearchedPiece = {
  id: number
  title: string
  kicker: string
  lead: string
  body: BodyNode
  /** Names of the byline. */
  authors: string[]
  /** Captions that are not in the body: of the lead picture, and of pictures whose own words the body shows. */
  captions: string[]
  sectionId: number
  /** Null where readers do not have it. */
  shownAt: Date | null
}

/** A row of `article_search`. */
export type SearchRow = { article_id: number; shown_at: Date | null; title: string; terms: number[] }

export function searchRow(piece: SearchedPiece): SearchRow {
  const { id, title, kicker, lead, body, authors, captions, sectionId, shownAt } = piece
  const lines = [kicker, lead, ...bodyText(body).split('\n'), ...authors, ...captions]
  const month = shownAt && dayOf(shownAt).slice(0, 7)
  return { article_id: id, shown_at: shownAt, title, terms: termsOf({ title, lines, sectionId, month }) }
}
