import { LRUCache } from 'lru-cache'
import { processWide } from '../shared.ts'
import { freshness, type Stamp } from './fresh.ts'
import { known } from './known.ts'
import { include, record } from './recording.ts'
import { tags } from './tags.ts'

type Remembered = Stamp & { value: unknown }
type UnderWay = { number: number; epoch: string; promise: Promise<Remembered> }

const memory = processWide('edition.remembered', () => ({
  reads: new LRUCache<string, Remembered>({ max: 10_000 }),
  addresses: new LRUCache<string, Remembered>({ max: 20_000 }),
  underWay: new Map<string, UnderWay>(),
}))

/** Where it is remembered: made-up addresses push out nothing but each other. */
type Shelf = 'reads' | 'addresses'

/**
 * A read that many pages share: done once an edition of what it depends on, joined by whoever asks
 * meanwhile, and its tags replayed into the page that uses it. `key` names the read and its arguments.
 * Not kept where this process follows no edition (the command line, a test without a follower).
 */
export async function remembered<T>(key: string, read: () => Promise<T>, shelf: Shelf = 'reads'): Promise<T> {
  const edition = known()
  if (!edition.epoch) return read()
  const kept = memory[shelf].get(key)
  if (kept && freshness(kept, edition, Date.now()) === 'fresh') {
    // Nothing it depends on has changed up to now, so it is as good as made now.
    kept.stamp = edition.number
    include(kept)
    return kept.value as T
  }
  const made = await joined(key, read, shelf)
  include(made)
  return made.value as T
}

export function forgetAll(): void {
  memory.reads.clear()
  memory.addresses.clear()
}

/** Joins a read under way only if that began at the edition known now (docs/freshness.md, 8). */
async function joined(key: string, read: () => Promise<unknown>, shelf: Shelf): Promise<Remembered> {
  const { epoch, number } = known()
  const running = memory.underWay.get(key)
  if (running && running.number === number && running.epoch === epoch) return running.promise
  const promise = make(key, read, shelf, epoch, number)
  const mine = { number, epoch, promise }
  memory.underWay.set(key, mine)
  try {
    return await promise
  } finally {
    if (memory.underWay.get(key) === mine) memory.underWay.delete(key)
  }
}

async function make(
  key: string,
  read: () => Promise<unknown>,
  shelf: Shelf,
  epoch: string,
  number: number,
): Promise<Remembered> {
  const { value, recording } = await record(number, read)
  const made = {
    value,
    epoch,
    stamp: recording.stamp,
    tags: [...recording.tags, tags.all()],
    freshUntil: recording.freshUntil,
  }
  // What recorded nothing would never be found stale, and is not kept.
  if (recording.tags.size === 0) return made
  const before = memory[shelf].get(key)
  // A slow read must not replace what a later edition brought.
  if (!before || before.epoch !== epoch || before.stamp <= made.stamp) memory[shelf].set(key, made)
  return made
}
