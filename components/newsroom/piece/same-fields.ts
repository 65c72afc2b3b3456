import type { PieceFields } from '../../../lib/articles/fields.ts'

/** True where both say the same: what the server tidies (spaces at the ends, composed letters) is no difference. */
export function sameFields(one: PieceFields, other: PieceFields): boolean {
  return written(one) === written(other)
}

/** The same value written the same way, whatever the order of its keys. */
export function written(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'string')
      return inner
        .normalize('NFC')
        .replace(/[ \t\n\r\f]+/g, ' ')
        .trim()
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    const keys = Object.keys(inner).sort()
    return Object.fromEntries(keys.map((key) => [key, (inner as Record<string, unknown>)[key]]))
  })
}
