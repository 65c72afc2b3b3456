import { AsyncLocalStorage } from 'node:async_hooks'
import { type Database, database } from '../database/client.ts'
import { log } from '../log.ts'
import { processWide } from '../shared.ts'
import { type Replica, replicaFor } from './replicas.ts'

/** What a piece of work was found to depend on while it ran. */
export class Recording {
  readonly tags = new Set<string>()
  freshUntil: number | null = null
  /** The lowest stamp of any remembered read used, or of the work itself. */
  stamp: number
  /** Where the work reads; null: at the primary. */
  readonly source: Database | null

  constructor(stamp: number, source: Database | null = null) {
    this.stamp = stamp
    this.source = source
  }

  /** Takes over what a remembered read depends on. */
  include(part: { tags: Iterable<string>; freshUntil: number | null; stamp: number }): void {
    for (const tag of part.tags) this.tags.add(tag)
    if (part.freshUntil !== null) this.until(part.freshUntil)
    this.stamp = Math.min(this.stamp, part.stamp)
  }

  until(instant: number): void {
    this.freshUntil = this.freshUntil === null ? instant : Math.min(this.freshUntil, instant)
  }
}

// On globalThis: server.ts enters it, the reads of the bundled app write into it.
const storage = processWide('edition.recording', () => new AsyncLocalStorage<Recording>())

/**
 * Runs the work with a recording of its own and returns both. Its published reads go to a replica that has the
 * edition `stamp`, where there is one; what fails there is done again at the primary, so the work may run twice.
 */
export async function record<T>(
  stamp: number,
  work: () => Promise<T>,
): Promise<{ value: T; recording: Recording }> {
  const replica = replicaFor(stamp)
  if (replica) {
    try {
      return await recorded(new Recording(stamp, replica.client), work)
    } catch (error) {
      failedAt(replica, error)
    }
  }
  return recorded(new Recording(stamp), work)
}

async function recorded<T>(recording: Recording, work: () => Promise<T>) {
  // Awaited inside: a thenable that begins only when it is awaited would begin outside of the recording.
  const value = await storage.run(recording, async () => await work())
  return { value, recording }
}

/** What failed may be the page's own doing; the replica is left alone for a moment either way. */
function failedAt(replica: Replica, error: unknown): void {
  replica.leaveOut()
  log.warn({ replica: replica.name, error: String(error) }, 'read again at the primary')
}

/** Where published reads ask: the replica chosen for what is being made, else the primary. */
export function readersDatabase(): Database {
  return storage.getStore()?.source ?? database()
}

/** Says that what is being made shows what these tags stand for. */
export function dependsOn(...tags: string[]): void {
  const recording = storage.getStore()
  for (const tag of tags) recording?.tags.add(tag)
}

/** Says that what is being made is true only until this instant (ms). */
export function freshUntil(instant: number): void {
  storage.getStore()?.until(instant)
}

/** Takes over what a remembered read depends on into what is being made. */
export function include(part: { tags: Iterable<string>; freshUntil: number | null; stamp: number }): void {
  storage.getStore()?.include(part)
}
