import type { Metadata, Viewport } from 'next'
import type { SharedImage } from '../../lib/media/shared-image.ts'
import { addresses, type FeedSubject } from '../../lib/site/addresses.ts'
import { paperColours } from '../../lib/site/colours.ts'
import type { SiteView } from '../../lib/site/published.ts'

export const readerViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paperColours.light },
    { media: '(prefers-color-scheme: dark)', color: paperColours.dark },
  ],
  colorScheme: 'light dark',
}

type Head = {
  site: Pick<SiteView, 'name' | 'url' | 'description'>
  /** Unset on the front page, whose title is the paper's name. */
  title?: string
  description?: string
  /** The page's one address, without the host. */
  path: string
  image?: SharedImage
  /** The dates of a piece. */
  article?: {
    publishedTime: string
    modifiedTime?: string
    section: string
    tags: string[]
    /** The addresses of those who wrote it. */
    authors: string[]
  }
  /** What the page's own feed is of; null is the whole paper. */
  feed?: FeedSubject | null
  /** Where it stands in which language (lib/site/editions.ts). */
  languages?: Record<string, string>
  /** False for what should not stand in a search engine; its links are followed all the same (docs/decisions/0008). */
  index?: boolean
}

/** Title, description, canonical address and what a shared link shows. */
export function headOf({
  site,
  title,
  description,
  path,
  image,
  article,
  feed,
  languages,
  index = true,
}: Head): Metadata {
  const url = `${site.url}${path}`
  const summary = shortened(description || site.description)
  const shared = {
    title: title ?? site.name,
    description: summary,
    url,
    siteName: site.name,
    locale: 'vi_VN',
    images: image ? [image] : undefined,
  }
  return {
    title: title ? `${title} | ${site.name}` : site.name,
    description: summary || undefined,
    alternates: {
      canonical: url,
      languages,
      types: feed === undefined ? undefined : feedLinks(site.url, title ?? site.name, feed),
    },
    // Its words and picture are those above.
    twitter: { card: image ? 'summary_large_image' : 'summary' },
    openGraph: article ? { ...shared, ...article, type: 'article' } : { ...shared, type: 'website' },
    robots: index ? { index: true, 'max-image-preview': 'large' } : { index: false, follow: true },
  }
}

function feedLinks(siteUrl: string, title: string, feed: FeedSubject | null) {
  return {
    'application/rss+xml': [{ url: siteUrl + addresses.feed(feed, 'xml'), title }],
    'application/feed+json': [{ url: siteUrl + addresses.feed(feed, 'json'), title }],
  }
}

/** The head of what stands at no address of its own: what is not there, what failed. */
export function noticeHead(site: Pick<SiteView, 'name'>, title: string): Metadata {
  return { title: `${title} | ${site.name}`, robots: { index: false } }
}

/** At most some 160 characters, cut between words. */
function shortened(text: string): string {
  if (text.length <= 165) return text
  return `${text.slice(0, text.lastIndexOf(' ', 160)).replace(/[\s,;:–-]+$/, '')}…`
}
