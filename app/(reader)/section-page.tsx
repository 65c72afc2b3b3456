import { SectionView } from '../../components/reader/section-view.tsx'
import { CollectionData } from '../../components/reader/structured-data.tsx'
import { archiveBounds } from '../../lib/archive/published.ts'
import type { Slots } from '../../lib/front/board.ts'
import { sectionFront } from '../../lib/front/published.ts'
import { mostRead } from '../../lib/readings/published.ts'
import type { PublishedSection } from '../../lib/sections/section.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { Frame } from './frame.tsx'

/** A section's front; `slots` are those of a board that is not published, for its preview. */
export async function SectionPage({ section, slots }: { section: PublishedSection; slots?: Slots }) {
  const [site, front, read, bounds] = await Promise.all([
    publishedSite(),
    sectionFront(section, slots),
    mostRead(section),
    archiveBounds(),
  ])
  return (
    <Frame current={section}>
      <SectionView section={section} front={front} mostRead={read} bounds={bounds} />
      <CollectionData
        site={site}
        name={section.name}
        description={section.description}
        path={addresses.section(section)}
        stories={front.lead ? [front.lead, ...front.stories] : front.stories}
        section={section}
      />
    </Frame>
  )
}
