import type { Body } from '../articles/body/schema.ts'
import { cardIdsOf, pictureIdsOf } from '../articles/body/text.ts'
import { htmlFromBody } from '../articles/body/to-html.ts'
import { writtenAddress } from '../articles/old-address.ts'
import type { Prisma } from '../database/generated/client.ts'
import { addresses } from '../site/addresses.ts'
import { isoMoment } from '../vietnamese/dates.ts'

const pictureSelect = {
  id: true,
  hash: true,
  alt: true,
  caption: true,
  credit: true,
  withdrawnAt: true,
  oldAddresses: { select: { address: true }, orderBy: { address: 'asc' } },
} as const satisfies Prisma.PictureSelect

export const exportSelect = {
  id: true,
  kind: true,
  title: true,
  kicker: true,
  lead: true,
  body: true,
  source: true,
  publishedAt: true,
  updatedAt: true,
  section: { select: { slug: true, name: true } },
  picture: { select: pictureSelect },
  pictureAlt: true,
  pictureCaption: true,
  pictureCredit: true,
  authors: { select: { author: { select: { name: true } } }, orderBy: { position: 'asc' } },
  topics: { select: { topic: { select: { name: true } } }, orderBy: { position: 'asc' } },
  pictures: { select: { picture: { select: pictureSelect } } },
  related: { select: { relatedId: true }, orderBy: { position: 'asc' } },
  oldAddresses: { select: { address: true }, orderBy: { address: 'asc' } },
} satisfies Prisma.ArticleSelect

export type ExportRow = Prisma.ArticleGetPayload<{ select: typeof exportSelect }>
/** The public pieces that the exported ones point to. */
export type Linked = Map<number, { id: number; slug: string }>
type Picture = NonNullable<ExportRow['picture']>

/** The pieces that cards in the body point to. */
export const cardsOf = (row: ExportRow) => cardIdsOf(row.body as unknown as Body)

/** The pictures of a piece that may be shown: the lead picture first, then the body's in order. */
export function picturesOf(row: ExportRow): Picture[] {
  const byId = new Map(row.pictures.map(({ picture }) => [picture.id, picture]))
  const inBody = pictureIdsOf(row.body as unknown as Body).flatMap((id) => byId.get(id) ?? [])
  const all = row.picture ? [row.picture, ...inBody] : inBody
  return all.filter(({ withdrawnAt }) => withdrawnAt === null)
}

/**
 * A piece as an import line, every picture with the words that readers see. `fileOf` names a picture's
 * file relative to the export; null where there is none.
 */
export function lineOf(row: ExportRow, linked: Linked, fileOf: (pictureId: number) => string | null) {
  const { id, title, source, section } = row
  const related = row.related.map(({ relatedId }) => relatedId).filter((other) => linked.has(other))
  return {
    id,
    ...(row.kind !== 'news' && { kind: row.kind === 'photo_story' ? 'photo-story' : row.kind }),
    title,
    ...(row.kicker && { kicker: row.kicker }),
    lead: row.lead,
    html: htmlOf(row, linked, fileOf),
    section: section.slug,
    sectionName: section.name,
    ...listed(
      'topics',
      row.topics.map(({ topic }) => topic.name),
    ),
    ...listed(
      'authors',
      row.authors.map(({ author }) => author.name),
    ),
    ...(source && { source }),
    publishedAt: isoMoment(row.publishedAt as Date),
    ...(row.updatedAt && { updatedAt: isoMoment(row.updatedAt) }),
    ...imageOf(row, fileOf),
    ...listed(
      'legacyUrls',
      row.oldAddresses.map(({ address }) => writtenAddress(address)),
    ),
    ...listed('related', related),
  }
}

function htmlOf(row: ExportRow, linked: Linked, fileOf: (id: number) => string | null): string {
  const words = new Map(picturesOf(row).map((picture) => [picture.id, picture]))
  return htmlFromBody(row.body as unknown as Body, {
    srcOf: (id) => (words.has(id) ? fileOf(id) : null),
    hrefOfArticle: (id) => {
      const piece = linked.get(id)
      return piece ? addresses.article(piece) : null
    },
    wordsOf: (id) => words.get(id) ?? { alt: '', caption: '', credit: '' },
    formerlyAt: (id) => formerlyAt(words.get(id)),
  })
}

function imageOf(row: ExportRow, fileOf: (id: number) => string | null) {
  const { picture } = row
  const file = picture && picture.withdrawnAt === null ? fileOf(picture.id) : null
  if (!picture || !file) return {}
  return {
    image: {
      file,
      alt: row.pictureAlt ?? picture.alt,
      caption: row.pictureCaption ?? picture.caption,
      credit: row.pictureCredit ?? picture.credit,
      ...listed('legacyUrls', formerlyAt(picture)),
    },
  }
}

const formerlyAt = (picture: Picture | undefined) =>
  (picture?.oldAddresses ?? []).map(({ address }) => writtenAddress(address))

const listed = <T>(name: string, list: T[]) => (list.length > 0 ? { [name]: list } : {})
