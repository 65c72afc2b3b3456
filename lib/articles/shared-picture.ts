import type { Article, PictureView } from './article.ts'
import { pictureIdsOf } from './body/text.ts'

/** What stands for a piece elsewhere, where a link to it is shown: its lead picture, else the first of its text. */
export function sharedPicture(article: Pick<Article, 'picture' | 'body' | 'pictures'>): PictureView | null {
  const inText = pictureIdsOf(article.body).flatMap((id) => article.pictures.get(id) ?? [])
  return article.picture ?? inText[0] ?? null
}
