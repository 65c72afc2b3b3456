import { database } from '../database/client.ts'
import type { BackupSettings } from '../settings/settings.ts'
import { processWide } from '../shared.ts'
import { type BackupState, isWanted, stateOf } from './nightly.ts'
import { type Ran, runBackup } from './write.ts'

/** What this process was told of the nightly backup, and how it last found it. Set by whoever starts it. */
export const backupWatch = processWide<{ settings: BackupSettings | undefined; state: BackupState }>(
  'backup.watch',
  () => ({ settings: undefined, state: 'none' }),
)

/** Makes the nightly backup when it is due and no server has made it. Null: there was nothing to do. */
export async function backupWhenDue(
  url: string,
  { to, at, keep, s3 }: BackupSettings,
  now: Date,
  signal?: AbortSignal,
): Promise<Ran | null> {
  if (!to) return null
  const wanted = async () => isWanted(now, at, await lastRuns(to))
  if (!(await wanted())) return null
  // Asked again when it is our turn: another server may have been quicker.
  return runBackup({ url, to, s3, keep, cause: 'nightly', isWanted: wanted, ...(signal ? { signal } : {}) })
}

/** When the last run to this place began, and the last that succeeded. */
async function lastRuns(place: string): Promise<{ succeeded: Date | null; tried: Date | null }> {
  const newest = (where: { ok?: boolean }) =>
    database().backupRun.findFirst({ where: { place, ...where }, orderBy: { id: 'desc' } })
  const [success, run] = await Promise.all([newest({ ok: true }), newest({})])
  return { succeeded: success?.startedAt ?? null, tried: run?.startedAt ?? null }
}

/** How the backup stands: of the nightly one's place, else of any. */
export async function backupState(now: Date): Promise<BackupState> {
  const to = backupWatch.settings?.to
  const newest = (where: { ok?: boolean; finishedAt?: { not: null } }) =>
    database().backupRun.findFirst({
      where: { ...(to ? { place: to } : {}), ...where },
      orderBy: { id: 'desc' },
    })
  const [success, finished] = await Promise.all([newest({ ok: true }), newest({ finishedAt: { not: null } })])
  return stateOf(now, { succeeded: success?.startedAt ?? null, failed: finished?.ok === false })
}
