import type { PictureView } from '../articles/article.ts'
import type { Body } from '../articles/body/schema.ts'
import { cardIdsOf } from '../articles/body/text.ts'
import { htmlFromBody } from '../articles/body/to-html.ts'
import { publicPiece } from '../articles/public.ts'
import { teasersById } from '../articles/published.ts'
import { pictureSelect, toPicture } from '../articles/teaser.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { tags } from '../edition/tags.ts'
import { sharedImage } from '../media/shared-image.ts'
import { addresses } from '../site/addresses.ts'

/** The bodies of public pieces as HTML that can be read anywhere: every address in it is whole. */
export async function fullTexts(ids: number[], siteUrl: string): Promise<Map<number, string>> {
  const rows = await readersDatabase().article.findMany({
    where: { id: { in: ids }, ...publicPiece },
    select: { id: true, body: true, pictures: { select: { picture: { select: pictureSelect } } } },
    relationLoadStrategy: 'join',
  })
  const bodies = rows.map(({ id, body }) => ({ id, body: body as unknown as Body }))
  const linked = await teasersById([...new Set(bodies.flatMap(({ body }) => cardIdsOf(body)))])
  const pictures = picturesOf(rows.flatMap((row) => row.pictures.map(({ picture }) => picture)))
  const targets = {
    srcOf: (id: number) => {
      const picture = pictures.get(id)
      return picture ? sharedImage(siteUrl, picture).url : null
    },
    hrefOfArticle: (id: number) => {
      const piece = linked.get(id)
      return piece ? siteUrl + addresses.article(piece) : null
    },
    wordsOf: (id: number) => pictures.get(id) ?? { alt: '', caption: '', credit: '' },
    hrefOf: (href: string) => (href.startsWith('/') ? siteUrl + href : href),
  }
  return new Map(bodies.map(({ id, body }) => [id, htmlFromBody(body, targets)]))
}

function picturesOf(rows: Parameters<typeof toPicture>[0][]): Map<number, PictureView> {
  dependsOn(...rows.map(({ id }) => tags.picture(id)))
  const own = { alt: null, caption: null, credit: null }
  return new Map(
    rows.flatMap((row) => {
      const picture = toPicture(row, own)
      return picture ? [[row.id, picture]] : []
    }),
  )
}
