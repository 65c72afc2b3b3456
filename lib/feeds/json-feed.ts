import { sharedImage } from '../media/shared-image.ts'
import { addresses } from '../site/addresses.ts'
import { isoMoment } from '../vietnamese/dates.ts'
import { type Feed, type FeedItem, feedId } from './feed.ts'

/** JSON Feed 1.1 (www.jsonfeed.org/version/1.1). */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.siteUrl + feed.path,
    feed_url: feed.siteUrl + addresses.feed(feed.of, 'json'),
    description: feed.description,
    icon: `${feed.siteUrl}/icon.png`,
    language: 'vi',
    items: feed.items.map((item) => itemOf(feed, item)),
  })
}

function itemOf(feed: Feed, item: FeedItem) {
  const { authors, updatedAt, picture, html, lead } = item
  return {
    id: feedId(feed, item),
    url: feed.siteUrl + addresses.article(item),
    title: item.title,
    // One of the two must be there.
    ...(html === null ? { content_text: lead || item.title } : { content_html: html }),
    summary: lead || undefined,
    image: picture ? sharedImage(feed.siteUrl, picture).url : undefined,
    date_published: isoMoment(item.publishedAt),
    date_modified: updatedAt ? isoMoment(updatedAt) : undefined,
    authors: authors.length > 0 ? authors.map((author) => authorOf(feed, author)) : undefined,
    tags: [item.section.name, ...item.topics],
    language: 'vi',
  }
}

const authorOf = (feed: Feed, author: FeedItem['authors'][number]) => ({
  name: author.name,
  url: feed.siteUrl + addresses.author(author),
})
