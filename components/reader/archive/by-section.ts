import type { SectionLink, Teaser } from '../../../lib/articles/article.ts'
import { rootOf } from '../breadcrumb.tsx'

export type Group = { section: SectionLink; stories: Teaser[] }

/**
 * A day's stories under the top sections that they belong to, in the menu's order; sections that have left the
 * menu come last, in the order of their first story. Within a section the order given is kept.
 */
export function bySection(stories: Teaser[], menu: SectionLink[]): Group[] {
  const groups = new Map<number, Group>()
  for (const story of stories) {
    const section = rootOf(story.section)
    const group = groups.get(section.id)
    if (group) group.stories.push(story)
    else groups.set(section.id, { section, stories: [story] })
  }
  const place = new Map(menu.map((item, index) => [item.id, index]))
  const placeOf = (group: Group) => place.get(group.section.id) ?? menu.length
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b))
}
