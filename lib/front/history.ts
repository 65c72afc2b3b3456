import { type Slot, slotNames } from './board.ts'
import { storedSlots } from './schema.ts'

/** What a publishing changed in one slot. */
export type SlotChange = { slot: string; from: Slot; to: Slot }

/** The slots in which two stored boards differ, by name, in the order of the page. */
export function changesBetween(scope: number, before: unknown, after: unknown): SlotChange[] {
  const [old, now] = [storedSlots(scope, before), storedSlots(scope, after)]
  return slotNames(scope).flatMap((slot, index) => {
    const [from = null, to = null] = [old[index], now[index]]
    return from?.piece === to?.piece && from?.until === to?.until ? [] : [{ slot, from, to }]
  })
}
