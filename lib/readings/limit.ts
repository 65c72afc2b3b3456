import { LRUCache } from 'lru-cache'
import { networkOf } from '../staff/limits.ts'

/** In an hour, from one place: reads of one piece, and of all of them. A school or an office is one place. */
const most = { ofOne: 4, ofAll: 400 }
const hour = 3_600_000

/**
 * Keeps one reader from pushing a piece up. In memory alone, an hour at most, and bounded: who comes
 * when it is full pushes out the one that was longest silent.
 */
export class ReadingLimit {
  readonly #reads = new LRUCache<string, { count: number }>({ max: 50_000, ttl: hour })

  /** True when one more read of the piece from this address counts. */
  allows(address: string, id: number): boolean {
    const place = networkOf(address)
    return this.#take(place, most.ofAll) && this.#take(`${place} ${id}`, most.ofOne)
  }

  #take(key: string, limit: number): boolean {
    const reads = this.#reads.get(key)
    if (!reads) this.#reads.set(key, { count: 1 })
    else if (reads.count >= limit) return false
    else reads.count++
    return true
  }
}
