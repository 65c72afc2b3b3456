import { readFile, rm, stat } from 'node:fs/promises'
import type { Actor } from '../../staff/actor.ts'
import { can } from '../../staff/policy.ts'
import type { Changed } from '../changing.ts'
import { libraryPicture } from '../desk.ts'
import type { LibraryPicture } from '../picture.ts'
import { type ReplaceRefusal, replacePicture } from '../replace.ts'
import { takeIn } from '../take-in.ts'
import { writeFileAtomic } from '../write-file.ts'
import { ownsUpload, uploadFile } from './place.ts'

export type TakenUpload =
  | { ok: true; picture: LibraryPicture }
  | {
      ok: false
      reason:
        | 'forbidden'
        | 'not-found'
        | 'unfinished'
        | 'not-a-picture'
        | 'too-large'
        | 'withdrawn'
        | 'storage-away'
    }

/** Puts an upload that has come in whole in the place of a picture's file; see `replacePicture`. */
export async function replaceByUpload(
  actor: Actor,
  id: number,
  { version, upload }: { version: number; upload: string },
): Promise<Changed<ReplaceRefusal | 'unfinished'>> {
  if (!can(actor, 'uploadPicture')) return { ok: false, reason: 'forbidden' }
  if (!ownsUpload(actor, upload)) return { ok: false, reason: 'not-found' }
  const read = await readUpload(upload)
  if (!read.ok) return read
  const changed = await replacePicture(actor, id, { version, bytes: read.bytes })
  if (changed.ok || changed.reason !== 'storage-away') await dropUpload(upload)
  return changed
}

const noWords = { alt: '', caption: '', credit: '' }

/**
 * Makes an upload that has come in whole a picture of the library; its file is not kept. Asked again,
 * because the first answer was lost on the way, it answers the same. A picture that was taken away is
 * not brought back by sending its file again.
 */
export async function takeUpload(actor: Actor, id: string): Promise<TakenUpload> {
  if (!can(actor, 'uploadPicture')) return { ok: false, reason: 'forbidden' }
  if (!ownsUpload(actor, id)) return { ok: false, reason: 'not-found' }
  const before = await textOf(`${uploadFile(id)}.taken`)
  if (before) return inLibrary(actor, Number(before))
  const read = await readUpload(id)
  if (!read.ok) return read
  const taken = await takeIn(actor, read.bytes, noWords)
  if (taken.ok) await writeFileAtomic(`${uploadFile(id)}.taken`, Buffer.from(String(taken.picture.id)))
  // What could not be stored now may be a moment later: its bytes are kept for that.
  if (taken.ok || taken.reason !== 'storage-away') await dropUpload(id)
  return taken.ok ? inLibrary(actor, taken.picture.id) : taken
}

/** The bytes of an upload that is whole. */
export async function readUpload(
  id: string,
): Promise<{ ok: true; bytes: Buffer } | { ok: false; reason: 'not-found' | 'unfinished' }> {
  const [size, written] = await Promise.all([sizeOf(id), textOf(`${uploadFile(id)}.json`)])
  if (size === null || written === null) return { ok: false, reason: 'not-found' }
  const { size: said } = JSON.parse(written) as { size: number }
  if (size !== said) return { ok: false, reason: 'unfinished' }
  return { ok: true, bytes: await readFile(uploadFile(id)) }
}

export async function dropUpload(id: string): Promise<void> {
  for (const name of [id, `${id}.json`]) await rm(uploadFile(name), { force: true })
}

async function inLibrary(actor: Actor, id: number): Promise<TakenUpload> {
  const found = await libraryPicture(actor, id)
  return found.ok && found.picture.withdrawn ? { ok: false, reason: 'withdrawn' } : found
}

const sizeOf = (id: string) => ifThere(stat(uploadFile(id)).then(({ size }) => size))
const textOf = (path: string) => ifThere(readFile(path, 'utf8'))

function ifThere<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
