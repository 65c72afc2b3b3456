/** The colour of the browser's own frame: the paper of styles/reader/tokens.css. */
export const paperColours = { light: '#fdfcf9', dark: '#161513' } as const
