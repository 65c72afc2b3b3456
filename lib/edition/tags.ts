import type { Day, Month } from '../vietnamese/dates.ts'

/**
 * What a kept page can depend on: noun, colon, stable id. The only place where a tag is spelled.
 * A section of `all` is the whole paper ("Mọi chuyên mục").
 */
type Scope = number | 'all'
/** What has an address by a slug of its own, and keeps the old ones when it is renamed. */
export type SlugKind = 'section' | 'topic' | 'author'

export const tags = {
  /** The piece itself: its page, and cards that point to it. */
  article: (id: number) => `article:${id}`,
  /** Any section's name, address, place in the menu or retirement: every page shows the menu. */
  menu: () => 'menu',
  /** The top of a list: of a section with its children, or of the whole paper. */
  newest: (scope: Scope) => `newest:${scope}`,
  /** The pieces of one day, of a section with its children or of the whole paper. */
  day: (scope: Scope, day: Day) => `day:${scope}:${day}`,
  /** Counts of a month. */
  month: (scope: Scope, month: string) => `month:${scope}:${month}`,
  /** Which days have any piece at all: previous and next links. */
  days: (scope: Scope) => `days:${scope}`,
  /** Which pieces an editor put on the board: 0 is the front page, else a section's front. */
  front: (scope: number) => `front:${scope}`,
  /** "Đọc nhiều": which pieces stand in it, in which order. */
  mostRead: (scope: Scope) => `most-read:${scope}`,
  /** What sitemaps say of the pieces of a month: address, picture, times; `all`: that any month changed. */
  changes: (month: Month | 'all') => `changes:${month}`,
  topic: (id: number) => `topic:${id}`,
  author: (id: number) => `author:${id}`,
  /** Its name and address, which every piece under it shows: renamed or merged, not a piece more or less. */
  topicName: (id: number) => `topic-name:${id}`,
  authorName: (id: number) => `author-name:${id}`,
  /** A slug that somebody had before. */
  oldSlug: (kind: SlugKind, slug: string) => `old-slug:${kind}:${slug}`,
  picture: (id: number) => `picture:${id}`,
  /** Whether renditions of a picture are given out, by the hash in their address. */
  pictureFile: (hash: string) => `picture-file:${hash}`,
  /** The list of corrections. */
  corrections: () => 'corrections',
  /** Masthead, imprint and static pages. */
  site: () => 'site',
  /** An address of an older site, however its letters are cased. */
  oldAddress: (address: string) => `old:${address.toLowerCase()}`,
  /** A number in addresses of an older site. */
  oldNumber: (number: string) => `old-number:${number}`,
  /** The shapes of old addresses and what the numbers in them are of. */
  oldPatterns: () => 'old-patterns',
  /** Everything: `portal purge all`. */
  all: () => 'all',
  /** One address: `portal purge PATH`. */
  path: (path: string) => `path:${path}`,
} as const

/** The tags of pieces as a pattern of SQL's LIKE, and the id in one of them. */
export const everyArticle = 'article:%'
export const articleIdOf = (tag: string) => Number(tag.slice('article:'.length))

/** The id in the tag of a picture; null for any other tag. */
export const pictureIdOf = (tag: string) => (tag.startsWith('picture:') ? Number(tag.slice(8)) : null)
/** A tag's noun, and what it names: `month`, `all`, `2024-05`. */
export const partsOfTag = (tag: string) => tag.split(':')

/** False for the tags of mere counts: what depends on them names no piece. */
export const showsPieces = (tag: string) => !/^(days|month):/.test(tag)
