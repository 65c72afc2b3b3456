import { faultPoint } from '../faults.ts'
import { originalKey } from '../media/folders.ts'
import { storage } from '../media/storage.ts'
import { forEach } from './at-once.ts'
import { backupsIn, manifestIn, originalsIn } from './contents.ts'
import { originalName, originalOf, type PictureFile, sumOf } from './manifest.ts'
import type { Place } from './place.ts'

export type Copied = { pictures: PictureFile[]; copied: number; missing: string[] }

type Options = { signal?: AbortSignal; onPicture?: (done: number, total: number) => void }

/**
 * Copies the originals that the place does not have. An original never changes and is stored before the row
 * that speaks of it: whatever a snapshot of the rows names is there once the snapshot has been taken.
 */
export async function copyPictures(
  place: Place,
  hashes: string[],
  { signal, onPicture = () => {} }: Options = {},
): Promise<Copied> {
  const { originals } = await originalsIn(place)
  const there = new Map(originals.map((name) => [originalOf(name)?.hash, name]))
  const listed = await listedBefore(place)
  const pictures: PictureFile[] = []
  const missing: string[] = []
  let copied = 0
  let done = 0
  await forEach(
    hashes,
    async (hash) => {
      const name = there.get(hash)
      const kept = name ? (listed.get(name) ?? (await lookAt(place, name))) : null
      const picture = kept ?? (await copy(place, hash))
      if (picture) pictures.push(picture)
      else missing.push(hash)
      if (picture && !kept) faultPoint(`backup:picture-${++copied}`)
      onPicture(++done, hashes.length)
    },
    { signal },
  )
  return { pictures: pictures.sort((a, b) => (a.hash < b.hash ? -1 : 1)), copied, missing: missing.sort() }
}

/** What the newest backup says of its originals, by their names. */
async function listedBefore(place: Place): Promise<Map<string, PictureFile>> {
  const newest = (await backupsIn(place)).findLast(({ whole }) => whole)
  const manifest = newest && (await manifestIn(place, newest.name))
  return new Map((manifest?.pictures ?? []).map((picture) => [originalName(picture), picture]))
}

/** An original that no backup names yet: one that was broken off has left it. Null where it is not what its name says. */
async function lookAt(place: Place, name: string): Promise<PictureFile | null> {
  const [original, bytes] = [originalOf(name), await place.read(name)]
  return original && bytes && sumOf(bytes) === original.sha256 ? { ...original, bytes: bytes.length } : null
}

async function copy(place: Place, hash: string): Promise<PictureFile | null> {
  const bytes = await storage.read(originalKey(hash))
  if (!bytes) return null
  const picture = { hash, bytes: bytes.length, sha256: sumOf(bytes) }
  await place.put(originalName(picture), bytes)
  return picture
}
