import type { Transaction } from '../database/client.ts'
import type { ImportedPiece } from './imported.ts'

export type Matches = {
  /** The existing piece that each of the given ones is, in their order; null: a new one. */
  ids: (number | null)[]
  /** Whose each old address is already. */
  owners: Map<string, number>
}

/** Which existing piece each is: by its id, else by its first old address, else by slug and time. */
export async function matchPieces(tx: Transaction, pieces: ImportedPiece[]): Promise<Matches> {
  const owners = await ownersOf(
    tx,
    pieces.flatMap(({ addresses }) => addresses),
  )
  const given = pieces.flatMap(({ id }) => (id === null ? [] : [id]))
  const there = await tx.article.findMany({ where: { id: { in: given } }, select: { id: true } })
  const known = new Set(there.map(({ id }) => id))
  const unnamed = pieces.filter(({ id, addresses }) => id === null && addresses.length === 0)
  const bySlug = await bySlugAndTime(tx, unnamed)
  const ids = pieces.map((piece) => {
    if (piece.id !== null) return known.has(piece.id) ? piece.id : null
    const [first] = piece.addresses
    return (first === undefined ? bySlug.get(keyOf(piece)) : owners.get(first)) ?? null
  })
  return { ids, owners }
}

async function ownersOf(tx: Transaction, addresses: string[]): Promise<Map<string, number>> {
  if (addresses.length === 0) return new Map()
  const rows = await tx.oldAddress.findMany({ where: { address: { in: addresses } } })
  return new Map(rows.map(({ address, articleId }) => [address, articleId]))
}

const keyOf = ({ slug, publishedAt }: { slug: string; publishedAt: Date }) =>
  `${publishedAt.getTime()} ${slug}`

/** One question a state, because each state has an index of its own by time. */
async function bySlugAndTime(tx: Transaction, pieces: ImportedPiece[]): Promise<Map<string, number>> {
  if (pieces.length === 0) return new Map()
  const times = pieces.map(({ publishedAt }) => publishedAt)
  const rows = await tx.$queryRaw<{ id: number; slug: string; publishedAt: Date }[]>`
    SELECT id, slug, published_at AS "publishedAt" FROM article
      WHERE state = 'published' AND published_at = ANY(${times}::timestamptz[])
    UNION ALL SELECT id, slug, due_at FROM article
      WHERE state = 'scheduled' AND due_at = ANY(${times}::timestamptz[])
    UNION ALL SELECT id, slug, published_at FROM article
      WHERE state = 'withdrawn' AND published_at = ANY(${times}::timestamptz[])`
  return new Map(rows.map((row) => [keyOf(row), row.id]))
}
