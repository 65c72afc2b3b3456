import type { Slots } from '../../../lib/front/board.ts'

/** Puts a piece into a slot. One that stands in another slot leaves it, and what stood here goes there. */
export function place(slots: Slots, piece: number, to: number): Slots {
  const from = slots.findIndex((slot) => slot?.piece === piece)
  const coming = slots[from] ?? { piece, until: null }
  const leaving = slots[to] ?? null
  return slots.map((slot, index) => (index === to ? coming : index === from ? leaving : slot))
}

/** Leaves a slot to the newest again. */
export const release = (slots: Slots, at: number): Slots =>
  slots.map((slot, index) => (index === at ? null : slot))

/** Keeps what a slot holds until an instant (ISO 8601), or for good. */
export const pin = (slots: Slots, at: number, until: string | null): Slots =>
  slots.map((slot, index) => (index === at && slot ? { ...slot, until } : slot))
