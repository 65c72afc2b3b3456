import type { Transaction } from '../database/client.ts'
import type { Day } from '../vietnamese/dates.ts'
import type { Change, Flip, PublicFacts } from './touched.ts'

/** Section 0 of the day counts is the whole paper. */
const wholePaper = 0

/**
 * Brings the day counts from before to after, in the transaction of the change, and says which days
 * of a section itself, or of the whole paper, went from no piece to some or back.
 */
export async function countDays(tx: Transaction, changes: Change[]): Promise<Flip[]> {
  const deltas = deltasOf(changes)
  if (deltas.length === 0) return []
  // In one order everywhere, so that two transactions wait for each other and never in a circle.
  const rows = await tx.$queryRaw<{ section_id: number; day: string; count: number; delta: number }[]>`
    WITH delta AS (
      SELECT * FROM unnest(
        ${deltas.map(({ sectionId }) => sectionId)}::int[], ${deltas.map(({ day }) => day)}::date[],
        ${deltas.map(({ delta }) => delta)}::int[]
      ) AS delta (section_id, day, delta) ORDER BY section_id, day
    ), counted AS (
      INSERT INTO day_count (section_id, day, count) SELECT section_id, day, delta FROM delta
      ON CONFLICT (section_id, day) DO UPDATE SET count = day_count.count + EXCLUDED.count
      RETURNING section_id, day, count
    )
    SELECT section_id, day::text, counted.count, delta FROM counted JOIN delta USING (section_id, day)`
  const ancestors = new Map(changes.flatMap(bothEnds).map((facts) => [facts.sectionId, facts.ancestors]))
  return rows
    .filter(({ count, delta }) => count === 0 || count === delta)
    .map(({ section_id, day }) =>
      section_id === wholePaper
        ? { sectionId: 'all', ancestors: [], day }
        : { sectionId: section_id, ancestors: ancestors.get(section_id) ?? [], day },
    )
}

function deltasOf(changes: Change[]): { sectionId: number; day: Day; delta: number }[] {
  const deltas = new Map<string, { sectionId: number; day: Day; delta: number }>()
  const add = (sectionId: number, day: Day, count: number) => {
    const entry = deltas.get(`${sectionId} ${day}`) ?? { sectionId, day, delta: 0 }
    deltas.set(`${sectionId} ${day}`, { ...entry, delta: entry.delta + count })
  }
  for (const { before, after } of changes) {
    for (const [facts, count] of [[before, -1] as const, [after, 1] as const]) {
      if (!facts) continue
      add(facts.sectionId, facts.day, count)
      add(wholePaper, facts.day, count)
    }
  }
  return [...deltas.values()]
    .filter(({ delta }) => delta !== 0)
    .sort((a, b) => a.sectionId - b.sectionId || (a.day < b.day ? -1 : 1))
}

const bothEnds = ({ before, after }: Change): PublicFacts[] =>
  [before, after].filter((facts) => facts !== null)
