/**
 * Makes the two headline fonts in public/fonts from Source Serif 4 (SIL Open Font License 1.1):
 * only the letters, figures and signs that a Vietnamese headline needs, one weight. Run by hand when
 * the family or the letters change, then raise `version` so that no reader keeps the old file:
 *
 *   node bin/make-fonts.mjs
 *
 * Prints the sizes and the ascent and descent that the fallback faces in styles/reader/fonts.css repeat.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const weight = 600
const version = 'v1'
const source = new URL('../node_modules/@fontsource/source-serif-4/', import.meta.url)
const target = new URL('../public/fonts/', import.meta.url)
/** The same letters uncompressed, for the cards that the server draws (lib/media/cards/letters.ts). */
const forCards = new URL('../lib/media/cards/', import.meta.url)

/** Every character of a range, both ends included. */
const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('')

const letters = {
  // ASCII, the letters of Latin-1 for names from abroad, and what newsrooms type: dashes, curly quotes,
  // ellipsis, bullet, degree, squares, euro, minus.
  latin: `${range(0x20, 0x7e)}\u00a0${range(0xc0, 0xff).replace(/[ÐÞðþ÷]/g, '')}«»°±²³·½–—‘’“”•…′″€−`,
  // Ă Đ Ĩ Ũ Ơ Ư, the loose marks of decomposed text, the dotted and toned vowels, the đồng sign.
  vietnamese: `ĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0303\u0309\u0323${range(0x1ea0, 0x1ef9)}₫`,
}

/** The tables of an uncompressed font, by tag. */
function tablesOf(font) {
  const count = font.readUInt16BE(4)
  const entries = Array.from({ length: count }, (_, i) => 12 + 16 * i)
  return new Map(entries.map((at) => [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)]))
}

await mkdir(target, { recursive: true })
for (const [subset, text] of Object.entries(letters)) {
  const file = await readFile(new URL(`files/source-serif-4-${subset}-${weight}-normal.woff2`, source))
  // Kerning, ligatures and the placing of marks stay; small capitals, old-style figures and swashes go.
  const options = { keepFeatures: ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'], noHinting: true }
  const small = await subsetFont(file, text, { ...options, targetFormat: 'woff2' })
  const name = `source-serif-4-${weight}-${subset}.${version}.woff2`
  await writeFile(new URL(name, target), small)

  const plain = await subsetFont(file, text, { ...options, targetFormat: 'sfnt' })
  await writeFile(new URL(`source-serif-4-${weight}-${subset}.ttf`, forCards), plain)
  const tables = tablesOf(plain)
  const unitsPerEm = plain.readUInt16BE(tables.get('head') + 18)
  const percent = (at) => `${((100 * plain.readInt16BE(tables.get('hhea') + at)) / unitsPerEm).toFixed(1)}%`
  console.log(
    `${name}: ${small.length} bytes, ascent ${percent(4)}, descent ${percent(6)}, gap ${percent(8)}`,
  )
}
await copyFile(new URL('LICENSE', source), new URL('source-serif-4-OFL.txt', target))
