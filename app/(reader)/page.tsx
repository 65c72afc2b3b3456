import type { Metadata } from 'next'
import { headOf } from '../../components/reader/head.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { editionsIn, languageLinks } from '../../lib/site/editions.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { FrontPage } from './front-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const site = await publishedSite()
  const path = addresses.front()
  // Here alone: what of the other pages stands in another language, nobody knows.
  const languages = languageLinks(site.url + path, editionsIn(site.editions))
  const head = headOf({ site, path, feed: null, languages })
  // Here alone: from here the paper is put on a home screen, and other pages are spared the request.
  return { ...head, manifest: addresses.manifest() }
}

export default function Front() {
  return <FrontPage />
}
