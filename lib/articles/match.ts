import type { Transaction } from '../database/client.ts'
import type { Foreseen } from './foreseen.ts'
import type { ImportedPiece, ImportedState } from './imported.ts'

/** What tells pieces apart where a line brings no id. */
type Named = Pick<ImportedPiece, 'slug' | 'publishedAt' | 'addresses'>
type Namesake = { id: number; addressed: boolean }

/**
 * Which piece each line is: by its id, else by its first old address, else by slug and time. `take`
 * keeps it true while the lines of a batch are decided one after another, so that a line meets what
 * the lines before it have made of the newspaper, wherever the batch began.
 */
export class Claims {
  #owners: Map<string, number>
  #namesakes: Map<string, Namesake[]>

  constructor(owners: Map<string, number>, namesakes: Map<string, Namesake[]>) {
    this.#owners = owners
    this.#namesakes = namesakes
  }

  /** The piece without a given id that is there already; null: a new one. */
  pieceLike(piece: Named): number | null {
    const [first] = piece.addresses
    return (first === undefined ? this.#namesake(piece) : this.#owners.get(first)) ?? null
  }

  /** For a dry run: the lines of the batches before count as if they were in. */
  foresee(pieces: Named[], { owners, namesakes }: Foreseen): void {
    for (const address of pieces.flatMap(({ addresses }) => addresses)) {
      const id = owners.get(address)
      if (id !== undefined) this.#owners.set(address, id)
    }
    for (const key of new Set(pieces.map(keyOf))) {
      const more = namesakes.get(key) ?? []
      if (more.length > 0) this.#namesakes.set(key, [...(this.#namesakes.get(key) ?? []), ...more])
    }
  }

  /** Whose an old address is. */
  ownerOf(address: string): number | undefined {
    return this.#owners.get(address)
  }

  /** A piece becomes `after`: what it no longer has is free, what it has now is its own. */
  take(id: number, before: ImportedState | undefined, after: ImportedState): void {
    for (const address of before?.addresses ?? []) this.#owners.delete(address)
    for (const address of after.addresses) this.#owners.set(address, id)
    for (const state of before ? [before, after] : [after]) {
      const others = this.#namesakes.get(keyOf(state))?.filter((one) => one.id !== id) ?? []
      this.#namesakes.set(keyOf(state), others)
    }
    this.#namesakes.get(keyOf(after))?.push({ id, addressed: after.addresses.length > 0 })
  }

  /**
   * Of several, one that has no address either, and then the highest id: those given here lie above
   * all that the file brings, so that a line finds what it became when its file is run again.
   */
  #namesake(piece: Named): number | undefined {
    const all = this.#namesakes.get(keyOf(piece)) ?? []
    return all.toSorted((a, b) => Number(a.addressed) - Number(b.addressed) || b.id - a.id)[0]?.id
  }
}

/** The claims that concern these pieces, and the ids of the existing pieces that they may be. */
export async function matchPieces(
  tx: Transaction,
  pieces: ImportedPiece[],
): Promise<{ claims: Claims; ids: number[] }> {
  const owners = await ownersOf(
    tx,
    pieces.flatMap(({ addresses }) => addresses),
  )
  const given = pieces.flatMap(({ id }) => (id === null ? [] : [id]))
  const there = await tx.article.findMany({ where: { id: { in: given } }, select: { id: true } })
  const unnamed = pieces.filter(({ id }) => id === null)
  const namesakes = await namesakesOf(
    tx,
    unnamed.filter(({ addresses }) => addresses.length === 0),
  )
  const ids = [
    ...there.map(({ id }) => id),
    ...unnamed.flatMap(({ addresses: [first] }) => (first && owners.get(first)) || []),
    ...[...namesakes.values()].flatMap((all) => all.map(({ id }) => id)),
  ]
  return { claims: new Claims(owners, namesakes), ids: [...new Set(ids)] }
}

async function ownersOf(tx: Transaction, addresses: string[]): Promise<Map<string, number>> {
  if (addresses.length === 0) return new Map()
  const rows = await tx.oldAddress.findMany({ where: { address: { in: addresses } } })
  return new Map(rows.map(({ address, articleId }) => [address, articleId]))
}

export const keyOf = ({ slug, publishedAt }: Pick<Named, 'slug' | 'publishedAt'>) =>
  `${publishedAt.getTime()} ${slug}`

/** One question a state, because each state has an index of its own by time. */
async function namesakesOf(tx: Transaction, pieces: ImportedPiece[]): Promise<Map<string, Namesake[]>> {
  if (pieces.length === 0) return new Map()
  const times = pieces.map(({ publishedAt }) => publishedAt)
  const slugs = pieces.map(({ slug }) => slug)
  const rows = await tx.$queryRaw<(Namesake & { slug: string; publishedAt: Date })[]>`
    SELECT id, slug, "publishedAt",
      EXISTS (SELECT FROM old_address WHERE article_id = timely.id) AS addressed
    FROM (
      SELECT id, slug, published_at AS "publishedAt" FROM article
        WHERE state = 'published' AND published_at = ANY(${times}::timestamptz[])
      UNION ALL SELECT id, slug, due_at FROM article
        WHERE state = 'scheduled' AND due_at = ANY(${times}::timestamptz[])
      UNION ALL SELECT id, slug, published_at FROM article
        WHERE state = 'withdrawn' AND published_at = ANY(${times}::timestamptz[])
    ) AS timely WHERE slug = ANY(${slugs}::text[])`
  const wanted = new Set(pieces.map(keyOf))
  const found = Map.groupBy(rows, keyOf)
  return new Map([...found].filter(([key]) => wanted.has(key)))
}
