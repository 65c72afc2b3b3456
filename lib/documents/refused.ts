import { AsyncLocalStorage } from 'node:async_hooks'
import { processWide } from '../shared.ts'

/**
 * Whether the request under way was refused by the policy. A form that a browser without script sends is
 * answered with its whole page, and the framework makes 404 of an action that refuses there: so the action
 * leaves a note, and the page that answers says 403 itself.
 */
const current = processWide('documents.refused', () => new AsyncLocalStorage<{ refused: boolean }>())

/** Answers one request of the newsroom, with room for the note. */
export const withRefusals = <T>(answer: () => T): T => current.run({ refused: false }, answer)

export function noteRefusal(): void {
  const request = current.getStore()
  if (!request) throw new Error('There is no request of the newsroom under way.')
  request.refused = true
}

export const wasRefused = (): boolean => current.getStore()?.refused === true
