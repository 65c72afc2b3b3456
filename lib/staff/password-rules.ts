export const shortestPassword = 10
/** Longer ones cost time and nothing else. */
export const longestPassword = 128
