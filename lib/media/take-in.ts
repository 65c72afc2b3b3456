import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import sharp from 'sharp'
import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import type { Picture } from '../database/generated/client.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { originalPath } from './folders.ts'
import { writeFileAtomic } from './write-file.ts'

export type PictureWords = { alt: string; caption: string; credit: string }
export type TakenIn = { ok: true; picture: Picture } | { ok: false; reason: 'not-a-picture' | 'too-large' }

/** What cameras and designers send. Not SVG: that is a program, and drawn here it would be one. */
const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif'])
const mostPixels = 80_000_000
/** Of a picture file as it comes in. */
export const mostBytes = 60 * 1024 * 1024
const widest = 2400

/**
 * Takes a picture in, judged by its content and not its name: turned upright, cut down to 2400 px,
 * flattened on white, without location or any other data, as JPEG. The file is on the disk before the
 * row is written. The same bytes again are the same picture: its row stays as it is and is returned.
 */
export async function takeIn(bytes: Uint8Array, words: PictureWords): Promise<TakenIn> {
  if (bytes.byteLength === 0) return { ok: false, reason: 'not-a-picture' }
  if (bytes.byteLength > mostBytes) return { ok: false, reason: 'too-large' }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const known = await database().picture.findUnique({ where: { hash } })
  if (known && (await exists(originalPath(hash)))) return { ok: true, picture: known }
  const encoded = await encode(bytes)
  if (!encoded.ok) return encoded
  await writeFileAtomic(originalPath(hash), encoded.data)
  if (known) return { ok: true, picture: known }
  const { width, height } = encoded
  return { ok: true, picture: await write({ hash, width, height, ...words }) }
}

/** From this edition on its renditions are given out, also where its address was asked for before. */
function write(data: { hash: string; width: number; height: number } & PictureWords): Promise<Picture> {
  return database().$transaction(async (tx) => {
    // Somebody else may have taken the same picture in meanwhile: theirs stands.
    await tx.picture.createMany({ data, skipDuplicates: true })
    const picture = await tx.picture.findUniqueOrThrow({ where: { hash: data.hash } })
    await stampEdition(tx, [tags.pictureFile(data.hash)])
    return picture
  }, writeTimes)
}

type Encoded =
  | { ok: true; data: Buffer; width: number; height: number }
  | { ok: false; reason: 'not-a-picture' | 'too-large' }

async function encode(bytes: Uint8Array): Promise<Encoded> {
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', autoOrient: true, pages: 1 })
  const size = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!size || !formats.has(size.format)) return { ok: false, reason: 'not-a-picture' }
  if (size.width * (size.pageHeight ?? size.height) > mostPixels) return { ok: false, reason: 'too-large' }
  try {
    const { data, info } = await image
      .resize({ width: widest, withoutEnlargement: true })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .jpeg({ quality: 90, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { ok: true, data, width: info.width, height: info.height }
  } catch (error) {
    // sharp has only messages; bytes that start as a picture and break off end here.
    if (error instanceof Error) return { ok: false, reason: 'not-a-picture' }
    throw error
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
