import { headOf } from '../../components/reader/head.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { editionsIn, languageLinks } from '../../lib/site/editions.ts'
import type { SiteView } from '../../lib/site/published.ts'
import { FrontPage } from './front-page.tsx'

export default function Front() {
  return <FrontPage headOf={headOfFront} />
}

function headOfFront(site: SiteView): string {
  const path = addresses.front()
  // Here alone: what of the other pages stands in another language, nobody knows.
  const languages = languageLinks(site.url + path, editionsIn(site.editions))
  // Here alone, too: from here the paper is put on a home screen, and other pages are spared the request.
  return headOf({ site, path, feed: null, languages, manifest: addresses.manifest() })
}
