import type { Prisma } from '../database/generated/client.ts'
import { dependsOn } from '../edition/recording.ts'
import { tags } from '../edition/tags.ts'
import { sectionTree } from '../sections/published.ts'
import type { PictureView, SectionLink, Teaser } from './article.ts'

export const pictureSelect = {
  id: true,
  hash: true,
  width: true,
  height: true,
  alt: true,
  caption: true,
  credit: true,
  focalX: true,
  focalY: true,
  withdrawnAt: true,
} satisfies Prisma.PictureSelect

/** The columns of a piece in a list: never its body. */
export const teaserSelect = {
  id: true,
  slug: true,
  kind: true,
  title: true,
  kicker: true,
  lead: true,
  publishedAt: true,
  sectionId: true,
  pictureAlt: true,
  pictureCaption: true,
  pictureCredit: true,
  picture: { select: pictureSelect },
} satisfies Prisma.ArticleSelect

type TeaserRow = Prisma.ArticleGetPayload<{ select: typeof teaserSelect }>
type PictureRow = Prisma.PictureGetPayload<{ select: typeof pictureSelect }>

/** Rows of public pieces as readers see them in a list. */
export async function toTeasers(rows: TeaserRow[]): Promise<Teaser[]> {
  const { byId } = await sectionTree()
  // A withdrawn one as well: what is not shown now is shown again from the edition on that brings it back.
  dependsOn(...rows.flatMap(({ picture }) => (picture ? [tags.picture(picture.id)] : [])))
  return rows.flatMap((row) => {
    const section = byId.get(row.sectionId)
    return section && row.publishedAt ? [toTeaser(row, row.publishedAt, section)] : []
  })
}

function toTeaser(row: TeaserRow, publishedAt: Date, section: SectionLink): Teaser {
  const { id, slug, kind, title, kicker, lead } = row
  const { pictureAlt: alt, pictureCaption: caption, pictureCredit: credit } = row
  const picture = row.picture && toPicture(row.picture, { alt, caption, credit })
  const { parent, name } = section
  return {
    id,
    slug,
    kind,
    title,
    kicker,
    lead,
    publishedAt,
    section: { id: section.id, slug: section.slug, name, parent },
    picture,
  }
}

/** A picture with the words that a piece puts in place of its own; null when it was withdrawn. */
export function toPicture(
  row: PictureRow,
  words: { alt: string | null; caption: string | null; credit: string | null },
): PictureView | null {
  const { withdrawnAt, ...picture } = row
  if (withdrawnAt) return null
  return {
    ...picture,
    alt: words.alt ?? picture.alt,
    caption: words.caption ?? picture.caption,
    credit: words.credit ?? picture.credit,
  }
}
