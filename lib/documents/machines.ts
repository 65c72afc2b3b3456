import { jsonFeed } from '../feeds/json-feed.ts'
import { feedSubject, publishedFeed } from '../feeds/published.ts'
import { rss } from '../feeds/rss.ts'
import { indexNow, keyPath } from '../indexnow/indexnow.ts'
import { publishedMenu } from '../sections/published.ts'
import { addresses, type FeedSubject } from '../site/addresses.ts'
import { manifestText } from '../site/manifest.ts'
import { publishedSite, staticPages } from '../site/published.ts'
import { robotsText } from '../site/robots.ts'
import { monthsOfPieces, newsPieces, piecesOfMonth, sitemapPieces } from '../sitemaps/published.ts'
import { newsSitemap, partsOf, sitemapIndex, sitemapOfPages, sitemapOfPieces } from '../sitemaps/sitemap.ts'
import { isMonth } from '../vietnamese/dates.ts'
import { isSlug } from '../vietnamese/slug.ts'

/** A document for machines: written here, not by the renderer of pages (docs/decisions/0008). */
export type MachineDocument = {
  type: string
  /** Whether it is there now, from remembered tables. */
  exists: () => Promise<boolean>
  /** Its text; null when it is not there. */
  write: () => Promise<string | null>
}

const always = async () => true
const xml = 'application/xml; charset=utf-8'
const withSite = (write: (site: Awaited<ReturnType<typeof publishedSite>>) => string | Promise<string>) => ({
  exists: always,
  write: async () => write(await publishedSite()),
})

const single: Record<string, MachineDocument> = {
  '/robots.txt': { type: 'text/plain; charset=utf-8', ...withSite(({ url }) => robotsText(url)) },
  [addresses.manifest()]: { type: 'application/manifest+json; charset=utf-8', ...withSite(manifestText) },
  [addresses.sitemap()]: {
    type: xml,
    ...withSite(async ({ url }) => sitemapIndex(url, await monthsOfPieces())),
  },
  [addresses.sitemapOfPages()]: {
    type: xml,
    ...withSite(async ({ url }) => sitemapOfPages(url, await pagePaths())),
  },
  [addresses.newsSitemap()]: {
    type: xml,
    ...withSite(async (site) => newsSitemap(site, await newsPieces())),
  },
}

const keyFile: MachineDocument = { type: 'text/plain; charset=utf-8', ...withSite(() => indexNow.key) }

/** The machines' document at a path; null where pages stand. */
export function machineAt(path: string): MachineDocument | null {
  if (indexNow.key !== '' && path === keyPath()) return keyFile
  return single[path] ?? monthAt(path) ?? feedAt(path)
}

function monthAt(path: string): MachineDocument | null {
  const [, month = '', number] = /^\/sitemap\/([12]\d{3}-\d\d)-([1-9]\d{0,2})\.xml$/.exec(path) ?? []
  if (!isMonth(month)) return null
  const part = Number(number)
  const exists = async () => part <= partsOf(await piecesOfMonth(month))
  const write = async () => {
    const [site, pieces] = await Promise.all([publishedSite(), sitemapPieces(month, part)])
    return pieces.length > 0 ? sitemapOfPieces(site.url, pieces) : null
  }
  return { type: xml, exists, write }
}

const feedFolders: Record<string, FeedSubject['kind']> = { 'chu-de/': 'topic', 'tac-gia/': 'author' }

/** What the address of a feed names; null for what is none. */
export function feedNamed(path: string): { of: FeedSubject | null; format: 'xml' | 'json' } | null {
  const [, folder = '', slug = '', format] =
    /^\/rss\/(chu-de\/|tac-gia\/)?([^/]+)\.(xml|json)$/.exec(path) ?? []
  if (!isSlug(slug)) return null
  const of: FeedSubject | null =
    folder === '' && slug === 'trang-chu' ? null : { kind: feedFolders[folder] ?? 'section', slug }
  return { of, format: format === 'json' ? 'json' : 'xml' }
}

function feedAt(path: string): MachineDocument | null {
  const named = feedNamed(path)
  if (!named) return null
  const { of, format } = named
  const write = async () => {
    const feed = await publishedFeed(of)
    return feed && (format === 'json' ? jsonFeed(feed) : rss(feed))
  }
  const type = format === 'json' ? 'application/feed+json' : 'application/rss+xml'
  return { type: `${type}; charset=utf-8`, exists: async () => (await feedSubject(of)) !== null, write }
}

async function pagePaths(): Promise<string[]> {
  const [menu, pages] = await Promise.all([publishedMenu(), staticPages()])
  const sections = menu.flatMap((section) => [section, ...section.children])
  return [
    addresses.front(),
    ...sections.map(addresses.section),
    ...pages.map(addresses.staticPage),
    '/dinh-chinh',
  ]
}
