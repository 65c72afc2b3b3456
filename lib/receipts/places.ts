import type { Teaser } from '../articles/article.ts'
import { newest } from '../articles/published.ts'
import { teaserSelect, toTeasers } from '../articles/teaser.ts'
import { database } from '../database/client.ts'
import { feedLength } from '../feeds/published.ts'
import { publishedFront, sectionFront } from '../front/published.ts'
import { publishedSection } from '../sections/published.ts'
import { addresses } from '../site/addresses.ts'
import { sitemapPart } from '../sitemaps/published.ts'
import { dayOf } from '../vietnamese/dates.ts'

/** A place where readers meet a piece. */
export type Place = {
  place: 'article' | 'front' | 'section' | 'day' | 'feed' | 'sitemap'
  /** Path of the public page. */
  path: string
  /** What the page must say of the piece; "unlisted": newer pieces fill that page, it is not looked for. */
  expects: 'shown' | 'absent' | 'gone' | 'unlisted'
}

/** The piece as it stands in the database: public or withdrawn. */
export type ReceiptPiece = { teaser: Teaser; isPublic: boolean }

export async function receiptPiece(id: number): Promise<ReceiptPiece | null> {
  const row = await database().article.findFirst({
    where: { id, state: { in: ['published', 'withdrawn'] } },
    select: { ...teaserSelect, state: true },
  })
  const [teaser] = row ? await toTeasers([row]) : []
  return row && teaser ? { teaser, isPublic: row.state === 'published' } : null
}

/** The pages that must show the piece now, or must show it no longer. */
export async function placesOf({ teaser, isPublic }: ReceiptPiece): Promise<Place[]> {
  const { section, publishedAt } = teaser
  const day = dayOf(publishedAt)
  const month = day.slice(0, 7)
  const front = await publishedFront()
  const onFront = [
    front.lead,
    ...front.secondary,
    ...front.newest,
    ...front.blocks.flatMap(({ stories }) => stories),
  ]
  const known = await publishedSection(section.slug)
  const within = known ? await sectionFront(known) : null
  const inSection = within
    ? [within.lead, ...within.stories, ...within.blocks.flatMap(({ stories }) => stories)]
    : []
  const list = (place: Place['place'], path: string, shown: boolean): Place => ({
    place,
    path,
    expects: isPublic ? (shown ? 'shown' : 'unlisted') : 'absent',
  })
  const has = (teasers: (Teaser | null)[]) => teasers.some((other) => other?.id === teaser.id)
  return [
    { place: 'article', path: addresses.article(teaser), expects: isPublic ? 'shown' : 'gone' },
    list('front', addresses.front(), has(onFront)),
    list('section', addresses.section(section), has(inSection)),
    list('day', addresses.archive(null, day), true),
    list('feed', addresses.feed(null, 'xml'), has(await newest('all', feedLength))),
    list('sitemap', addresses.sitemapOfMonth(month, await sitemapPart(teaser, month)), true),
  ]
}
