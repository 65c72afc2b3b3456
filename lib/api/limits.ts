import { LRUCache } from 'lru-cache'
import { processWide } from '../shared.ts'

type Bucket = { left: number; at: number }

/**
 * So many requests at once by one key, and so many a second in the long run. In the memory of this
 * process, for a bounded number of keys: the one that was heard of longest ago is forgotten first.
 */
export class Limiter {
  #buckets = new LRUCache<string, Bucket>({ max: 10_000 })
  readonly atOnce: number
  readonly perSecond: number

  constructor(atOnce: number, perSecond: number) {
    this.atOnce = atOnce
    this.perSecond = perSecond
  }

  /** Counts a request at this time (ms). Zero: let it through; else how many seconds to wait. */
  take(key: string, now: number): number {
    const { left, at } = this.#buckets.get(key) ?? { left: this.atOnce, at: now }
    const filled = Math.min(this.atOnce, left + (Math.max(0, now - at) / 1000) * this.perSecond)
    const taken = filled >= 1
    this.#buckets.set(key, { left: taken ? filled - 1 : filled, at: now })
    return taken ? 0 : Math.ceil((1 - filled) / this.perSecond)
  }
}

/** Of one key of the API, and of one network whatever keys it sends; a newsroom's machines are one network. */
export const limits = processWide('api.limits', () => ({
  token: new Limiter(600, 10),
  address: new Limiter(1_800, 30),
}))
