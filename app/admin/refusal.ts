/** The status of a JSON route's answer for what a write or a read refuses. */
export const refusalStatus = {
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 422,
} as const
