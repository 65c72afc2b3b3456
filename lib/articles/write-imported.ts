import { isDeepStrictEqual } from 'node:util'
import { database, type Transaction } from '../database/client.ts'
import { databaseTime } from '../database/time.ts'
import type { Actor } from '../staff/actor.ts'
import { changePieces, type Found, writeTimes } from './changing.ts'
import { Foreseen } from './foreseen.ts'
import {
  type ImportedPiece,
  type ImportedState,
  type ImportOutcome,
  notTakenBack,
  stateOf,
} from './imported.ts'
import { type Claims, keyOf, matchPieces } from './match.ts'
import { type Storable, storePieces } from './store-imported.ts'
import { storedStates } from './stored.ts'

type Known = { claims: Claims; stored: Map<number, ImportedState> }

/**
 * Takes a batch of pieces in, as one transaction. A piece that is there already is changed where it
 * differs; one that differs in nothing writes nothing; one that was withdrawn here stays withdrawn.
 * `taken` holds the ids that this run has written before and gains those of this batch: a second
 * piece of the same id, or one that is known by what is theirs, is answered as a duplicate. Outcomes
 * come in the order of the pieces and do not depend on where a batch ends. With `foreseen` it is a dry run:
 * outcomes are what they would be, nothing is written.
 */
export async function saveImported(
  actor: Actor,
  pieces: ImportedPiece[],
  taken: Set<number>,
  foreseen?: Foreseen,
): Promise<{ outcomes: ImportOutcome[]; edition: bigint | null }> {
  if (!foreseen) await keepIdsFree(Math.max(0, ...pieces.map(({ id }) => id ?? 0)))
  const { result: outcomes, edition } = await changePieces<Known, ImportOutcome[]>(
    actor,
    'import',
    (tx) => find(tx, pieces),
    async (tx, known) => {
      if (foreseen) known.claims.foresee(pieces, foreseen)
      const give = (count: number) => foreseen?.newIds(count) ?? newIds(tx, count)
      const { outcomes, changed } = await decide(give, pieces, known, taken, await databaseTime(tx))
      if (foreseen) {
        remember(changed, foreseen)
        return { result: outcomes, ids: [], audit: [] }
      }
      if (changed.length > 0) await storePieces(tx, changed)
      const ids = changed.map(({ id }) => id)
      const audit = ids.map((articleId) => ({
        action: known.stored.has(articleId) ? 'import-change' : 'import',
        articleId,
      }))
      return { result: outcomes, ids, audit }
    },
  )
  for (const { id } of outcomes) taken.add(id)
  return { outcomes, edition }
}

/** Keeps ids that the portal gives itself above `id`, so that a later line may bring it. */
export async function keepIdsFree(id: number): Promise<void> {
  const behind = await database().$queryRaw<unknown[]>`
    SELECT FROM article_id_seq WHERE last_value < ${id} OR (last_value = ${id} AND NOT is_called)`
  if (behind.length === 0) return
  await database().$transaction(async (tx) => {
    // Changes nothing, but is what keeps nextval waiting: between reading and setting somebody else
    // would be given ids that setval then gives again.
    await tx.$executeRaw`ALTER SEQUENCE article_id_seq CACHE 1`
    await tx.$executeRaw`SELECT setval('article_id_seq', ${id}) FROM article_id_seq WHERE last_value <= ${id}`
  }, writeTimes)
}

async function find(tx: Transaction, pieces: ImportedPiece[]): Promise<Found<Known>> {
  // Imports take turns: two that bring the same new piece would both count it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.import'))`
  const { claims, ids } = await matchPieces(tx, pieces)
  const stored = await storedStates(tx, ids)
  const sections = [...pieces, ...stored.values()].map(({ sectionId }) => sectionId)
  return { found: { claims, stored }, ids, sections: [...new Set(sections)] }
}

/** What a dry run keeps of the pieces that are not written: new ones alone, for others the database knows. */
function remember(changed: Storable[], { owners, namesakes }: Foreseen): void {
  for (const { id, state } of changed.filter(({ id }) => Foreseen.isId(id))) {
    for (const address of state.addresses) owners.set(address, id)
    const others = namesakes.get(keyOf(state)) ?? []
    namesakes.set(keyOf(state), [...others, { id, addressed: state.addresses.length > 0 }])
  }
}

async function decide(
  give: (count: number) => number[] | Promise<number[]>,
  pieces: ImportedPiece[],
  { claims, stored }: Known,
  takenBefore: Set<number>,
  now: Date,
) {
  const taken = new Set<number>()
  const changed: Storable[] = []
  const outcomes: ImportOutcome[] = []
  const fresh = await give(
    pieces.filter((piece) => piece.id === null && claims.pieceLike(piece) === null).length,
  )
  for (const piece of pieces) {
    // One more id where a line before has given up what this one was known by.
    const id = piece.id ?? claims.pieceLike(piece) ?? fresh.pop() ?? ((await give(1))[0] as number)
    outcomes.push(decideOne(piece, id))
  }
  return { outcomes, changed }

  function decideOne(piece: ImportedPiece, id: number): ImportOutcome {
    if (taken.has(id) || takenBefore.has(id)) return { outcome: 'duplicate', id, mended: [] }
    taken.add(id)
    const before = stored.get(id)
    if (before?.state === 'withdrawn') return { outcome: 'withdrawn-here', id, mended: [] }
    const own = piece.addresses.filter((address) => (claims.ownerOf(address) ?? id) === id)
    const lost = piece.addresses.filter((address) => !own.includes(address))
    const mended = lost.map((address) => `địa chỉ cũ ${address} đã thuộc về bài ${claims.ownerOf(address)}`)
    const state = notTakenBack(before, stateOf({ ...piece, id }, own, now))
    if (before && isDeepStrictEqual(before, state)) return { outcome: 'unchanged', id, mended }
    claims.take(id, before, state)
    changed.push({ id, keptId: piece.id !== null, state, bodyPictures: piece.bodyPictures })
    return { outcome: before ? 'changed' : 'added', id, mended }
  }
}

async function newIds(tx: Transaction, count: number): Promise<number[]> {
  if (count === 0) return []
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval('article_id_seq')::int AS id FROM generate_series(1, ${count}::int) ORDER BY id DESC`
  return rows.map(({ id }) => id)
}
