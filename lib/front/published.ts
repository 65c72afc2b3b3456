import type { SectionLink, Teaser } from '../articles/article.ts'
import { newest } from '../articles/published.ts'
import { type MenuItem, type PublishedSection, publishedMenu } from '../sections/published.ts'

export type Front = {
  lead: Teaser | null
  /** Four, beside the lead story. */
  secondary: Teaser[]
  newest: Teaser[]
  blocks: { section: MenuItem; stories: Teaser[] }[]
}

export type SectionFront = {
  lead: Teaser | null
  stories: Teaser[]
  blocks: { section: SectionLink; stories: Teaser[] }[]
}

/** The front page, filled by the newest; no piece of the lead area stands again in a block. */
export async function publishedFront(): Promise<Front> {
  const all = await newest('all', 40)
  const lead = leadOf(all.slice(0, 10))
  const secondary = all.filter((teaser) => teaser !== lead).slice(0, 4)
  const shown = new Set([lead, ...secondary].map((teaser) => teaser?.id))
  const menu = await publishedMenu()
  const blocks = await Promise.all(
    menu.map(async (section) => ({
      section,
      stories: (await newest(section, 10)).filter(({ id }) => !shown.has(id)).slice(0, 5),
    })),
  )
  return {
    lead,
    secondary,
    newest: all.filter(({ id }) => !shown.has(id)).slice(0, 12),
    blocks: blocks.filter(({ stories }) => stories.length > 0),
  }
}

/** A section's front: its newest, and a block for each of its subsections. */
export async function sectionFront(section: PublishedSection): Promise<SectionFront> {
  const all = await newest(section, 24)
  const lead = leadOf(all.slice(0, 6))
  const blocks = await Promise.all(
    section.children.map(async (child) => ({ section: child, stories: await newest(child, 4) })),
  )
  return {
    lead,
    stories: all.filter((teaser) => teaser !== lead).slice(0, 20),
    blocks: blocks.filter(({ stories }) => stories.length > 0),
  }
}

/** The newest with a picture; the newest at all where none has one. */
function leadOf(teasers: Teaser[]): Teaser | null {
  return teasers.find(({ picture }) => picture) ?? teasers[0] ?? null
}
