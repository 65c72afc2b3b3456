import { z } from 'zod'
import { frontBoard } from '../../../../lib/front/desk.ts'
import { scopeSchema } from '../../../../lib/front/schema.ts'
import { jsonRoute } from '../../json.ts'
import { answerOf } from './answer.ts'

/** The board of a front as it is published now. */
export const GET = jsonRoute(z.object({ muc: scopeSchema }), async (actor, { muc }) =>
  answerOf(await frontBoard(actor, muc)),
)
