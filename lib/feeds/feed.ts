import type { AuthorLink, Teaser } from '../articles/article.ts'
import type { FeedSubject } from '../site/addresses.ts'

/** What a feed is of; `of` is null for the whole paper. */
export type FeedOf = {
  of: FeedSubject | null
  title: string
  description: string
  /** The page that shows the same, without the host. */
  path: string
}

export type FeedItem = Teaser & {
  updatedAt: Date | null
  authors: AuthorLink[]
  topics: string[]
  /** The whole text as HTML with whole addresses, where the paper's settings say so; else null. */
  html: string | null
}

export type Feed = FeedOf & {
  /** The paper's own address, without a trailing slash. */
  siteUrl: string
  siteName: string
  items: FeedItem[]
}

/** What a reader of feeds knows a piece by: it stays when a new headline changes the address, and leads there. */
export const feedId = (feed: Feed, item: FeedItem) => `${feed.siteUrl}/tin/${item.id}`
