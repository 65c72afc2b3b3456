import type { Metadata } from 'next'
import { FrontView } from '../../components/reader/front-view.tsx'
import { headOf } from '../../components/reader/head.ts'
import { PublisherData } from '../../components/reader/structured-data.tsx'
import { archiveBounds } from '../../lib/archive/published.ts'
import { publishedFront } from '../../lib/front/published.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { Frame } from './frame.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return headOf({ site: await publishedSite(), path: addresses.front() })
}

export default async function FrontPage() {
  const [site, front, bounds] = await Promise.all([publishedSite(), publishedFront(), archiveBounds()])
  return (
    <Frame>
      <FrontView name={site.name} front={front} bounds={bounds} />
      <PublisherData site={site} />
    </Frame>
  )
}
