import type { SectionLink } from '../articles/article.ts'
import { formerOwner } from '../catalogue/published.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import type { MenuItem, PublishedSection } from './section.ts'

export type { MenuItem, PublishedSection } from './section.ts'

type Tree = {
  byId: Map<number, PublishedSection>
  bySlug: Map<string, PublishedSection>
  menu: MenuItem[]
  /** A section's own id and those of everything under it, retired or not. */
  subtree: Map<number, number[]>
}

/** The whole tree of sections, retired ones included; remembered, so that a page costs no query for it. */
export function sectionTree(): Promise<Tree> {
  return remembered('sections', async () => {
    dependsOn(tags.menu())
    const rows = await readersDatabase().section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] })
    const links = new Map<number, SectionLink>()
    for (const { id, slug, name } of rows) links.set(id, { id, slug, name, parent: null })
    for (const { id, parentId } of rows) {
      const link = links.get(id)
      if (link && parentId !== null) link.parent = links.get(parentId) ?? null
    }
    const childrenOf = (id: number | null, retiredToo: boolean) =>
      rows
        .filter((row) => row.parentId === id && (retiredToo || row.retiredAt === null))
        .map((row) => links.get(row.id) as SectionLink)
    const subtreeOf = (id: number): number[] => [
      id,
      ...childrenOf(id, true).flatMap((child) => subtreeOf(child.id)),
    ]
    const sections = rows.map((row) => ({
      ...(links.get(row.id) as SectionLink),
      description: row.description,
      retired: row.retiredAt !== null,
      children: childrenOf(row.id, false),
    }))
    return {
      byId: new Map(sections.map((section) => [section.id, section])),
      bySlug: new Map(sections.map((section) => [section.slug, section])),
      menu: childrenOf(null, false).map((link) => ({ ...link, children: childrenOf(link.id, false) })),
      subtree: new Map(rows.map((row) => [row.id, subtreeOf(row.id)])),
    }
  })
}

/** The sections of the menu in its order, with their children; retired ones have left it. */
export async function publishedMenu(): Promise<MenuItem[]> {
  return (await sectionTree()).menu
}

/** A section by its slug, retired ones too; null when there is none. */
export async function publishedSection(slug: string): Promise<PublishedSection | null> {
  return (await sectionTree()).bySlug.get(slug) ?? null
}

/** The section that had this slug before it was renamed; null when none had. */
export async function formerSection(slug: string): Promise<PublishedSection | null> {
  const id = await formerOwner('section', slug)
  return id === null ? null : ((await sectionTree()).byId.get(id) ?? null)
}

/** A section by its id, retired ones too; null when there is none. */
export async function sectionById(id: number): Promise<PublishedSection | null> {
  return (await sectionTree()).byId.get(id) ?? null
}
