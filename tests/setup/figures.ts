import type { TestContext } from 'vitest'

/** What a test counted, by the name of the column under which `bin/proof.ts` shows it. */
export type Figures = Record<string, number>

/** Leaves figures of this test for the tables in `docs/`; said again, the numbers are added up. */
export function figures({ task }: TestContext, counted: Figures): void {
  const meta = task.meta as { figures?: Figures }
  meta.figures ??= {}
  for (const [column, count] of Object.entries(counted))
    meta.figures[column] = (meta.figures[column] ?? 0) + count
}
