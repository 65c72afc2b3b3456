import { widthsOf } from '../media/widths.ts'
import { addresses } from '../site/addresses.ts'
import { clockTime, dayOf, shortDay } from '../vietnamese/dates.ts'

/** A piece as the board shows it: plain data that can be sent to a browser. */
export type BoardPiece = {
  id: number
  title: string
  section: string
  /** "10:57, 16/05/2024"; empty for what has never been out. */
  time: string
  /** Address of its smallest rendition. */
  picture: string | null
  /** Readers get it where it is held: it is public and stands in the board's scope. */
  isShown: boolean
}

type PictureRow = { hash: string; width: number; height: number; withdrawnAt?: Date | null }
type Row = { id: number; title: string; publishedAt: Date | null; picture: PictureRow | null }

export function toBoardPiece(
  { id, title, publishedAt, picture }: Row,
  section: string,
  isShown: boolean,
): BoardPiece {
  return {
    id,
    title,
    section,
    time: publishedAt ? `${clockTime(publishedAt)}, ${shortDay(dayOf(publishedAt))}` : '',
    picture: picture && !picture.withdrawnAt ? thumbnail(picture) : null,
    isShown,
  }
}

function thumbnail(picture: PictureRow): string {
  return addresses.rendition(picture, widthsOf(picture)[0] ?? 320, 'jpeg')
}
