/** Why the API does not do something: its name in the answer, and what a person needs to mend it. */
export type Refused = {
  ok: false
  reason:
    | 'not-found'
    | 'forbidden'
    | 'invalid'
    | 'conflict'
    | 'wrong-state'
    | 'unchanged'
    | 'withdrawn-picture'
    | 'too-large'
    | 'storage-away'
  /** By the field's name. */
  problems?: Record<string, string>
  /** More that the answer holds. */
  more?: Record<string, unknown>
}

export const refused = (reason: Refused['reason'], more: Omit<Refused, 'ok' | 'reason'> = {}): Refused => ({
  ok: false,
  reason,
  ...more,
})
