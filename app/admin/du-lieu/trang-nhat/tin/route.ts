import { z } from 'zod'
import { findCandidates } from '../../../../../lib/front/desk.ts'
import { scopeSchema } from '../../../../../lib/front/schema.ts'
import { jsonRoute } from '../../../json.ts'
import { answerOf } from '../answer.ts'

/** The published pieces of a front whose title holds the words `tim`. */
export const GET = jsonRoute(
  z.object({ muc: scopeSchema, tim: z.string().max(200) }),
  async (actor, { muc, tim }) => answerOf(await findCandidates(actor, muc, tim)),
)
