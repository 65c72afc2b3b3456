import { headOf } from '../../components/reader/head.ts'
import { SectionView } from '../../components/reader/section-view.tsx'
import { collectionData } from '../../components/reader/structured-data.ts'
import { archiveBounds } from '../../lib/archive/published.ts'
import type { Slots } from '../../lib/front/board.ts'
import { sectionFront } from '../../lib/front/published.ts'
import { mostRead } from '../../lib/readings/published.ts'
import type { PublishedSection } from '../../lib/sections/section.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite, type SiteView } from '../../lib/site/published.ts'
import { Frame } from './frame.tsx'

/** A section's front; `slots` are those of a board that is not published, for its preview. */
export async function SectionPage({ section, slots }: { section: PublishedSection; slots?: Slots }) {
  const [site, front, read, bounds] = await Promise.all([
    publishedSite(),
    sectionFront(section, slots),
    mostRead(section),
    archiveBounds(),
  ])
  const data = collectionData({
    site,
    name: section.name,
    description: section.description,
    path: addresses.section(section),
    stories: front.lead ? [front.lead, ...front.stories] : front.stories,
    section,
  })
  return (
    <Frame head={headOfSection(site, section, slots === undefined)} data={data} current={section}>
      <SectionView section={section} front={front} mostRead={read} bounds={bounds} />
    </Frame>
  )
}

function headOfSection(site: SiteView, section: PublishedSection, published: boolean): string {
  const [title, path] = [section.name, addresses.section(section)]
  if (!published) return headOf({ site, title, path, index: false })
  const feed = { kind: 'section', slug: section.slug } as const
  return headOf({ site, title, description: section.description, path, feed })
}
