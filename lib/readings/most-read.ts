/** Scope of the list of the whole paper; every other scope is the id of a section. */
export const wholePaper = 0
/** How many pieces a list shows. */
export const listLength = 5

/** A public piece and how often it was read, by the last 24 hours and by the last seven days. */
export type Score = { id: number; sectionId: number; day: number; week: number }
/** Ids of pieces, the most read first. */
export type Lists = { day: number[]; week: number[] }

/**
 * The lists of the whole paper and of each section with everything under it. `scores` has at least the
 * `listLength` best of each section itself, by both measures.
 */
export function listsOf(scores: Score[], subtree: ReadonlyMap<number, number[]>): Map<number, Lists> {
  const bySection = Map.groupBy(scores, ({ sectionId }) => sectionId)
  const scopes: [number, Score[]][] = [...subtree].map(([scope, sections]) => [
    scope,
    sections.flatMap((section) => bySection.get(section) ?? []),
  ])
  return new Map(
    [[wholePaper, scores] as const, ...scopes].map(([scope, within]) => [
      scope,
      { day: best(within, 'day'), week: best(within, 'week') },
    ]),
  )
}

/** The newer piece first where two were read as often. */
function best(scores: readonly Score[], by: 'day' | 'week'): number[] {
  return scores
    .filter((score) => score[by] > 0)
    .sort((a, b) => b[by] - a[by] || b.id - a.id)
    .slice(0, listLength)
    .map(({ id }) => id)
}
