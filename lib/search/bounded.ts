import type { Transaction } from '../database/client.ts'
import { Prisma } from '../database/generated/client.ts'
import { readersDatabase } from '../edition/recording.ts'
import { processWide } from '../shared.ts'

/** Too many ask at once, or this question would take too long: come again later. */
export class SearchTooSlow extends Error {}

/** Of the pool's ten connections, so that pages and the newsroom always have some. */
const atOnce = 3
const mostWaiting = 60
/** Milliseconds. */
const longestStatement = 1_500
const longestWait = 5_000

const state = processWide('search.turns', () => ({ running: 0, waiting: [] as (() => void)[] }))

/**
 * Runs the reads of one search: few at once in this process, each statement bounded in time, planned for
 * the index alone (the planner does not know what it costs to read the terms of many pieces). Throws
 * SearchTooSlow.
 */
export async function bounded<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  await turn()
  try {
    return await readersDatabase().$transaction(
      async (tx) => {
        await tx.$queryRaw(searchSettings)
        return work(tx)
      },
      { maxWait: longestWait, timeout: 10_000 },
    )
  } catch (error) {
    if (wasCancelled(error)) throw new SearchTooSlow('A statement of a search took too long.')
    throw error
  } finally {
    const next = state.waiting.shift()
    if (next) next()
    else state.running--
  }
}

export const searchSettings = Prisma.sql`
  SELECT set_config('statement_timeout', ${String(longestStatement)}, true),
    set_config('enable_seqscan', 'off', true), set_config('enable_nestloop', 'off', true),
    set_config('jit', 'off', true)`

async function turn(): Promise<void> {
  if (state.running < atOnce) state.running++
  else if (state.waiting.length >= mostWaiting) throw new SearchTooSlow('Too many searches wait.')
  else await new Promise<void>((resolve) => state.waiting.push(resolve))
}

/** 57014: the statement was cancelled because of its time-out. */
function wasCancelled(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return JSON.stringify(error.meta ?? {}).includes('57014')
}
