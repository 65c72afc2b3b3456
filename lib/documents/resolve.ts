import { archiveBounds, countsOfMonth } from '../archive/published.ts'
import { articleAddress } from '../articles/article-address.ts'
import { previewedId } from '../articles/preview.ts'
import { formerOwner } from '../catalogue/published.ts'
import { formerSection, type PublishedSection, publishedSection } from '../sections/published.ts'
import { type PublishedShelf, publishedShelf, type ShelfKind, shelfYears } from '../shelves/published.ts'
import { addresses } from '../site/addresses.ts'
import { staticPages } from '../site/published.ts'
import { isDay, isMonth, isYear } from '../vietnamese/dates.ts'
import { isSlug } from '../vietnamese/slug.ts'
import { archiveForm } from './archive-form.ts'
import { formerFeed } from './former-feed.ts'
import { machineAt } from './machines.ts'
import { oldAddress } from './old-address.ts'
import type { Resolution } from './resolution.ts'
import { searchPage } from './search-page.ts'

const missing: Resolution = { kind: 'missing' }
const page = (path: string, status: 200 | 404 = 200): Resolution => ({ kind: 'page', path, status })

/**
 * Decides what stands at a path (decoded, NFC, without a trailing slash) without rendering anything:
 * made-up addresses end here, in remembered tables.
 */
export async function resolve(path: string, query: URLSearchParams): Promise<Resolution> {
  const own = await resolveOwn(path, query)
  return own.kind === 'missing' ? oldAddress(path, query) : own
}

/** The same without the addresses of an older site. */
export async function resolveOwn(path: string, query: URLSearchParams): Promise<Resolution> {
  if (path === '/') return page('/')
  const machine = machineAt(path)
  if (machine && (await machine.exists())) return page(path)
  const feed = machine && (await formerFeed(path))
  if (feed) return feed
  const [first = '', ...rest] = path.slice(1).split('/')
  return (await builtIn(first, rest, query)) ?? inSection(first, rest)
}

/** The addresses whose first word is the portal's own; null when the first word is not. */
function builtIn(first: string, rest: string[], query: URLSearchParams): Promise<Resolution> | null {
  const [second = '', third = '', fourth] = rest
  const depth = rest.length
  if (first === 'tin' && depth === 1) return article(second)
  if (first === 'ngay' && depth === 1) return archive(null, second)
  if (first === 'xem-truoc' && depth === 1) return preview(second)
  if (first === 'luu-tru' && depth === 0) return archiveForm(query)
  if (first === 'tim-kiem' && depth === 0) return searchPage(query)
  if (first === 'dinh-chinh' && depth === 0) return Promise.resolve(page('/dinh-chinh'))
  if (first === 'trang' && depth === 1) return infoPage(second)
  if (first === 'chu-de' || first === 'tac-gia') {
    const kind = first === 'chu-de' ? 'topic' : 'author'
    if (depth === 1) return shelf(kind, second, undefined)
    return depth === 3 && third === 'ngay' ? shelf(kind, second, fourth) : Promise.resolve(missing)
  }
  return null
}

/** `<slug>-<id>`, and `<id>` alone; anything else before the id answers 308 to what is right. */
async function article(text: string): Promise<Resolution> {
  const id = Number(/(?:^|-)([1-9]\d{0,9})$/.exec(text)?.[1])
  if (!id || id > 2_147_483_647) return missing
  const found = await articleAddress(id)
  if (!found) return missing
  if (found.state === 'withdrawn') return { kind: 'gone' }
  const right = addresses.article({ slug: found.slug, id })
  return `/tin/${text}` === right ? page(right) : { kind: 'redirect', to: right, status: 308 }
}

/** An open preview link; one that has ended is nothing. */
async function preview(token: string): Promise<Resolution> {
  const id = await previewedId(token)
  return id === null ? missing : { kind: 'once', path: addresses.preview(token) }
}

/** A section's front and archive; under a slug that it had before, 308 to where that stands now. */
async function inSection(slug: string, rest: string[]): Promise<Resolution> {
  if (!isSlug(slug)) return missing
  const section = await publishedSection(slug)
  if (section) return ofSection(section, rest)
  const renamed = await formerSection(slug)
  return renamed ? movedTo(await ofSection(renamed, rest)) : missing
}

async function ofSection(section: PublishedSection, rest: string[]): Promise<Resolution> {
  if (rest.length === 0) return page(addresses.section(section))
  return rest.length === 2 && rest[0] === 'ngay' ? archive(section, rest[1] as string) : missing
}

/** What an old address answers: 308 to the page, nothing where no page stands. */
function movedTo(there: Resolution): Resolution {
  return there.kind === 'page' ? { kind: 'redirect', to: there.path, status: 308 } : there
}

/**
 * A day, month or year that can be; what holds no piece is a page with status 404 that offers the nearest,
 * but for the month and the year under way: pages lead to them before the first piece of theirs is out.
 */
async function archive(section: PublishedSection | null, when: string): Promise<Resolution> {
  const day = isDay(when)
  if (!day && !isMonth(when) && !isYear(when)) return missing
  const { first, today } = await archiveBounds()
  const length = when.length
  if (when < first.slice(0, length) || when > today.slice(0, length)) return missing
  const months = isYear(when) ? monthsOf(when, first, today) : [when.slice(0, 7)]
  const counts = await Promise.all(months.map((month) => countsOfMonth(section, month)))
  const any = day ? counts[0]?.has(when) : counts.some((month) => month.size > 0)
  const underWay = !day && today.startsWith(when)
  return page(addresses.archive(section, when), any || underWay ? 200 : 404)
}

function monthsOf(year: string, first: string, today: string): string[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return months.filter((month) => month >= first.slice(0, 7) && month <= today.slice(0, 7))
}

/**
 * A topic's or an author's page; a month or year in which it has no piece is nothing. Under a slug that it
 * had before, or that was merged into it, 308, and only where readers may know that it is there.
 */
async function shelf(kind: ShelfKind, slug: string, when: string | undefined): Promise<Resolution> {
  if (!isSlug(slug)) return missing
  const found = await publishedShelf(kind, slug)
  if (found) return ofShelf(found, when)
  const id = await formerOwner(kind, slug)
  const renamed = id === null ? null : await publishedShelf(kind, id)
  return renamed ? movedTo(await ofShelf(renamed, when)) : missing
}

async function ofShelf(shelf: PublishedShelf, when: string | undefined): Promise<Resolution> {
  if (when === undefined) return page(addresses[shelf.kind](shelf))
  const years = await shelfYears(shelf)
  const there = years.some(({ year, months }) => year === when || months.some(({ month }) => month === when))
  return there ? page(addresses[shelf.kind](shelf, when)) : missing
}

async function infoPage(slug: string): Promise<Resolution> {
  const known = (await staticPages()).some((entry) => entry.slug === slug)
  return known ? page(addresses.staticPage({ slug })) : missing
}
