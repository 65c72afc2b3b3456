export type ImportCounts = {
  lines: number
  added: number
  changed: number
  unchanged: number
  /** Left as they are because the newsroom took them down. */
  withdrawnHere: number
  rejected: number
  mended: number
  /** How many were not to come in, by the reason. */
  leftOut: Record<string, number>
}

export const nothingYet = (): ImportCounts => ({
  lines: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  withdrawnHere: 0,
  rejected: 0,
  mended: 0,
  leftOut: {},
})
