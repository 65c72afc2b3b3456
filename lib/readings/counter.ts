import { randomUUID } from 'node:crypto'
import { processWide } from '../shared.ts'
import type { Day } from '../vietnamese/dates.ts'

/** So often was a piece read on a day in Asia/Ho_Chi_Minh. */
export type Reading = { day: Day; id: number; count: number }
/** What is stored at once: `server` and `number` say whether it has been. */
export type Batch = { server: string; number: number; readings: Reading[] }

/** Pieces and days that wait at most; what is read beyond them while Postgres is away is not counted. */
const mostWaiting = 50_000

/**
 * The reads that this process has heard of and not stored yet. A batch stays the same until it is known to
 * be stored, and what comes meanwhile goes into the next one.
 */
export class ReadingCounter {
  readonly #server = randomUUID()
  readonly #limit: number
  #waiting = new Map<string, Reading>()
  #batch: Batch | null = null
  #number = 0

  constructor(limit = mostWaiting) {
    this.#limit = limit
  }

  add(id: number, day: Day): void {
    const key = `${day} ${id}`
    const reading = this.#waiting.get(key)
    if (reading) reading.count++
    else if (this.#waiting.size < this.#limit) this.#waiting.set(key, { day, id, count: 1 })
  }

  /** What is to be stored now; null when there is nothing. */
  batch(): Batch | null {
    if (this.#batch === null && this.#waiting.size > 0) {
      this.#batch = { server: this.#server, number: ++this.#number, readings: [...this.#waiting.values()] }
      this.#waiting = new Map()
    }
    return this.#batch
  }

  /** The batch is stored. */
  stored(): void {
    this.#batch = null
  }
}

/** The counter of this process. */
export const readings = () => processWide('readings.counter', () => new ReadingCounter())
