import { z } from 'zod'
import { draft } from '../../../../../../lib/articles/desk.ts'
import { leave, touchPresence } from '../../../../../../lib/articles/presence.ts'
import { jsonRoute } from '../../../../json.ts'
import { pieceIdOf } from '../../../../piece-id.ts'
import { refusalStatus } from '../../../../refusal.ts'

const presence = z.object({ take: z.boolean().default(false), leave: z.boolean().default(false) })

/** The editor says every few seconds that it is there, takes the pen, or goes. */
export const POST = jsonRoute(
  presence,
  async (actor, { take, leave: goes }, { id: written }: { id: string }) => {
    const id = pieceIdOf(written)
    if (goes) {
      await leave(actor, id)
      return { body: { ok: true } }
    }
    const read = await draft(actor, id)
    if (!read.ok) return { status: refusalStatus[read.reason], body: read }
    const { version, mayEdit } = read.draft
    if (!mayEdit) {
      // Who can only read must not keep the pen from who may write.
      await leave(actor, id)
      return { body: { holds: false, holder: null, others: [], version } }
    }
    const present = await touchPresence(actor, id, { take })
    return present.ok
      ? { body: { ...present, version } }
      : { status: refusalStatus[present.reason], body: present }
  },
)
