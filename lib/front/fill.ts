/** What the rule looks at. */
export type Fillable = { id: number; picture: unknown }

/** How far down the newest the lead story is looked for that has a picture. */
const leadReach = 10

/**
 * What stands in each slot, the lead first: what is held there, and in the others the newest that stand
 * nowhere yet. A lead story that nobody chose is one with a picture, where one of the newest has any. Null:
 * there is nothing left. Pure: readers, the board and its preview follow the same rule.
 */
export function fillSlots<T extends Fillable>(
  held: readonly (T | null)[],
  newest: readonly T[],
): (T | null)[] {
  const taken = new Set<number>()
  const filled = held.map((piece) => {
    if (!piece || taken.has(piece.id)) return null
    taken.add(piece.id)
    return piece
  })
  return filled.map((piece, index) => {
    if (piece) return piece
    const free = newest.filter(({ id }) => !taken.has(id))
    const pictured = index === 0 && free.slice(0, leadReach).find(({ picture }) => picture)
    const next = pictured || free[0] || null
    if (next) taken.add(next.id)
    return next
  })
}
