import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '../shared.ts'

/** What a piece of work was found to depend on while it ran. */
export class Recording {
  readonly tags = new Set<string>()
  freshUntil: number | null = null
  /** The lowest stamp of any remembered read used, or of the work itself. */
  stamp: number

  constructor(stamp: number) {
    this.stamp = stamp
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

/** Runs the work with a recording of its own and returns both. */
export async function record<T>(
  stamp: number,
  work: () => Promise<T>,
): Promise<{ value: T; recording: Recording }> {
  const recording = new Recording(stamp)
  // Awaited inside: a thenable that begins only when it is awaited would begin outside of the recording.
  const value = await storage.run(recording, async () => await work())
  return { value, recording }
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
