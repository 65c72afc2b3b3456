import { archiveBounds, countsOfMonth } from '../archive/published.ts'
import { articleAddress } from '../articles/article-address.ts'
import { authorYears, publishedAuthor } from '../authors/published.ts'
import { type PublishedSection, publishedSection } from '../sections/published.ts'
import { addresses } from '../site/addresses.ts'
import { staticPages } from '../site/published.ts'
import { publishedTopic, topicYears } from '../topics/published.ts'
import { isDay, isMonth, isYear } from '../vietnamese/dates.ts'
import { isSlug } from '../vietnamese/slug.ts'
import { archiveForm } from './archive-form.ts'
import { oldAddress } from './old-address.ts'
import type { Resolution } from './resolution.ts'

const missing: Resolution = { kind: 'missing' }
const page = (path: string, status: 200 | 404 = 200): Resolution => ({ kind: 'page', path, status })

/**
 * Decides what stands at a path (decoded, NFC, without a trailing slash) without rendering anything:
 * made-up addresses end here, in remembered tables.
 */
export async function resolve(path: string, query: URLSearchParams): Promise<Resolution> {
  if (path === '/') return page('/')
  const [first = '', ...rest] = path.slice(1).split('/')
  const resolution = await ((await builtIn(first, rest, query)) ?? inSection(first, rest))
  return resolution.kind === 'missing' ? ((await oldAddress(path, query)) ?? missing) : resolution
}

/** The addresses whose first word is the portal's own; null when the first word is not. */
function builtIn(first: string, rest: string[], query: URLSearchParams): Promise<Resolution> | null {
  const [second = '', third = '', fourth] = rest
  const depth = rest.length
  if (first === 'tin' && depth === 1) return article(second)
  if (first === 'ngay' && depth === 1) return archive(null, second)
  if (first === 'luu-tru' && depth === 0) return archiveForm(query)
  if (first === 'dinh-chinh' && depth === 0) return Promise.resolve(page('/dinh-chinh'))
  if (first === 'trang' && depth === 1) return infoPage(second)
  if (first === 'chu-de' || first === 'tac-gia') {
    if (depth === 1) return shelf(first, second, undefined)
    return depth === 3 && third === 'ngay' ? shelf(first, second, fourth) : Promise.resolve(missing)
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

async function inSection(slug: string, rest: string[]): Promise<Resolution> {
  const section = isSlug(slug) ? await publishedSection(slug) : null
  if (!section) return missing
  if (rest.length === 0) return page(addresses.section(section))
  return rest.length === 2 && rest[0] === 'ngay' ? archive(section, rest[1] as string) : missing
}

/** A day, month or year that can be; what holds no piece is a page with status 404 that offers the nearest. */
async function archive(section: PublishedSection | null, when: string): Promise<Resolution> {
  const day = isDay(when)
  if (!day && !isMonth(when) && !isYear(when)) return missing
  const { first, today } = await archiveBounds()
  const length = when.length
  if (when < first.slice(0, length) || when > today.slice(0, length)) return missing
  const months = isYear(when) ? monthsOf(when, first, today) : [when.slice(0, 7)]
  const counts = await Promise.all(months.map((month) => countsOfMonth(section, month)))
  const any = day ? counts[0]?.has(when) : counts.some((month) => month.size > 0)
  return page(addresses.archive(section, when), any ? 200 : 404)
}

function monthsOf(year: string, first: string, today: string): string[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return months.filter((month) => month >= first.slice(0, 7) && month <= today.slice(0, 7))
}

/** A topic's or an author's page; a month or year in which it has no piece is nothing. */
async function shelf(
  kind: 'chu-de' | 'tac-gia',
  slug: string,
  when: string | undefined,
): Promise<Resolution> {
  if (!isSlug(slug)) return missing
  const years = kind === 'chu-de' ? await yearsOfTopic(slug) : await yearsOfAuthor(slug)
  if (!years) return missing
  if (when === undefined) return page(`/${kind}/${slug}`)
  const there = years.some(({ year, months }) => year === when || months.some(({ month }) => month === when))
  return there ? page(`/${kind}/${slug}/ngay/${when}`) : missing
}

async function yearsOfTopic(slug: string) {
  const topic = await publishedTopic(slug)
  return topic && topicYears(topic)
}

async function yearsOfAuthor(slug: string) {
  const author = await publishedAuthor(slug)
  return author && authorYears(author)
}

async function infoPage(slug: string): Promise<Resolution> {
  const known = (await staticPages()).some((entry) => entry.slug === slug)
  return known ? page(addresses.staticPage({ slug })) : missing
}
