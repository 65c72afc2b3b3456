import type { RankPlace } from './rank.ts'
import type { Moment } from './walk.ts'

/**
 * Where the next page of results begins: in which tier, between which two matches its block lies (so that
 * what comes out meanwhile moves nothing), and after which result.
 */
export type Place = { tier: number; newest: Moment; oldest: Moment; after: RankPlace }

/** As text in an address. */
export function placeText({ tier, newest, oldest, after }: Place): string {
  const numbers = [tier, newest.at, newest.id, oldest.at, oldest.id, after.score, after.at, after.id]
  return numbers.map((number) => number.toString(36)).join('.')
}

/** Null for what is no place: the list is read from its beginning. */
export function placeOf(text: string): Place | null {
  if (!/^-?[0-9a-z]{1,9}(\.-?[0-9a-z]{1,9}){7}$/.test(text)) return null
  const numbers = text.split('.').map((number) => Number.parseInt(number, 36)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const [tier, newestAt, newestId, oldestAt, oldestId, score, at, id] = numbers
  const sound =
    [newestAt, oldestAt, at].every((moment) => Math.abs(moment) < 8e15) &&
    [newestId, oldestId, id].every((one) => one >= 0 && one <= 2_147_483_647)
  if (!sound || tier < 0 || tier > 9) return null
  return {
    tier,
    newest: { at: newestAt, id: newestId },
    oldest: { at: oldestAt, id: oldestId },
    after: { score, at, id },
  }
}
