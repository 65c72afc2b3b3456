import type { KnownEdition } from './known.ts'

/** What every kept thing carries: a page, a remembered read. */
export type Stamp = {
  epoch: string
  /** The edition known when the work on it began. */
  stamp: number
  tags: readonly string[]
  /** The instant (ms) from which it is no longer true, or null. */
  freshUntil: number | null
}

export type Freshness =
  | 'fresh'
  /** Its time has come, nothing else: may be shown a little longer while a new one is made. */
  | 'expired'
  /** Something that it shows has changed. */
  | 'stale'
  /** Something that it shows has been withdrawn: never to be shown again. */
  | 'taken-down'
  /** What has happened to it since is known no longer. It may show what was withdrawn: never to be shown again. */
  | 'unknown'

/**
 * The state of a kept thing (docs/freshness.md, 9). Whoever finds it fresh stamps it with the number known,
 * so that its tags are looked at once an edition and not once a request.
 */
export function freshness(kept: Stamp, known: KnownEdition, now: number): Freshness {
  if (kept.epoch !== known.epoch || kept.stamp < known.floor) return 'unknown'
  if (kept.stamp !== known.number) {
    const change = changeSince(kept, known)
    if (change) return change
  }
  return kept.freshUntil !== null && now >= kept.freshUntil ? 'expired' : 'fresh'
}

/** What the editions since the stamp did to what it shows; a withdrawal outweighs any other change. */
function changeSince(kept: Stamp, known: KnownEdition): 'stale' | 'taken-down' | null {
  let stale = false
  for (const tag of kept.tags) {
    const knowledge = known.tag(tag)
    if (!knowledge || knowledge.number <= kept.stamp) continue
    if (knowledge.takedown > kept.stamp) return 'taken-down'
    stale = true
  }
  return stale ? 'stale' : null
}
