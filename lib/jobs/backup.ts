import { watchBackup } from '../backup/alarm.ts'
import { backupWatch, backupWhenDue } from '../backup/schedule.ts'
import type { BackupSettings } from '../settings/settings.ts'
import { repeat } from './every-second.ts'

const pause = 10_000

/**
 * Makes the nightly backup and watches over it, where the settings say where to. Returns how to stop: a backup
 * under way is broken off.
 */
export function backupNightly(url: string, settings: BackupSettings): () => Promise<void> {
  backupWatch.settings = settings
  if (!settings.to) return async () => {}
  const stopping = new AbortController()
  const stops = [
    repeat('nightly backup', () => backupWhenDue(url, settings, new Date(), stopping.signal), pause),
    // Beside it: one that hangs must be noticed.
    repeat('watch over the backup', () => watchBackup(new Date()), pause),
  ]
  return async () => {
    stopping.abort()
    await Promise.all(stops.map((stop) => stop()))
  }
}
