import { backupsIn, type Found, manifestIn, originalsIn } from './contents.ts'
import { backupsFolder, manifestName, originalName } from './manifest.ts'
import type { Place } from './place.ts'

export type Pruned = { backups: number; pictures: number }

/** Takes away what backups left that were broken off; nobody else may be making one. */
export async function dropUnfinished(place: Place): Promise<void> {
  for (const backup of await backupsIn(place)) if (!backup.whole) await drop(place, backup)
}

/**
 * Takes away the oldest backups beyond `keep`, and the originals that no backup names any more. Where a
 * manifest cannot be read nobody knows what it names: no original goes then.
 */
export async function prune(place: Place, keep: number): Promise<Pruned> {
  const all = (await backupsIn(place)).filter(({ whole }) => whole)
  const old = all.slice(0, -keep)
  for (const backup of old) await drop(place, backup)
  const named = new Set<string>()
  for (const { name } of all.slice(-keep)) {
    const manifest = await manifestIn(place, name)
    if (!manifest) return { backups: old.length, pictures: 0 }
    for (const picture of manifest.pictures) named.add(originalName(picture))
  }
  const { originals, unfinished } = await originalsIn(place)
  const nobodys = originals.filter((name) => !named.has(name))
  for (const name of [...nobodys, ...unfinished]) await place.remove(name)
  return { backups: old.length, pictures: nobodys.length }
}

/** The manifest first: what has none is no backup. */
async function drop(place: Place, { name, files }: Found): Promise<void> {
  const first = (file: string) => (file === manifestName ? 0 : 1)
  for (const file of files.sort((a, b) => first(a) - first(b)))
    await place.remove(`${backupsFolder}/${name}/${file}`)
}
