import { faultPoint } from '../faults.ts'
import { originalKey } from '../media/folders.ts'
import { storage } from '../media/storage.ts'
import { forEach } from './at-once.ts'
import { originalName, type PictureFile, sumOf } from './manifest.ts'
import { wholeFile } from './parts.ts'
import type { Place } from './place.ts'

/**
 * True where no picture lies, or only such as a restore of the same backup left that was broken off; what it
 * left half written is taken away.
 */
export async function hasOnly(pictures: PictureFile[]): Promise<boolean> {
  const own = new Set(pictures.map(({ hash }) => originalKey(hash)))
  const drafts: string[] = []
  for await (const name of storage.list('pictures')) {
    if (own.has(name)) continue
    if (!own.has(name.replace(/\.[0-9a-f]{12}\.tmp$/, ''))) return false
    drafts.push(name)
  }
  for (const name of drafts) await storage.delete(name)
  return true
}

/** Puts the originals of a backup where the portal looks for them; cards and renditions are made anew. Throws BrokenFile. */
export async function restorePictures(
  place: Place,
  pictures: PictureFile[],
  onPicture: (done: number, total: number) => void = () => {},
): Promise<void> {
  let done = 0
  await forEach(pictures, async (picture) => {
    const key = originalKey(picture.hash)
    const there = await storage.read(key)
    if (!there || sumOf(there) !== picture.sha256)
      await storage.put(key, await wholeFile(place, originalName(picture), picture))
    faultPoint(`restore:picture-${done}`)
    onPicture(++done, pictures.length)
  })
}
