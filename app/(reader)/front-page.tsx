import { FrontView } from '../../components/reader/front-view.tsx'
import { PublisherData } from '../../components/reader/structured-data.tsx'
import { archiveBounds } from '../../lib/archive/published.ts'
import type { Slots } from '../../lib/front/board.ts'
import { publishedFront } from '../../lib/front/published.ts'
import { mostRead } from '../../lib/readings/published.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { Frame } from './frame.tsx'

/** The front page; `slots` are those of a board that is not published, for its preview. */
export async function FrontPage({ slots }: { slots?: Slots }) {
  const [site, front, read, bounds] = await Promise.all([
    publishedSite(),
    publishedFront(slots),
    mostRead('all'),
    archiveBounds(),
  ])
  return (
    <Frame>
      <FrontView name={site.name} front={front} mostRead={read} bounds={bounds} />
      <PublisherData site={site} />
    </Frame>
  )
}
