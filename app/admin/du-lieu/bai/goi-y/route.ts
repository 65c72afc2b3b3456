import { z } from 'zod'
import { suggestions } from '../../../../../lib/articles/suggestions.ts'
import { jsonRoute } from '../../../json.ts'

const query = z.object({ kind: z.enum(['topic', 'author', 'piece']), q: z.string().max(200) })

/** Names and pieces that fit what is being typed. */
export const GET = jsonRoute(query, async (actor, { kind, q }) => {
  const result = await suggestions(actor, kind, q)
  return result.ok ? { body: result } : { status: 403, body: result }
})
