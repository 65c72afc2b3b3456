import type { Transaction } from '../database/client.ts'
import { automaticSlots, type Slot, type Slots } from './board.ts'
import { storedSlots } from './schema.ts'

/** A published board; number 0: nobody has published one, all is automatic. */
export type BoardVersion = { number: number; slots: Slots; at: Date | null; by: string }

/** The board of that number, or the current one; number 0 when there is none. */
export async function versionAt(
  tx: Pick<Transaction, 'frontBoard'>,
  scope: number,
  number?: number,
): Promise<BoardVersion> {
  const row = await tx.frontBoard.findFirst({
    where: { scope, ...(number === undefined ? {} : { number }) },
    orderBy: { number: 'desc' },
  })
  if (!row) return { number: 0, slots: automaticSlots(scope), at: null, by: '' }
  return { number: row.number, slots: storedSlots(scope, row.slots), at: row.at, by: row.actorName }
}

/** The slots as they count now: a pin whose time is over is automatic again. */
export function livingSlots(slots: Slots): Slots {
  return slots.map((slot) => (isOver(slot) ? null : slot))
}

export const isOver = (slot: Slot) =>
  slot !== null && slot.until !== null && Date.parse(slot.until) <= Date.now()
