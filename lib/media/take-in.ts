import { writeTimes } from '../articles/changing.ts'
import { database } from '../database/client.ts'
import type { Picture } from '../database/generated/client.ts'
import { afterWrite } from '../edition/after-write.ts'
import { stampEdition } from '../edition/stamp.ts'
import { tags } from '../edition/tags.ts'
import { faultPoint } from '../faults.ts'
import { type Actor, signed } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { encode, hashOf, pictureProblem } from './encode.ts'
import { originalKey } from './folders.ts'
import type { PictureWords } from './picture.ts'
import { storage, unlessAway } from './storage.ts'

export type TakenIn =
  | { ok: true; picture: Picture }
  | { ok: false; reason: 'forbidden' | 'not-a-picture' | 'too-large' | 'storage-away' }

/**
 * Takes a picture file in, as `encode` keeps it. The file is stored before the row is written. The same
 * bytes again are the same picture: its row stays as it is and is returned, also where another file has
 * taken its place since. A withdrawn picture is returned as it is: withdrawn.
 */
export async function takeIn(actor: Actor, bytes: Uint8Array, words: PictureWords): Promise<TakenIn> {
  if (!can(actor, 'uploadPicture')) return { ok: false, reason: 'forbidden' }
  const hash = hashOf(bytes)
  const replaced = await database().oldPictureFile.findUnique({ where: { hash }, include: { picture: true } })
  if (replaced) return { ok: true, picture: replaced.picture }
  return unlessAway(() => store(actor, hash, bytes, words))
}

/**
 * What taking it in would come to, nothing written: the picture that it is already, null for a new one.
 */
export async function foreseeTakeIn(
  bytes: Uint8Array,
): Promise<{ ok: true; picture: Picture | null } | { ok: false; reason: 'not-a-picture' | 'too-large' }> {
  const hash = hashOf(bytes)
  const replaced = await database().oldPictureFile.findUnique({ where: { hash }, include: { picture: true } })
  const picture = replaced?.picture ?? (await database().picture.findUnique({ where: { hash } }))
  return (picture ? null : await pictureProblem(bytes)) ?? { ok: true, picture }
}

async function store(actor: Actor, hash: string, bytes: Uint8Array, words: PictureWords): Promise<TakenIn> {
  const known = await database().picture.findUnique({ where: { hash } })
  if (known && (await storage.exists(originalKey(hash)))) return { ok: true, picture: known }
  const encoded = await encode(bytes)
  if (!encoded.ok) return encoded
  faultPoint('take-in:before-file')
  await storage.put(originalKey(hash), encoded.data)
  faultPoint('take-in:after-file')
  if (known) return { ok: true, picture: known }
  const { width, height } = encoded
  return { ok: true, picture: await write(actor, { hash, width, height, ...words }) }
}

/** From this edition on its renditions are given out, also where its address was asked for before. */
async function write(
  actor: Actor,
  data: { hash: string; width: number; height: number } & PictureWords,
): Promise<Picture> {
  const { hash } = data
  const { picture, edition } = await database().$transaction(async (tx) => {
    // Somebody else may have taken the same picture in meanwhile: theirs stands.
    const { count } = await tx.picture.createMany({
      data: { ...data, ownerId: actor.id, ownerName: actor.name },
      skipDuplicates: true,
    })
    const picture = await tx.picture.findUniqueOrThrow({ where: { hash } })
    if (count > 0) {
      const detail = { picture: picture.id, hash }
      await tx.auditEntry.create({ data: { ...signed(actor), action: 'take-in-picture', detail } })
    }
    const edition = await stampEdition(tx, [tags.pictureFile(hash)])
    faultPoint('take-in:after-write')
    return { picture, edition }
  }, writeTimes)
  faultPoint('take-in:after-commit')
  await afterWrite(edition)
  return picture
}
