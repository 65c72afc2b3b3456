import { readFile, stat } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { database } from '../database/client.ts'
import { dependsOn } from '../edition/recording.ts'
import { remembered } from '../edition/remember.ts'
import { tags } from '../edition/tags.ts'
import { processWide } from '../shared.ts'
import { originalPath, renditionPath } from './folders.ts'
import { type RenditionFormat, widthsOf } from './widths.ts'
import { writeFileAtomic } from './write-file.ts'

export type Rendition =
  | { ok: true; path: string; bytes: number }
  | { ok: false; reason: 'missing' | 'withdrawn' }

const state = processWide('media.renditions', () => ({
  underWay: new Map<string, Promise<Rendition>>(),
  running: 0,
  waiting: [] as (() => void)[],
}))
const atOnce = 2

/**
 * A picture at one of its widths, from the file made at the first request ever, or made now: once
 * however many ask, two at most at a time. `missing`: no such picture, or a width it does not have.
 */
export async function rendition(hash: string, width: number, format: RenditionFormat): Promise<Rendition> {
  const picture = /^[0-9a-f]{32}$/.test(hash) ? await lookUp(hash) : null
  if (!picture || !widthsOf(picture).includes(width)) return { ok: false, reason: 'missing' }
  if (picture.withdrawn) return { ok: false, reason: 'withdrawn' }
  const path = renditionPath(hash, width, format === 'jpeg' ? 'jpg' : format)
  const there = await ifThere(stat(path))
  if (there) return { ok: true, path, bytes: there.size }
  const underWay = state.underWay.get(path)
  if (underWay) return underWay
  const making = inTurn(() => make(hash, width, format, path)).finally(() => state.underWay.delete(path))
  state.underWay.set(path, making)
  return making
}

/** Remembered with the edition, so that a picture taken in or withdrawn anywhere is one here at once. */
function lookUp(hash: string): Promise<{ width: number; withdrawn: boolean } | null> {
  return remembered(
    `rendition:${hash}`,
    async () => {
      dependsOn(tags.pictureFile(hash))
      const row = await database().picture.findUnique({
        where: { hash },
        select: { width: true, withdrawnAt: true },
      })
      return row && { width: row.width, withdrawn: row.withdrawnAt !== null }
    },
    'addresses',
  )
}

async function make(hash: string, width: number, format: RenditionFormat, path: string): Promise<Rendition> {
  const original = await ifThere(readFile(originalPath(hash)))
  if (!original) return { ok: false, reason: 'missing' }
  const image = sharp(original, { limitInputPixels: 80_000_000 }).resize({ width, withoutEnlargement: true })
  const bytes = await encoded(image, format).toBuffer()
  await writeFileAtomic(path, bytes)
  return { ok: true, path, bytes: bytes.byteLength }
}

/** Qualities at which a photograph of 640 px stays near 60 KB and shows no blocks. */
function encoded(image: Sharp, format: RenditionFormat): Sharp {
  if (format === 'avif') return image.avif({ quality: 50, effort: 3 })
  if (format === 'webp') return image.webp({ quality: 75 })
  return image.jpeg({ quality: 78, mozjpeg: true })
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (state.running >= atOnce) await new Promise<void>((resolve) => state.waiting.push(resolve))
  else state.running++
  try {
    return await work()
  } finally {
    // The place goes straight to whoever waits longest.
    const next = state.waiting.shift()
    if (next) next()
    else state.running--
  }
}

function ifThere<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
