import pg from 'pg'
import { database } from '../database/client.ts'
import { databaseTime } from '../database/time.ts'
import { StorageAway } from '../media/storage.ts'
import type { S3Settings } from '../settings/settings.ts'
import { type BackupOptions, type Made, makeBackup } from './backup.ts'
import { backupLock } from './lock.ts'
import { openPlace, PlaceProblem } from './place.ts'

export type Cause = 'nightly' | 'command'
export type Ran = { ok: true; made: Made } | { ok: false; reason: 'running' }

type Run = BackupOptions & {
  url: string
  /** A folder (absolute) or "s3". */
  to: string
  s3: S3Settings | undefined
  cause: Cause
  /** Asked once it is this process's turn: whether it is still to be done. */
  isWanted?: () => Promise<boolean>
}

/**
 * Makes a backup and a row that says what came of it. One at a time, whoever asks: the turn is a lock of the
 * database that goes with its holder. Throws what went wrong, after it stands in the row.
 */
export async function runBackup({ url, to, s3, cause, isWanted, ...options }: Run): Promise<Ran> {
  const guard = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'bao-tinh backup' })
  const lost = new AbortController()
  // Without the line there is no turn: somebody else may begin.
  guard.on('error', (error) => lost.abort(error))
  await guard.connect()
  try {
    await guard.query('SET idle_session_timeout = 0')
    const { rows } = await guard.query(`SELECT pg_try_advisory_lock(${backupLock}) AS taken`)
    if (!rows[0].taken || (isWanted && !(await isWanted()))) return { ok: false, reason: 'running' }
    const signal = options.signal ? AbortSignal.any([options.signal, lost.signal]) : lost.signal
    const { id } = await database().backupRun.create({ data: { cause, place: to } })
    try {
      const place = await openPlace(to, s3, { make: true })
      const made = await makeBackup(url, place, { ...options, signal })
      await noteSuccess(id, made)
      return { ok: true, made }
    } catch (error) {
      // Told to stop, it did not fail: the row says that it was broken off, as after a power cut.
      if (!signal.aborted) await end(id, { problem: problemOf(error) })
      throw error
    }
  } finally {
    await guard.end()
  }
}

/** One line for a person. */
export function problemOf(error: unknown): string {
  if (error instanceof PlaceProblem) return error.message
  if (error instanceof StorageAway) return 'Kho ảnh S3 không trả lời.'
  return `Lỗi: ${(error instanceof Error ? error.message : String(error)).split('\n')[0]}`
}

async function noteSuccess(id: number, { pruned: _, at: __, ...made }: Made): Promise<void> {
  await end(id, { ok: true, ...made })
  await database().backupAlarm.updateMany({ data: { toldAt: null } })
}

async function end(
  id: number,
  data: Partial<Omit<Made, 'at' | 'pruned'>> & { ok?: boolean; problem?: string },
) {
  // The clock that said when it began.
  const finishedAt = await databaseTime()
  await database().backupRun.update({ where: { id }, data: { ...data, finishedAt } })
}
