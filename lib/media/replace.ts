import sharp from 'sharp'
import { database } from '../database/client.ts'
import { tags } from '../edition/tags.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { type Changed, changePicture, mayEditPicture } from './changing.ts'
import { encode, hashOf } from './encode.ts'
import { originalKey } from './folders.ts'
import { storage, unlessAway } from './storage.ts'

/** `taken`: the new file is another picture of the library; `same`: it is the one that is there. */
export type ReplaceRefusal = 'not-a-picture' | 'too-large' | 'taken' | 'same' | 'no-file' | 'storage-away'

/**
 * Puts another file in a picture's place: every page that shows it shows the new one from this edition
 * on, and the addresses of the old file answer 410. The old file is kept.
 */
export async function replacePicture(
  actor: Actor,
  id: number,
  { version, bytes }: { version: number; bytes: Uint8Array },
): Promise<Changed<ReplaceRefusal>> {
  return unlessAway(() => putInPlace(actor, 'replace-picture', id, version, bytes))
}

/** The part of a picture to keep, in hundredths of its width and height. */
export type Crop = { left: number; top: number; width: number; height: number }

/** Cuts a picture down to a part of it, for good: a new file in its place, the focal point where it was in the picture. */
export async function cropPicture(
  actor: Actor,
  id: number,
  { version, ...crop }: Crop & { version: number },
): Promise<Changed<ReplaceRefusal>> {
  if (!can(actor, 'pictures')) return { ok: false, reason: 'forbidden' }
  const picture = await database().picture.findUnique({ where: { id }, select: { hash: true } })
  if (!picture) return { ok: false, reason: 'not-found' }
  return unlessAway(async () => {
    const bytes = await cut(picture.hash, crop)
    if (!bytes) return { ok: false, reason: 'no-file' }
    return putInPlace(actor, 'crop-picture', id, version, bytes, crop)
  })
}

/** The part of an original, without a loss; null where its file is gone. */
async function cut(hash: string, crop: Crop): Promise<Buffer | null> {
  const original = await storage.read(originalKey(hash))
  if (!original) return null
  const { width, height } = await sharp(original).metadata()
  const part = (hundredths: number, whole: number) => Math.round((hundredths / 100) * whole)
  const region = { left: part(crop.left, width), top: part(crop.top, height) }
  return sharp(original)
    .extract({
      ...region,
      width: Math.max(1, Math.min(part(crop.width, width), width - region.left)),
      height: Math.max(1, Math.min(part(crop.height, height), height - region.top)),
    })
    .png({ compressionLevel: 1 })
    .toBuffer()
}

async function putInPlace(
  actor: Actor,
  action: string,
  id: number,
  version: number,
  bytes: Uint8Array,
  crop?: Crop,
): Promise<Changed<ReplaceRefusal>> {
  // The policy is asked before anything is decoded, and again with the row locked.
  if (!can(actor, 'uploadPicture')) return { ok: false, reason: 'forbidden' }
  const encoded = await encode(bytes)
  if (!encoded.ok) return encoded
  const hash = hashOf(bytes)
  await storage.put(originalKey(hash), encoded.data)
  return changePicture<ReplaceRefusal>(
    actor,
    action,
    { id, version },
    (tx, picture) => mayEditPicture(tx, actor, picture),
    async (tx, before) => {
      if (before.hash === hash) return { reason: 'same' }
      const other = await tx.picture.findUnique({ where: { hash }, select: { id: true } })
      const earlier = await tx.oldPictureFile.findUnique({ where: { hash } })
      if (other || (earlier && earlier.pictureId !== id)) return { reason: 'taken' }
      // Back to a file that it had before: that one's address is alive again.
      if (earlier) await tx.oldPictureFile.delete({ where: { hash } })
      await tx.oldPictureFile.create({ data: { hash: before.hash, pictureId: id } })
      const { width, height } = encoded
      const { focalX, focalY } = crop ? focalIn(crop, before) : before
      return {
        data: { hash, width, height, focalX, focalY },
        detail: { before: before.hash, after: hash, ...crop },
        tags: [tags.picture(id), tags.pictureFile(before.hash), tags.pictureFile(hash)],
        takedown: true,
      }
    },
  )
}

/** The same point of what is seen, in hundredths of the part that is kept; its edge where it was cut off. */
function focalIn({ left, top, width, height }: Crop, { focalX, focalY }: { focalX: number; focalY: number }) {
  const inside = (at: number, from: number, length: number) =>
    Math.round(Math.min(1, Math.max(0, (at - from) / length)) * 100)
  return { focalX: inside(focalX, left, width), focalY: inside(focalY, top, height) }
}
