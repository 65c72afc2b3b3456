/** Of the JSON of a body, in bytes. */
export const largestBody = 2 * 1024 * 1024
/** Blocks in blocks in blocks. */
export const deepestBody = 40
