import { log } from '../log.ts'
import { processWide } from '../shared.ts'
import { inTurn } from './in-turn.ts'
import { asFile, StorageAway, type StoredFile, storage } from './storage.ts'

const underWay = processWide('media.under-way', () => new Map<string, Promise<StoredFile | null>>())

/**
 * A file that is made from others at the first request ever: the kept one, or made now, once however many
 * ask, two at most at a time. Null when `make` has nothing to make it of. Throws StorageAway.
 */
export async function madeOnce(key: string, make: () => Promise<Buffer | null>): Promise<StoredFile | null> {
  const there = await storage.open(key)
  if (there) return there
  const running = underWay.get(key)
  if (running) return running
  const making = inTurn(async () => {
    const bytes = await make()
    if (!bytes) return null
    // Whoever asked has it, also where it cannot be kept.
    await storage.put(key, bytes).catch((error) => {
      if (!(error instanceof StorageAway)) throw error
      log.warn({ error: String(error.cause ?? error) }, 'a file that was made is not kept')
    })
    return asFile(bytes)
  }).finally(() => underWay.delete(key))
  underWay.set(key, making)
  return making
}
