import type { Metadata, Viewport } from 'next'
import type { PictureView } from '../../lib/articles/article.ts'
import { widthsOf } from '../../lib/media/widths.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { SiteView } from '../../lib/site/published.ts'

/** The colour of the browser's own frame: the paper of styles/reader/tokens.css. */
export const readerViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#161513' },
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
  picture?: PictureView | null
  /** The dates of a piece. */
  article?: { publishedTime: string; modifiedTime?: string; section: string; tags: string[] }
  /** False for what should not stand in a search engine: an empty day. */
  index?: boolean
}

/** Title, description, canonical address and what a shared link shows. */
export function headOf({ site, title, description, path, picture, article, index = true }: Head): Metadata {
  const url = `${site.url}${path}`
  const summary = shortened(description || site.description)
  const shared = {
    title: title ?? site.name,
    description: summary,
    url,
    siteName: site.name,
    locale: 'vi_VN',
    images: picture ? [sharedImage(site.url, picture)] : undefined,
  }
  return {
    title: title ? `${title} | ${site.name}` : site.name,
    description: summary || undefined,
    alternates: { canonical: url },
    openGraph: article ? { ...shared, ...article, type: 'article' } : { ...shared, type: 'website' },
    robots: index ? { index: true, 'max-image-preview': 'large' } : { index: false },
  }
}

/** The head of what stands at no address of its own: what is not there, what failed. */
export function noticeHead(site: Pick<SiteView, 'name'>, title: string): Metadata {
  return { title: `${title} | ${site.name}`, robots: { index: false } }
}

/** The rendition that is sent when a link is shared: the largest up to 1280 pixels wide, as JPEG. */
export function sharedImage(siteUrl: string, picture: PictureView) {
  const width =
    widthsOf(picture)
      .filter((each) => each <= 1280)
      .at(-1) ?? 320
  return {
    url: `${siteUrl}${addresses.rendition(picture, width, 'jpeg')}`,
    width,
    height: Math.round((width * picture.height) / picture.width),
    alt: picture.alt,
  }
}

/** At most some 160 characters, cut between words. */
function shortened(text: string): string {
  if (text.length <= 165) return text
  return `${text.slice(0, text.lastIndexOf(' ', 160)).replace(/[\s,;:–-]+$/, '')}…`
}
