import type { Day } from '../vietnamese/dates.ts'

/**
 * What a kept page can depend on: noun, colon, stable id. The only place where a tag is spelled.
 * A section of `all` is the whole paper ("Mọi chuyên mục").
 */
type Scope = number | 'all'

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
  topic: (id: number) => `topic:${id}`,
  author: (id: number) => `author:${id}`,
  picture: (id: number) => `picture:${id}`,
  /** Whether renditions of a picture are given out, by the hash in their address. */
  pictureFile: (hash: string) => `picture-file:${hash}`,
  /** Masthead, imprint and static pages. */
  site: () => 'site',
  /** An address of an older site. */
  oldAddress: (address: string) => `old:${address}`,
  /** Everything: `portal purge all`. */
  all: () => 'all',
  /** One address: `portal purge PATH`. */
  path: (path: string) => `path:${path}`,
} as const

/** False for the tags of mere counts: what depends on them names no piece. */
export const showsPieces = (tag: string) => !/^(days|month):/.test(tag)
