import { z } from 'zod'
import { takeUpload } from '../../../../../lib/media/uploads/take.ts'
import { jsonRoute } from '../../../json.ts'

const statuses = {
  forbidden: 403,
  'not-found': 404,
  unfinished: 409,
  'not-a-picture': 422,
  'too-large': 422,
  withdrawn: 422,
  'storage-away': 503,
}

/** Makes an upload that has come in whole a picture of the library. */
export const POST = jsonRoute(z.object({ upload: z.string().max(100) }), async (actor, { upload }) => {
  const taken = await takeUpload(actor, upload)
  return taken.ok ? { body: taken } : { status: statuses[taken.reason], body: taken }
})
