import { articleAddress } from '../../articles/article-address.ts'
import { publicPiece } from '../../articles/public.ts'
import { dependsOn, readersDatabase } from '../../edition/recording.ts'
import { remembered } from '../../edition/remember.ts'
import { tags } from '../../edition/tags.ts'
import { sectionById } from '../../sections/published.ts'
import { publishedSite } from '../../site/published.ts'
import { type Card, cardHash, cardOf } from './card.ts'

export type PublishedCard = { card: Card; hash: string } | 'withdrawn' | null

/** The card of a piece as it is now; null for what readers have never seen. Remembered with the edition. */
export function publishedCard(id: number): Promise<PublishedCard> {
  return remembered(
    `card:${id}`,
    async () => {
      const found = await articleAddress(id)
      if (!found || found.state === 'withdrawn') return found && 'withdrawn'
      dependsOn(tags.article(id))
      const row = await readersDatabase().article.findFirst({
        where: { id, ...publicPiece },
        select: { title: true, sectionId: true },
      })
      const section = row && (await sectionById(row.sectionId))
      if (!section) return null
      const card = cardOf({ title: row.title, section }, await publishedSite())
      return { card, hash: cardHash(card) }
    },
    'addresses',
  )
}
