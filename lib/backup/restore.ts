import { migrationScripts } from '../database/migrate.ts'
import { backupsIn, manifestIn } from './contents.ts'
import { type Manifest, NewerBackup } from './manifest.ts'
import type { Place } from './place.ts'
import { isEmptyDatabase, restoreDatabase } from './restore-database.ts'
import { hasOnly, restorePictures } from './restore-pictures.ts'

export type Restored =
  | { ok: true; name: string; manifest: Manifest }
  | {
      ok: false
      reason: 'no-backup' | 'unreadable' | 'database-not-empty' | 'pictures-not-empty'
      name: string
    }

export type RestoreOptions = {
  /** Which backup; unset: the newest. */
  only?: string | undefined
  onProgress?: (step: 'pictures' | 'tables', done: number, total: number) => void
}

/**
 * Brings a backup back into an empty database and an empty picture store. The pictures come first, as when they
 * were taken in: no row ever speaks of a file that is not there. Run again after it was broken off, it goes on.
 * Throws NewerBackup and BrokenFile.
 */
export async function restoreBackup(
  url: string,
  place: Place,
  { only, onProgress = () => {} }: RestoreOptions = {},
): Promise<Restored> {
  const whole = (await backupsIn(place)).filter((backup) => backup.whole)
  const name = only === undefined ? whole.at(-1)?.name : whole.find((backup) => backup.name === only)?.name
  if (name === undefined) return { ok: false, reason: 'no-backup', name: only ?? '' }
  const manifest = await manifestIn(place, name)
  if (!manifest) return { ok: false, reason: 'unreadable', name }
  const known = new Set((await migrationScripts()).map((script) => script.name))
  if (!manifest.migrations.every((migration) => known.has(migration))) throw new NewerBackup(manifest.version)
  if (!(await isEmptyDatabase(url))) return { ok: false, reason: 'database-not-empty', name }
  if (!(await hasOnly(manifest.pictures))) return { ok: false, reason: 'pictures-not-empty', name }
  await restorePictures(place, manifest.pictures, (done, total) => onProgress('pictures', done, total))
  await restoreDatabase(url, place, name, manifest, (done, total) => onProgress('tables', done, total))
  return { ok: true, name, manifest }
}
