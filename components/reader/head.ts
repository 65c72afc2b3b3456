import type { Viewport } from 'next'
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
  /** What a phone needs to put the paper on its home screen. */
  manifest?: string
  /** False for what should not stand in a search engine; its links are followed all the same (docs/decisions/0008). */
  index?: boolean
}

/**
 * Title, description, canonical address and what a shared link shows, as HTML. It is text and no elements because
 * these are forty on each page, which React would take through all its forms.
 */
export function headOf({
  site,
  title,
  description,
  path,
  image,
  article,
  feed,
  languages = {},
  manifest,
  index = true,
}: Head): string {
  const url = site.url + path
  const name = title ?? site.name
  const summary = shortened(description || site.description)
  return [
    titleOf(site, title),
    meta('name', 'description', summary),
    link('manifest', { href: manifest }),
    meta('name', 'robots', index ? 'index, max-image-preview:large' : 'noindex, follow'),
    link('canonical', { href: url }),
    ...Object.entries(languages).map(([hrefLang, href]) => link('alternate', { hrefLang, href })),
    ...(feed === undefined ? [] : feedLinks(site.url, name, feed)),
    meta('property', 'og:title', name),
    meta('property', 'og:description', summary),
    meta('property', 'og:url', url),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:locale', 'vi_VN'),
    ...(image ? sharedPicture('property', 'og:image', image) : []),
    meta('property', 'og:type', article ? 'article' : 'website'),
    ...(article ? ofPiece(article) : []),
    meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
    meta('name', 'twitter:title', name),
    meta('name', 'twitter:description', summary),
    ...(image ? sharedPicture('name', 'twitter:image', image) : []),
  ].join('')
}

function ofPiece({ publishedTime, modifiedTime, authors, section, tags }: NonNullable<Head['article']>) {
  return [
    meta('property', 'article:published_time', publishedTime),
    meta('property', 'article:modified_time', modifiedTime),
    ...authors.map((author) => meta('property', 'article:author', author)),
    meta('property', 'article:section', section),
    ...tags.map((tag) => meta('property', 'article:tag', tag)),
  ]
}

function sharedPicture(
  by: 'name' | 'property',
  name: string,
  { url, type, width, height, alt }: SharedImage,
) {
  return [
    meta(by, name, url),
    meta(by, `${name}:type`, type),
    meta(by, `${name}:width`, String(width)),
    meta(by, `${name}:height`, String(height)),
    meta(by, `${name}:alt`, alt),
  ]
}

function feedLinks(siteUrl: string, title: string, feed: FeedSubject | null) {
  return (['xml', 'json'] as const).map((format) => {
    const type = format === 'xml' ? 'application/rss+xml' : 'application/feed+json'
    return link('alternate', { type, href: siteUrl + addresses.feed(feed, format), title })
  })
}

/** The head of what stands at no address of its own: what is not there, what failed. */
export function noticeHead(site: Pick<SiteView, 'name'>, title: string): string {
  return titleOf(site, title) + meta('name', 'robots', 'noindex')
}

const titleOf = ({ name }: Pick<SiteView, 'name'>, title?: string) =>
  `<title>${escaped(title ? `${title} | ${name}` : name)}</title>`

/** Nothing where there is nothing to say. */
const meta = (by: 'name' | 'property', name: string, content: string | undefined) =>
  content ? `<meta ${by}="${name}" content="${escaped(content)}"/>` : ''

/** Nothing where it leads nowhere. */
function link(rel: string, attributes: { href: string | undefined } & Record<string, string | undefined>) {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`)
  return attributes.href ? `<link rel="${rel}"${written.join('')}/>` : ''
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
}
/** As React writes text and attributes. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] as string)

/** At most some 160 characters, cut between words. */
function shortened(text: string): string {
  if (text.length <= 165) return text
  return `${text.slice(0, text.lastIndexOf(' ', 160)).replace(/[\s,;:–-]+$/, '')}…`
}
