/**
 * One piece of the demo newspaper. Dates are relative, so that the demo is never stale;
 * everything else is what an import line holds (docs/import.md).
 */
export type DemoPiece = {
  title: string
  kicker?: string
  lead: string
  /** Simple HTML: p, h2, blockquote, ul, ol, table, figure with img and figcaption. */
  html: string
  /** Section slug, see sections.ts. */
  section: string
  kind?: 'news' | 'feature' | 'photo-story' | 'video'
  topics: string[]
  authors: string[]
  source?: string
  image?: DemoImage
  /** Whole days before today, 0 for today. */
  daysAgo: number
  /** Time of that day in Asia/Ho_Chi_Minh, "HH:MM". */
  time: string
}

/** A picture of the demo: one of the scenes of scenes/, as `scenes/<name>.jpg`. */
export type DemoImage = { file: `scenes/${string}.jpg`; alt: string; caption?: string; credit?: string }
