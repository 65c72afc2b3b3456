export type Draw = {
  /** A whole number from 0, below `count`. */
  below(count: number): number
  chance(share: number): boolean
  one<T>(list: readonly T[]): T
  /** The first of a list often, the last hardly ever: as words are in a language. */
  rarely<T>(list: readonly T[]): T
}

/** A small repeatable source of chance (mulberry32), the same for the same seed. */
export function drawOf(seed: number): Draw {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    chance: (share) => next() < share,
    one: (list) => list[below(list.length)] as never,
    rarely: (list) => list[Math.floor(next() ** 3 * list.length)] as never,
  }
}
