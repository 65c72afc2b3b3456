import { readFileSync } from 'node:fs'
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs'

/** A letter as an outline in font units, y upwards, from where the pen stands. */
type Outline = { path: string; x: number; y: number }
/** Words as outlines; `width` in font units. */
export type Outlined = { width: number; outlines: Outline[] }

type Face_ = { font: Font; letters: ReadonlySet<number> }

/**
 * The headline type in its two files, as readers get it (bin/make-fonts.mjs). Drawn as outlines from the
 * project's own files: a bare machine has no fonts, and every machine must draw the same card.
 */
const faces: readonly Face_[] = ['latin', 'vietnamese'].map((subset) => {
  const bytes = readFileSync(new URL(`source-serif-4-600-${subset}.ttf`, import.meta.url))
  const face = new Face(new Blob(bytes))
  return { font: new Font(face), letters: new Set(face.collectUnicodes()) }
})

/** Font units to the em. */
export const unitsPerEm = 1000

const faceOf = (letter: string) => faces.find(({ letters }) => letters.has(letter.codePointAt(0) ?? 0))

/** The words without what the type has no letter for, composed, with single spaces. */
export function drawable(text: string): string {
  const known = [...text.normalize('NFC')].filter((letter) => /\s/.test(letter) || faceOf(letter))
  return known
    .join('')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
}

/** Words of `drawable`, shaped: kerning and all. */
export function outlined(text: string): Outlined {
  const outlines: Outline[] = []
  let width = 0
  for (const { face, letters } of runsOf(text)) {
    const buffer = new Buffer()
    buffer.addText(letters)
    buffer.guessSegmentProperties()
    shape(face.font, buffer)
    for (const glyph of buffer.getGlyphInfosAndPositions()) {
      const path = face.font.glyphToPath(glyph.codepoint)
      if (path) outlines.push({ path, x: width + (glyph.xOffset ?? 0), y: glyph.yOffset ?? 0 })
      width += glyph.xAdvance ?? 0
    }
  }
  return { width, outlines }
}

/** Neighbours of one file are shaped together. */
function runsOf(text: string): { face: Face_; letters: string }[] {
  const runs: { face: Face_; letters: string }[] = []
  for (const letter of text) {
    const face = faceOf(letter)
    if (!face) continue
    const last = runs.at(-1)
    if (last?.face === face) last.letters += letter
    else runs.push({ face, letters: letter })
  }
  return runs
}
