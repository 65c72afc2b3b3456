import type { Day, Month, Year } from '../vietnamese/dates.ts'

export type FeedSubject = { kind: 'section' | 'topic' | 'author'; slug: string }
const feedFolders = { section: '', topic: 'chu-de/', author: 'tac-gia/' } as const

/** The addresses of the reader site (the table in docs/addresses.md). Paths without host or query. */
export const addresses = {
  front: () => '/',
  article: ({ slug, id }: { slug: string; id: number }) => `/tin/${slug}-${id}`,
  section: ({ slug }: { slug: string }) => `/${slug}`,
  /** A day, a month or a year of one section, or of the whole paper. */
  archive: (section: { slug: string } | null, when: Day | Month | Year) =>
    section ? `/${section.slug}/ngay/${when}` : `/ngay/${when}`,
  topic: ({ slug }: { slug: string }, when?: Month | Year) =>
    when ? `/chu-de/${slug}/ngay/${when}` : `/chu-de/${slug}`,
  author: ({ slug }: { slug: string }, when?: Month | Year) =>
    when ? `/tac-gia/${slug}/ngay/${when}` : `/tac-gia/${slug}`,
  staticPage: ({ slug }: { slug: string }) => `/trang/${slug}`,
  preview: (token: string) => `/xem-truoc/${token}`,
  /** RSS or JSON Feed of the whole paper (null), a section, a topic or an author. */
  feed: (of: FeedSubject | null, format: 'xml' | 'json') =>
    `/rss/${of ? feedFolders[of.kind] + of.slug : 'trang-chu'}.${format}`,
  sitemap: () => '/sitemap.xml',
  /** Sections, static pages: what belongs to no month. */
  sitemapOfPages: () => '/sitemap/trang.xml',
  sitemapOfMonth: (month: Month, part: number) => `/sitemap/${month}-${part}.xml`,
  newsSitemap: () => '/sitemap-news.xml',
  manifest: () => '/manifest.webmanifest',
  archiveForm: () => '/luu-tru',
  search: () => '/tim-kiem',
  suggestions: () => '/tim-kiem/goi-y',
  /** For the renderer alone: the page of a search that has been done (lib/search/handover.ts). */
  answeredSearch: (key: string) => `/tim-kiem/${key}`,
  rendition: (picture: { hash: string }, width: number, format: 'avif' | 'webp' | 'jpeg') =>
    `/media/${picture.hash}/${width}.${format === 'jpeg' ? 'jpg' : format}`,
  /** What stands for a piece without a picture where a link to it is shown. */
  card: ({ id }: { id: number }, hash: string) => `/media/the/${id}-${hash}.png`,
} as const

/** The id of the piece whose address this path is, with a right or a wrong slug; null: it is none. */
export function idOfArticlePath(path: string): number | null {
  const id = Number(/^\/tin\/(?:[a-z0-9-]+-)?([1-9]\d{0,9})$/.exec(path)?.[1])
  return id > 0 && id <= 2_147_483_647 ? id : null
}

/** First words of the path that no section may take as its slug. */
export const reservedSlugs = [
  'tin',
  'ngay',
  'luu-tru',
  'chu-de',
  'tac-gia',
  'tim-kiem',
  'dinh-chinh',
  'trang',
  'trang-chu',
  'xem-truoc',
  'rss',
  'sitemap',
  'media',
  'admin',
  'api',
  '_next',
  'fonts',
  'noi-bo',
  'purge',
] as const
