import { z } from 'zod'
import { type Slot, type Slots, slotNames } from './board.ts'

const most = 2_147_483_647

export const slotSchema: z.ZodType<Slot> = z
  .object({ piece: z.int().min(1).max(most), until: z.iso.datetime().nullable() })
  .nullable()
export const scopeSchema = z.coerce.number().int().min(0).max(most)

/** Stored slots as they are now meant: what a board no longer has is dropped, what it has gained is automatic. */
export function storedSlots(scope: number, stored: unknown): Slots {
  const slots = z.array(slotSchema).parse(stored)
  return slotNames(scope).map((_, index) => slots[index] ?? null)
}

const slotText = /^([1-9]\d{0,9})(?:@(\d{1,14}))?$/
const mostSlots = 12

/** The slots of a text such as `textOfSlots` makes; null for what is none. */
export function slotsOfText(text: string): Slots | null {
  const parts = text.split(',', mostSlots)
  const slots = parts.map((part) => {
    if (part === '') return null
    const [, piece, until] = slotText.exec(part) ?? []
    return { piece: Number(piece), until: until ? new Date(Number(until)).toISOString() : null }
  })
  const checked = z.array(slotSchema).safeParse(slots)
  return checked.success ? checked.data : null
}
