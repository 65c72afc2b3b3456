import { type Shelf, type ShelfYear, shelfPieces, shelfYears } from '../archive/shown-pieces.ts'
import type { AuthorLink, Teaser } from '../articles/article.ts'
import { dependsOn, readersDatabase } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { isMonth, type Month, type Year } from '../vietnamese/dates.ts'

export type PublishedAuthor = AuthorLink & { about: string }

const shelfOf = ({ id }: AuthorLink): Shelf => ({
  table: 'article_author',
  months: 'author_month',
  column: 'author_id',
  id,
})

/** An author by its slug, or by its id where an old slug led to it; null when there is none with a public piece. */
export function publishedAuthor(which: string | number): Promise<PublishedAuthor | null> {
  return remembered(
    `author:${typeof which}:${which}`,
    async () => {
      const author = await readersDatabase().author.findFirst({
        where: {
          ...(typeof which === 'number' ? { id: which } : { slug: which }),
          // A name that only drafts carry is not public.
          articles: { some: { shownAt: { not: null } } },
        },
      })
      // What is not there has no tag, and is not remembered.
      if (author) dependsOn(tags.author(author.id))
      return author
    },
    'addresses',
  )
}

/** The newest 60 public pieces of an author, or of a year of it; all those of a month. */
export async function authorPieces(author: AuthorLink, when?: Month | Year): Promise<Teaser[]> {
  dependsOn(tags.author(author.id))
  return shelfPieces(shelfOf(author), when, when && isMonth(when) ? 10_000 : 60)
}

/** The years and months in which an author has public pieces, newest first, with their counts. */
export function authorYears(author: AuthorLink): Promise<ShelfYear[]> {
  return remembered(`author-years:${author.id}`, async () => {
    dependsOn(tags.author(author.id))
    return shelfYears(shelfOf(author))
  })
}
