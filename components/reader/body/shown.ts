import type { PictureView, Teaser } from '../../../lib/articles/article.ts'

/** What the blocks of a body point to. What has been withdrawn is absent, and its block shows nothing. */
export type Shown = {
  pictures: ReadonlyMap<number, PictureView>
  cards: ReadonlyMap<number, Teaser>
}

/** For a body that points to nothing, such as a static page's. */
export const nothingShown: Shown = { pictures: new Map(), cards: new Map() }
