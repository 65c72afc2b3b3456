import { sharedImage } from '../media/shared-image.ts'
import { addresses } from '../site/addresses.ts'
import { element, type Xml, xmlDocument } from '../xml.ts'
import { type Feed, type FeedItem, feedId } from './feed.ts'
import { textAsHtml } from './text-as-html.ts'

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** RSS 2.0 (www.rssboard.org/rss-specification), with who wrote it, the picture and, if set, the whole text. */
export function rss(feed: Feed): string {
  const self = feed.siteUrl + addresses.feed(feed.of, 'xml')
  return xmlDocument(
    element(
      'rss',
      namespaces,
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        element('link', {}, feed.siteUrl + feed.path),
        element('description', {}, feed.description),
        element('language', {}, 'vi'),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
        lastChange(feed),
        feed.items.map((item) => itemXml(feed, item)),
      ),
    ),
  )
}

function lastChange({ items }: Feed): Xml | null {
  const times = items.map(({ publishedAt, updatedAt }) => (updatedAt ?? publishedAt).getTime())
  return times.length > 0 ? element('lastBuildDate', {}, rfc822(new Date(Math.max(...times)))) : null
}

function itemXml(feed: Feed, item: FeedItem): Xml {
  const categories = [item.section.name, ...item.topics]
  return element(
    'item',
    {},
    element('title', {}, item.title),
    element('link', {}, feed.siteUrl + addresses.article(item)),
    element('guid', { isPermaLink: 'true' }, feedId(feed, item)),
    element('pubDate', {}, rfc822(item.publishedAt)),
    item.updatedAt && element('atom:updated', {}, item.updatedAt.toISOString()),
    item.authors.map(({ name }) => element('dc:creator', {}, name)),
    categories.map((name) => element('category', {}, name)),
    element('description', {}, textAsHtml(item.lead)),
    item.html === null ? null : element('content:encoded', {}, item.html),
    pictureXml(feed, item),
  )
}

function pictureXml(feed: Feed, { picture }: FeedItem): Xml | null {
  if (!picture) return null
  const { url, width, height } = sharedImage(feed.siteUrl, picture)
  return element(
    'media:content',
    { url, type: 'image/jpeg', medium: 'image', width, height },
    picture.caption ? element('media:description', { type: 'plain' }, picture.caption) : null,
    picture.credit ? element('media:credit', {}, picture.credit) : null,
  )
}

/** "Thu, 16 May 2024 03:57:00 GMT": what RSS asks for is what HTTP and JavaScript write. */
const rfc822 = (moment: Date) => moment.toUTCString()
