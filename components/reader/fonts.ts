/** Preloaded on every reader page; the names carry a version (bin/make-fonts.mjs, styles/reader/fonts.css). */
export const headlineFonts = [
  '/fonts/source-serif-4-600-latin.v1.woff2',
  '/fonts/source-serif-4-600-vietnamese.v1.woff2',
] as const
