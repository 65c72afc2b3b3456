/** What a form shows after it was sent; null before. */
export type FormState = {
  ok: boolean
  /** A line for the whole form: what was done, or why not. */
  message?: string
  /** By the field's name. */
  problems?: Record<string, string>
  /** What was written, so that a refused form loses nothing; a list for boxes that share a name (`sections[]`). */
  values?: Record<string, string | string[]>
} | null
