import {
  backupsFolder,
  isBackupName,
  type Manifest,
  manifestName,
  originalOf,
  originalsFolder,
  readManifest,
} from './manifest.ts'
import type { Place } from './place.ts'

/** A backup in the place: whole when it has a manifest, else one that was broken off. */
export type Found = { name: string; whole: boolean; files: string[] }

/** The backups of a place, oldest first. */
export async function backupsIn(place: Place): Promise<Found[]> {
  const found = new Map<string, Found>()
  for await (const path of place.list(backupsFolder)) {
    const [, name = '', file = ''] = path.split('/')
    if (!isBackupName(name)) continue
    const backup = found.get(name) ?? { name, whole: false, files: [] }
    found.set(name, backup)
    backup.files.push(file)
    backup.whole ||= file === manifestName
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The names of the originals of a place; `unfinished`: what a killed process left of one. */
export async function originalsIn(place: Place): Promise<{ originals: string[]; unfinished: string[] }> {
  const originals: string[] = []
  const unfinished: string[] = []
  for await (const name of place.list(originalsFolder)) {
    if (originalOf(name)) originals.push(name)
    else if (name.endsWith('.tmp')) unfinished.push(name)
  }
  return { originals, unfinished }
}

/** The manifest of a backup: null where it is not as it was written. Throws NewerBackup. */
export async function manifestIn(place: Place, name: string): Promise<Manifest | null> {
  const bytes = await place.read(`${backupsFolder}/${name}/${manifestName}`)
  return bytes && readManifest(bytes)
}
