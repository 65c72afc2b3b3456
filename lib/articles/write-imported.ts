import { isDeepStrictEqual } from 'node:util'
import { database, type Transaction } from '../database/client.ts'
import { changePieces, type Found } from './changing.ts'
import { type ImportedPiece, type ImportedState, type ImportOutcome, stateOf } from './imported.ts'
import { type Matches, matchPieces } from './match.ts'
import { type Storable, storePieces } from './store-imported.ts'
import { storedStates } from './stored.ts'
import type { Actor } from './write.ts'

type Known = Matches & { stored: Map<number, ImportedState> }

/**
 * Takes a batch of pieces in, as one transaction. A piece that is there already is changed where it
 * differs; one that differs in nothing writes nothing; one that was withdrawn here stays withdrawn.
 * `taken` holds the ids that this run has written before and gains those of this batch: a second
 * piece of the same id is answered as a duplicate. Outcomes come in the order of the pieces.
 */
export async function saveImported(
  actor: Actor,
  pieces: ImportedPiece[],
  taken: Set<number>,
): Promise<{ outcomes: ImportOutcome[]; edition: bigint | null }> {
  const { result: outcomes, edition } = await changePieces<Known, ImportOutcome[]>(
    actor,
    'import',
    (tx) => find(tx, pieces),
    async (tx, known) => {
      const fresh = await newIds(
        tx,
        known.ids.filter((id, index) => id === null && pieces[index]?.id === null).length,
      )
      const { outcomes, changed } = decide(pieces, known, fresh, new Set(taken))
      if (changed.length > 0) {
        await storePieces(tx, changed)
        await raiseSequence(tx, Math.max(...changed.map(({ id }) => id)))
      }
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
  if (id > 0) await raiseSequence(database(), id)
}

async function find(tx: Transaction, pieces: ImportedPiece[]): Promise<Found<Known>> {
  // Imports take turns: two that bring the same new piece would both count it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('bao-tinh.import'))`
  const matches = await matchPieces(tx, pieces)
  const ids = [...new Set(matches.ids.filter((id) => id !== null))]
  const stored = await storedStates(tx, ids)
  const sections = [...pieces, ...stored.values()].map(({ sectionId }) => sectionId)
  return { found: { ...matches, stored }, ids, sections: [...new Set(sections)] }
}

function decide(
  pieces: ImportedPiece[],
  { ids, owners, stored }: Known,
  fresh: number[],
  taken: Set<number>,
) {
  const now = new Date()
  const changed: Storable[] = []
  const claimed = new Map(owners)
  const outcomes = pieces.map((piece, index): ImportOutcome => {
    const known = ids[index] ?? null
    const id = known ?? piece.id ?? (fresh.pop() as number)
    if (taken.has(id)) return { outcome: 'duplicate', id, mended: [] }
    taken.add(id)
    const before = known === null ? undefined : stored.get(known)
    if (before?.state === 'withdrawn') return { outcome: 'withdrawn-here', id, mended: [] }
    const own = piece.addresses.filter((address) => (claimed.get(address) ?? id) === id)
    for (const address of own) claimed.set(address, id)
    const lost = piece.addresses.filter((address) => !own.includes(address))
    const mended = lost.map((address) => `địa chỉ cũ ${address} đã thuộc về bài ${claimed.get(address)}`)
    const state = stateOf({ ...piece, id }, own, now)
    if (before && isDeepStrictEqual(before, state)) return { outcome: 'unchanged', id, mended }
    changed.push({ id, state, bodyPictures: piece.bodyPictures })
    return { outcome: before ? 'changed' : 'added', id, mended }
  })
  return { outcomes, changed }
}

async function newIds(tx: Transaction, count: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval('article_id_seq')::int AS id FROM generate_series(1, ${count}::int) ORDER BY id DESC`
  return rows.map(({ id }) => id)
}

async function raiseSequence(client: Pick<Transaction, '$executeRaw'>, id: number): Promise<void> {
  await client.$executeRaw`
    SELECT setval('article_id_seq', ${id}) FROM article_id_seq WHERE last_value < ${id} OR NOT is_called`
}
