import { database } from '../../database/client.ts'
import { partsOfTag, tags } from '../../edition/tags.ts'
import { sectionById } from '../../sections/published.ts'
import { addresses } from '../../site/addresses.ts'
import { piecesOfMonth } from '../../sitemaps/published.ts'
import { articleAddresses, monthAddresses, shelfAddresses, sitemapAddresses } from './all-addresses.ts'

/** More than this is looked through as a whole. */
const most = 20_000
/** Tags behind which there may be any address: sections, static pages, everything. */
const anything = new Set([tags.menu(), tags.site(), tags.all()])

/**
 * The addresses that may have come to be since edition `number`, by the tags that were stamped: of pieces,
 * days, months, topics, authors. Null: look through everything. (What is printed already and is stale is
 * found by its own tags.)
 */
export async function addressesSince(number: number): Promise<AsyncGenerator<string> | null> {
  const rows = await database().tag.findMany({
    where: { number: { gt: number } },
    select: { tag: true },
    take: most + 1,
  })
  const stamped = rows.map(({ tag }) => tag)
  return stamped.length > most || stamped.some((tag) => anything.has(tag)) ? null : behind(stamped)
}

async function* behind(stamped: string[]): AsyncGenerator<string> {
  const parts = stamped.map(partsOfTag)
  const of = (noun: keyof typeof tags) => parts.filter(([first]) => first === noun)
  const ids = (noun: keyof typeof tags) => of(noun).map(([, id]) => Number(id))
  yield* articleAddresses(ids('article'))
  for (const [, scope = '', month = ''] of of('month')) {
    const section = scope === 'all' ? null : await sectionById(Number(scope))
    if (scope !== 'all' && !section) continue
    yield addresses.archive(section, month.slice(0, 4))
    yield* monthAddresses(section, month)
    if (!section) yield* sitemapAddresses(month, await piecesOfMonth(month))
  }
  const named = (ids: number[]) => ({ where: { id: { in: ids } }, select: { id: true, slug: true } })
  const topics = await database().topic.findMany(named(ids('topic')))
  for (const topic of topics) yield* shelfAddresses({ kind: 'topic', ...topic })
  const authors = await database().author.findMany(named(ids('author')))
  for (const author of authors) yield* shelfAddresses({ kind: 'author', ...author })
}
