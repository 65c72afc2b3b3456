import { z } from 'zod'
import { draft } from '../../../../../../lib/articles/desk.ts'
import { receipts } from '../../../../../../lib/receipts/desk.ts'
import { jsonRoute } from '../../../../json.ts'
import { pieceIdOf } from '../../../../piece-id.ts'
import { refusalStatus } from '../../../../refusal.ts'

/** Where a piece stands now, and what the server saw of its pages. */
export const GET = jsonRoute(z.unknown(), async (actor, _, { id: written }: { id: string }) => {
  const id = pieceIdOf(written)
  const [read, seen] = await Promise.all([draft(actor, id), receipts(actor, id)])
  if (!read.ok) return { status: refusalStatus[read.reason], body: read }
  if (!seen.ok) return { status: refusalStatus[seen.reason], body: seen }
  return { body: { state: read.draft.state, receipts: seen.receipts } }
})
