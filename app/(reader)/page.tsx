import type { Metadata } from 'next'
import { headOf } from '../../components/reader/head.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { publishedSite } from '../../lib/site/published.ts'
import { FrontPage } from './front-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const head = headOf({ site: await publishedSite(), path: addresses.front(), feed: null })
  // Here alone: from here the paper is put on a home screen, and other pages are spared the request.
  return { ...head, manifest: addresses.manifest() }
}

export default function Front() {
  return <FrontPage />
}
