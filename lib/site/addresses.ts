import type { Day, Month, Year } from '../vietnamese/dates.ts'

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
  archiveForm: () => '/luu-tru',
  rendition: (picture: { hash: string }, width: number, format: 'avif' | 'webp' | 'jpeg') =>
    `/media/${picture.hash}/${width}.${format === 'jpeg' ? 'jpg' : format}`,
} as const

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
