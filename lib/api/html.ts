import { bodyFromHtml } from '../articles/body/from-html.ts'
import type { Body } from '../articles/body/schema.ts'
import { pictureIdsOf } from '../articles/body/text.ts'
import { htmlFromBody } from '../articles/body/to-html.ts'
import { idOfArticlePath } from '../site/addresses.ts'
import { filesOf, pictureFinder } from './pictures.ts'

/** The body that HTML makes, and what of it could not be kept as it was. */
export async function bodyOfHtml(html: string): Promise<{ body: Body; mended: string[] }> {
  const find = await pictureFinder(html)
  return bodyFromHtml(html, {
    pictureFor: (src) => {
      const id = find(src)
      return id === null ? null : { id }
    },
    articleFor: idOfArticlePath,
  })
}

/** A body as HTML that `bodyOfHtml` makes the same body of. */
export async function htmlOfBody(body: Body): Promise<string> {
  const files = await filesOf(pictureIdsOf(body))
  return htmlFromBody(body, {
    srcOf: (id) => files.get(id) ?? null,
    // Without its slug, which would tell the headline of a piece that is not out.
    hrefOfArticle: (id) => `/tin/${id}`,
  })
}
