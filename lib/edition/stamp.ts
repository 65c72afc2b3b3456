import type { Transaction } from '../database/client.ts'
import { showsPieces } from './tags.ts'

/**
 * Raises the edition and stamps every tag with it: the last statement of a write transaction
 * (docs/freshness.md, 1). The lock on the edition's row puts editions in the order of commits.
 * `takedown` marks a withdrawal: what shows a piece or a picture under these tags must not be shown again,
 * not even while Postgres is away. Returns the number.
 */
export async function stampEdition(
  tx: Transaction,
  tags: Iterable<string>,
  { takedown = false }: { takedown?: boolean } = {},
): Promise<bigint> {
  const sorted = [...new Set(tags)].sort()
  const down = takedown ? sorted.filter(showsPieces) : []
  const rows = await tx.$queryRaw<{ number: bigint }[]>`
    WITH edition AS (
      UPDATE edition SET number = number + 1 WHERE id = 1 RETURNING number
    ), stamped AS (
      INSERT INTO tag (tag, number, takedown)
      SELECT name, edition.number, CASE WHEN name = ANY(${down}::text[]) THEN edition.number ELSE 0 END
      FROM edition, unnest(${sorted}::text[]) AS name
      ON CONFLICT (tag) DO UPDATE
        SET number = EXCLUDED.number, takedown = greatest(tag.takedown, EXCLUDED.takedown)
    )
    SELECT number FROM edition, pg_notify('edition', number::text)`
  const row = rows[0]
  if (!row) throw new Error('The edition row is missing: has the database been migrated?')
  return row.number
}
