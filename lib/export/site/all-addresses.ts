import { archiveBounds, countsOfMonth } from '../../archive/published.ts'
import { publicPiece } from '../../articles/public.ts'
import { database } from '../../database/client.ts'
import { indexNow, keyPath } from '../../indexnow/indexnow.ts'
import { sectionTree } from '../../sections/published.ts'
import { type PublishedShelf, type ShelfKind, type ShelfYear, shelfYears } from '../../shelves/published.ts'
import { addresses, type FeedSubject } from '../../site/addresses.ts'
import { staticPages } from '../../site/published.ts'
import { monthsOfPieces } from '../../sitemaps/published.ts'
import { partsOf } from '../../sitemaps/sitemap.ts'
import { type Month, plusMonths } from '../../vietnamese/dates.ts'

const atOnce = 500

/** Pages that readers meet under another address, and the file that each becomes. */
export const standIns: Record<string, string> = {
  '/noi-bo/404': '404.html',
  '/noi-bo/410': '410.html',
  '/noi-bo/luu-tru': 'luu-tru/index.html',
  '/noi-bo/tim-kiem': 'tim-kiem/index.html',
}

/**
 * Every address of the public site but those of files, a batch from the database at a time. Whether a page
 * stands there is asked of the resolver, for each: this may name more.
 */
export async function* allAddresses(): AsyncGenerator<string> {
  yield* singleAddresses()
  const { bySlug } = await sectionTree()
  for (const section of [null, ...bySlug.values()]) yield* archiveAddresses(section)
  for await (const topic of shelves('topic')) yield* shelfAddresses(topic)
  for await (const author of shelves('author')) yield* shelfAddresses(author)
  yield* articleAddresses()
}

/** What is there once, and once a section. */
export async function* singleAddresses(): AsyncGenerator<string> {
  yield* [addresses.front(), '/dinh-chinh', ...Object.keys(standIns)]
  yield* ['/robots.txt', addresses.manifest(), addresses.sitemap(), addresses.sitemapOfPages()]
  yield addresses.newsSitemap()
  if (indexNow.key !== '') yield keyPath()
  yield* feeds(null)
  for (const page of await staticPages()) yield addresses.staticPage(page)
  for (const { slug } of (await sectionTree()).bySlug.values()) {
    yield addresses.section({ slug })
    yield* feeds({ kind: 'section', slug })
  }
  for (const { month, count } of await monthsOfPieces()) yield* sitemapAddresses(month, count)
}

export async function* articleAddresses(ids?: number[]): AsyncGenerator<string> {
  for (let last = 0; ; ) {
    const rows = await database().article.findMany({
      where: { ...publicPiece, id: ids ? { in: ids } : { gt: last } },
      select: { id: true, slug: true },
      orderBy: { id: 'asc' },
      ...(ids ? {} : { take: atOnce }),
    })
    for (const row of rows) yield addresses.article(row)
    if (ids || rows.length < atOnce) return
    last = rows.at(-1)?.id ?? last
  }
}

export async function* shelfAddresses(shelf: Shelf): AsyncGenerator<string> {
  const { kind, slug } = shelf
  yield addresses[kind](shelf)
  for (const period of periodsOf(await shelfYears(shelf))) yield addresses[kind](shelf, period)
  yield* feeds({ kind, slug })
}

/** The parts of a month's sitemap. */
export function sitemapAddresses(month: Month, count: number): string[] {
  return Array.from({ length: partsOf(count) }, (_, index) => addresses.sitemapOfMonth(month, index + 1))
}

type Section = NonNullable<Parameters<typeof countsOfMonth>[0]>

async function* archiveAddresses(section: Section | null): AsyncGenerator<string> {
  const { first, today } = await archiveBounds()
  for (let month = first.slice(0, 7); month <= today; month = plusMonths(month, 1)) {
    yield* monthAddresses(section, month)
    if (month.endsWith('-12') || today.startsWith(month)) yield addresses.archive(section, month.slice(0, 4))
  }
}

/** A month of the archive and its days. */
export async function* monthAddresses(section: Section | null, month: Month): AsyncGenerator<string> {
  yield addresses.archive(section, month)
  for (const day of (await countsOfMonth(section, month)).keys()) yield addresses.archive(section, day)
}

/** Topics or authors that have a public piece. */
async function* shelves(kind: ShelfKind): AsyncGenerator<Shelf> {
  const articles = { some: { shownAt: { not: null } } }
  for (let last = 0; ; ) {
    const query = {
      where: { id: { gt: last }, articles },
      select: { id: true, slug: true },
      orderBy: { id: 'asc' },
      take: atOnce,
    } as const
    const rows = await (kind === 'topic'
      ? database().topic.findMany(query)
      : database().author.findMany(query))
    for (const row of rows) yield { kind, ...row }
    if (rows.length < atOnce) return
    last = rows.at(-1)?.id ?? last
  }
}

type Shelf = Pick<PublishedShelf, 'kind' | 'id' | 'slug'>

const periodsOf = (years: ShelfYear[]) =>
  years.flatMap(({ year, months }) => [year, ...months.map(({ month }) => month)])

const feeds = (of: FeedSubject | null) => [addresses.feed(of, 'xml'), addresses.feed(of, 'json')]
