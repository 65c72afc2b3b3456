import type { Body } from './body/schema.ts'

/** What readers see of a section in a line: breadcrumb, card, menu. */
export type SectionLink = { id: number; slug: string; name: string; parent: SectionLink | null }
export type AuthorLink = { id: number; slug: string; name: string }
export type TopicLink = { id: number; slug: string; name: string }

/** A picture as a page shows it: the piece's own words for it where it has any, else the picture's. */
export type PictureView = {
  id: number
  hash: string
  /** Pixels of the original. */
  width: number
  height: number
  alt: string
  caption: string
  credit: string
  /** The point a crop keeps, 0–100. */
  focalX: number
  focalY: number
}

/** A piece in a list. */
export type Teaser = {
  id: number
  slug: string
  kind: 'news' | 'feature' | 'photo_story' | 'video'
  title: string
  kicker: string
  lead: string
  publishedAt: Date
  section: SectionLink
  picture: PictureView | null
}

/** A piece on its own page. */
export type Article = Teaser & {
  body: Body
  source: string
  /** Set only when an editor told readers of an update. */
  updatedAt: Date | null
  searchTitle: string
  searchDescription: string
  /** What was wrong and has been put right, oldest first. */
  corrections: { id: number; at: Date; text: string }[]
  authors: AuthorLink[]
  topics: TopicLink[]
  /** The pictures of the body by id; a withdrawn one is absent. */
  pictures: Map<number, PictureView>
  /** Chosen by the editor, in order; public ones alone. */
  related: Teaser[]
  /** Public pieces that cards in the body point to, by id. */
  cards: Map<number, Teaser>
}
