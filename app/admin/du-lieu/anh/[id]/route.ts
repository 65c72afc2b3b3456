import { wordsChange } from '../../../../../lib/media/schema.ts'
import { changeWords } from '../../../../../lib/media/write.ts'
import { jsonRoute } from '../../../json.ts'

const statuses = { forbidden: 403, 'not-found': 404, conflict: 409 }

/** Changes the words that are kept with a picture. */
export const POST = jsonRoute(wordsChange, async (actor, change, { id }: { id: string }) => {
  const number = /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0
  const changed = await changeWords(actor, number, change)
  return changed.ok
    ? { body: { ok: true, version: changed.version } }
    : { status: statuses[changed.reason], body: changed }
})
