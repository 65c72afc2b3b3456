import { createHash } from 'node:crypto'

/**
 * A mark of what a form was made from. The form carries it, and who saves compares it with what is there
 * then: another mark means that somebody else has saved meanwhile.
 */
export function seenOf(values: Record<string, unknown>): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 16)
}
