import { FrontView } from '../../components/reader/front-view.tsx'
import { publisherData } from '../../components/reader/structured-data.ts'
import { archiveBounds } from '../../lib/archive/published.ts'
import type { Slots } from '../../lib/front/board.ts'
import { publishedFront } from '../../lib/front/published.ts'
import { mostRead } from '../../lib/readings/published.ts'
import { publishedSite, type SiteView } from '../../lib/site/published.ts'
import { Frame } from './frame.tsx'

/** The front page with a head for it; `slots` are those of a board that is not published, for its preview. */
export async function FrontPage({ headOf, slots }: { headOf: (site: SiteView) => string; slots?: Slots }) {
  const [site, front, read, bounds] = await Promise.all([
    publishedSite(),
    publishedFront(slots),
    mostRead('all'),
    archiveBounds(),
  ])
  return (
    <Frame head={headOf(site)} data={publisherData(site)}>
      <FrontView name={site.name} front={front} mostRead={read} bounds={bounds} />
    </Frame>
  )
}
