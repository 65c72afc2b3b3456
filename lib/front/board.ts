/** Scope of the board of the front page; every other scope is the id of a section. */
export const frontPage = 0

/**
 * What an editor put into a slot: a piece, for good or until an instant (ISO 8601). Null: filled by newest.
 */
export type Slot = { piece: number; until: string | null } | null
/** In the order of the page, the lead story first. */
export type Slots = readonly Slot[]

const namesOnFront = ['Tin chính', 'Tin phụ 1', 'Tin phụ 2', 'Tin phụ 3', 'Tin phụ 4']
const namesInSection = ['Tin chính', 'Tin thứ hai', 'Tin thứ ba', 'Tin thứ tư']

/** The slots of a board by the names that editors call them. */
export const slotNames = (scope: number): readonly string[] =>
  scope === frontPage ? namesOnFront : namesInSection

/** The board on which no editor has put anything. */
export const automaticSlots = (scope: number): Slots => slotNames(scope).map(() => null)

export const piecesOf = (slots: Slots): number[] => slots.flatMap((slot) => (slot ? [slot.piece] : []))

export const sameSlots = (one: Slots, other: Slots): boolean => textOfSlots(one) === textOfSlots(other)

/** "812,,640@1764300000000,," for addresses and forms: a piece a slot, with the instant (ms) until which it stays. */
export function textOfSlots(slots: Slots): string {
  return slots
    .map((slot) => (slot ? `${slot.piece}${slot.until ? `@${Date.parse(slot.until)}` : ''}` : ''))
    .join(',')
}
