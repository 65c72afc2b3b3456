import { createHash } from 'node:crypto'
import type { SectionLink } from '../../articles/article.ts'
import { addresses } from '../../site/addresses.ts'
import type { SharedImage } from '../shared-image.ts'

/** What stands on a card: it is its address too, so that another headline has another one. */
export type Card = { title: string; section: string; masthead: string }

/** In pixels: the shape in which links are shown. */
export const cardSize = { width: 1200, height: 630 }
/** Raised when cards are drawn otherwise. */
const design = 1

export const cardHash = ({ title, section, masthead }: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([design, title, section, masthead]))
    .digest('hex')
    .slice(0, 32)

export const cardOf = (piece: { title: string; section: SectionLink }, site: { name: string }): Card => ({
  title: piece.title,
  section: piece.section.name,
  masthead: site.name,
})

/** The card that stands for a piece without a picture where a link to it is shown. */
export function cardImage(
  site: { name: string; url: string },
  piece: { id: number; title: string; section: SectionLink },
): SharedImage {
  const path = addresses.card(piece, cardHash(cardOf(piece, site)))
  return { url: site.url + path, ...cardSize, alt: piece.title, type: 'image/png' }
}
