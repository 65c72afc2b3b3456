import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { inTurn } from './in-turn.ts'
import { mostBytes, mostPixels } from './limits.ts'

export type Encoded =
  | { ok: true; data: Buffer; width: number; height: number }
  | { ok: false; reason: 'not-a-picture' | 'too-large' }

/** What cameras and designers send. Not SVG: that is a program, and drawn here it would be one. */
const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif'])
/** How their files begin. What begins otherwise reaches no decoder at all. */
const beginnings = [
  { at: 0, sign: '\u00ff\u00d8\u00ff' },
  { at: 0, sign: '\u0089PNG' },
  { at: 0, sign: 'GIF8' },
  { at: 8, sign: 'WEBP' },
  { at: 4, sign: 'ftyp' },
]
const largest = { width: 2400, height: 4800 }

/** The name of a file by its content: 32 hex digits of its SHA-256. */
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/**
 * A picture file as it is kept: judged by its content and not its name, its first frame alone, turned
 * upright, cut down to 2400 px of width, flattened on white, as JPEG. Only pixels come through: no
 * location, no other data, nothing that hung on behind.
 */
export async function encode(bytes: Uint8Array): Promise<Encoded> {
  return (await pictureProblem(bytes)) ?? inTurn(() => decode(bytes))
}

type Problem = Extract<Encoded, { ok: false }>

/** Why a file can be no picture here, by its size and its head alone; null: it may be one. */
export async function pictureProblem(bytes: Uint8Array): Promise<Problem | null> {
  if (bytes.byteLength > mostBytes) return { ok: false, reason: 'too-large' }
  const beginning = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (!beginnings.some(({ at, sign }) => beginning.startsWith(sign, at)))
    return { ok: false, reason: 'not-a-picture' }
  // A bomb is known by the size that it says it has.
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!size || !formats.has(size.format)) return { ok: false, reason: 'not-a-picture' }
  const tooLarge = size.width * (size.pageHeight ?? size.height) > mostPixels
  return tooLarge ? { ok: false, reason: 'too-large' } : null
}

async function decode(bytes: Uint8Array): Promise<Encoded> {
  try {
    const { data, info } = await sharp(bytes, {
      limitInputPixels: mostPixels,
      failOn: 'error',
      autoOrient: true,
      pages: 1,
    })
      .resize({ ...largest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 90, mozjpeg: true })
      .timeout({ seconds: 60 })
      .toBuffer({ resolveWithObject: true })
    return { ok: true, data, width: info.width, height: info.height }
  } catch (error) {
    // sharp has only messages; bytes that start as a picture and break off end here.
    if (error instanceof Error) return { ok: false, reason: 'not-a-picture' }
    throw error
  }
}
