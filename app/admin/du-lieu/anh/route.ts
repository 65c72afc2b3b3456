import { searchPictures } from '../../../../lib/media/desk.ts'
import { pictureQuery } from '../../../../lib/media/schema.ts'
import { jsonRoute } from '../../json.ts'

/** A page of the library, for the dialog that pieces take their pictures from. */
export const GET = jsonRoute(pictureQuery, async (actor, query) => {
  const found = await searchPictures(actor, query)
  return { status: found.ok ? 200 : 403, body: found }
})
