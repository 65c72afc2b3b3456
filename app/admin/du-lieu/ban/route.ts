import { deskCounts, deskPieces } from '../../../../lib/articles/desk-list.ts'
import { markOf } from '../../../../lib/articles/desk-mark.ts'
import { deskQuery, filterOf } from '../../../../lib/articles/desk-schema.ts'
import { jsonRoute } from '../../json.ts'

/** How the desk stands now: the counts, and a sign of the list that the query asks for. */
export const GET = jsonRoute(deskQuery, async (actor, query) => {
  const [counts, { pieces }] = await Promise.all([
    deskCounts(actor),
    deskPieces(actor, filterOf(query, 'mine')),
  ])
  return { body: { counts, mark: markOf(pieces) } }
})
