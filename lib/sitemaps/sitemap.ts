import type { Teaser } from '../articles/article.ts'
import { sharedImage } from '../media/shared-image.ts'
import { addresses } from '../site/addresses.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { element, type Xml, xmlDocument } from '../xml.ts'
import { type MonthOfPieces, piecesASitemap, type SitemapPiece } from './published.ts'

const sitemapNames = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
const imageNames = { 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' }
const newsNames = { 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }

/** How many sitemaps a month with so many pieces takes. */
export const partsOf = (count: number) => Math.ceil(count / piecesASitemap)

/** The index: the sitemap of pages, then one a month, newest first (sitemaps.org/protocol.html). */
export function sitemapIndex(siteUrl: string, months: MonthOfPieces[]): string {
  const sitemaps = months.flatMap(({ month, count, changedAt }) =>
    Array.from({ length: partsOf(count) }, (_, index) =>
      element(
        'sitemap',
        {},
        element('loc', {}, siteUrl + addresses.sitemapOfMonth(month, index + 1)),
        element('lastmod', {}, isoMoment(changedAt)),
      ),
    ),
  )
  const pages = element('sitemap', {}, element('loc', {}, siteUrl + addresses.sitemapOfPages()))
  return xmlDocument(element('sitemapindex', sitemapNames, pages, sitemaps))
}

/** The pieces of a month, each with its lead picture. */
export function sitemapOfPieces(siteUrl: string, pieces: SitemapPiece[]): string {
  const urls = pieces.map((piece) =>
    element(
      'url',
      {},
      element('loc', {}, siteUrl + addresses.article(piece)),
      element('lastmod', {}, isoMoment(piece.changedAt)),
      imageOf(siteUrl, piece.picture),
    ),
  )
  return xmlDocument(element('urlset', { ...sitemapNames, ...imageNames }, urls))
}

/** What belongs to no month. Without `lastmod`: a front changes with every piece, and who reads it knows. */
export function sitemapOfPages(siteUrl: string, paths: string[]): string {
  const urls = paths.map((path) => element('url', {}, element('loc', {}, siteUrl + path)))
  return xmlDocument(element('urlset', sitemapNames, urls))
}

/** The news of two days (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export function newsSitemap(site: { url: string; name: string }, pieces: Teaser[]): string {
  const publication = element(
    'news:publication',
    {},
    element('news:name', {}, site.name),
    element('news:language', {}, 'vi'),
  )
  const urls = pieces.map((piece) =>
    element(
      'url',
      {},
      element('loc', {}, site.url + addresses.article(piece)),
      element(
        'news:news',
        {},
        publication,
        element('news:publication_date', {}, isoMoment(piece.publishedAt)),
        element('news:title', {}, piece.title),
      ),
      imageOf(site.url, piece.picture),
    ),
  )
  return xmlDocument(element('urlset', { ...sitemapNames, ...newsNames, ...imageNames }, urls))
}

function imageOf(siteUrl: string, picture: SitemapPiece['picture']): Xml | null {
  if (!picture) return null
  return element('image:image', {}, element('image:loc', {}, sharedImage(siteUrl, picture).url))
}
