import { createHash } from 'node:crypto'
import type { DeskLine } from './desk-view.ts'

/** A short sign of what a list shows: another one, and the list has changed. */
export function markOf(pieces: DeskLine[]): string {
  const shown = pieces.map(({ id, title, state, changedAt, late }) => [id, title, state, changedAt, late])
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16)
}
