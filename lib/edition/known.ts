import { processWide } from '../shared.ts'

/** What a process knows of a tag: the edition that last touched it, and the last that took something down. */
export type TagKnowledge = { number: number; takedown: number }

const mapLimit = 200_000

/**
 * What this process knows of the edition. Numbers are JavaScript numbers: an edition a millisecond
 * would take 285,000 years to leave their exact range.
 */
export class KnownEdition {
  /** The database's epoch and how often its number went back in this process: another one, another world. */
  epoch = ''
  number = 0
  /** Of what was stamped below it nothing is known: the map no longer reaches further back. */
  floor = 0
  /** How often Postgres went away: what failed meanwhile may have failed of that. */
  losses = 0
  #reachable = false
  #tags = new Map<string, TagKnowledge>()
  #limit: number
  #restarts = 0

  constructor(limit = mapLimit) {
    this.#limit = limit
  }

  /** False while Postgres cannot be asked. */
  get reachable(): boolean {
    return this.#reachable
  }

  set reachable(is: boolean) {
    if (this.#reachable && !is) this.losses++
    this.#reachable = is
  }

  /** True when the database says an epoch that is not the one known. */
  isOther(epoch: string): boolean {
    return !this.epoch.startsWith(`${epoch}/`)
  }

  /** Begins anew: first contact, a restored database, a promoted replica. Nothing kept before is fresh. */
  restart(epoch: string, number: number): void {
    this.epoch = `${epoch}/${this.#restarts++}`
    this.number = number
    this.floor = number
    this.#tags.clear()
  }

  /** Takes in the tags stamped since, in the order of their numbers. */
  advance(number: number, stamped: Iterable<[tag: string, knowledge: TagKnowledge]>): void {
    for (const [tag, knowledge] of stamped) {
      // Delete first, so that the map's order is the order of stamping.
      this.#tags.delete(tag)
      this.#tags.set(tag, knowledge)
    }
    this.number = number
    this.#shrink()
  }

  tag(tag: string): TagKnowledge | undefined {
    return this.#tags.get(tag)
  }

  get size(): number {
    return this.#tags.size
  }

  /** Forgets the tags stamped longest ago and raises the floor to the highest number forgotten. */
  #shrink(): void {
    if (this.#tags.size <= this.#limit) return
    let surplus = this.#tags.size - Math.floor(this.#limit * 0.9)
    for (const [tag, { number }] of this.#tags) {
      if (surplus-- <= 0) break
      this.#tags.delete(tag)
      this.floor = Math.max(this.floor, number)
    }
  }
}

/** The knowledge of this process, shared by server.ts and the app. */
export const known = () => processWide('edition.known', () => new KnownEdition())
