import { replaceChange } from '../../../../../../lib/media/schema.ts'
import { replaceByUpload } from '../../../../../../lib/media/uploads/take.ts'
import { jsonRoute } from '../../../../json.ts'

/** Puts an upload that has come in whole in the place of a picture's file. */
export const POST = jsonRoute(replaceChange, async (actor, change, { id }: { id: string }) => {
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0
  const changed = await replaceByUpload(actor, number, change)
  return changed.ok
    ? { body: { ok: true, version: changed.version } }
    : { status: statuses[changed.reason] ?? 422, body: changed }
})

const statuses: Record<string, number> = {
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unfinished: 409,
  'storage-away': 503,
}
