import type { SectionLink } from '../articles/article.ts'
import { seenOf } from '../seen.ts'

export type MenuItem = SectionLink & { children: SectionLink[] }

export type PublishedSection = SectionLink & {
  description: string
  retired: boolean
  /** Not retired, in the menu's order. */
  children: SectionLink[]
}

/** What a section's form changes, out of its row. */
export const wordsOf = ({
  name,
  slug,
  description,
}: {
  name: string
  slug: string
  description: string
}) => ({
  name,
  slug,
  description,
})

/** The mark of a section's place in the tree, for the form that moves it. */
export const placeMark = (parentId: number | null) => seenOf({ parentId })
