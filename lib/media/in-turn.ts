import { processWide } from '../shared.ts'

const atOnce = 2
const state = processWide('media.turns', () => ({ running: 0, waiting: [] as (() => void)[] }))

/** Work that takes a whole core and much memory: two at a time in this process, in the order in which it came. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (state.running >= atOnce) await new Promise<void>((resolve) => state.waiting.push(resolve))
  else state.running++
  try {
    return await work()
  } finally {
    // The place goes straight to whoever waits longest.
    const next = state.waiting.shift()
    if (next) next()
    else state.running--
  }
}
