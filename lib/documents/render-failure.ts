import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { processWide } from '../shared.ts'
import { UnfinishedPage } from './finish.ts'

/** How long the renderer may take to say of a page that came to nothing what it threw (ms): it says so afterwards. */
const longest = 1_000

// On globalThis: the press enters it, the bundled app writes into it.
const storage = processWide('documents.failure', () => new AsyncLocalStorage<(error: unknown) => void>())

/** Does the work, in which pages are rendered, and says what they throw, if the renderer tells in time. */
export const hearing = <T>(note: (error: unknown) => void, work: () => T): T => storage.run(note, work)

/**
 * Does the work, in which pages are rendered. What a page throws the renderer keeps to itself, and the page is an
 * unfinished one; what it threw stands in the error as its cause.
 */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  const { promise: thrown, resolve: note } = Promise.withResolvers<unknown>()
  try {
    return await hearing(note, work)
  } catch (error) {
    if (error instanceof UnfinishedPage) error.cause ??= await Promise.race([thrown, pause(longest)])
    throw error
  }
}

/** Says what the page threw that is being rendered. */
export function noteFailure(error: unknown): void {
  storage.getStore()?.(error)
}
