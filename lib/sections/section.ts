import type { SectionLink } from '../articles/article.ts'

export type MenuItem = SectionLink & { children: SectionLink[] }

export type PublishedSection = SectionLink & {
  description: string
  retired: boolean
  /** Not retired, in the menu's order. */
  children: SectionLink[]
}

/** A section's id and those of its ancestors, nearest first: the lists in which its pieces stand. */
export function withAncestors(section: SectionLink): number[] {
  return section.parent ? [section.id, ...withAncestors(section.parent)] : [section.id]
}
