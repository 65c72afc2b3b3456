import type { SectionLink } from '../articles/article.ts'

export type MenuItem = SectionLink & { children: SectionLink[] }

export type PublishedSection = SectionLink & {
  description: string
  retired: boolean
  /** Not retired, in the menu's order. */
  children: SectionLink[]
}
