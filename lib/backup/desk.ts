import { database } from '../database/client.ts'
import { type BackupRun, Prisma } from '../database/generated/client.ts'
import type { Actor } from '../staff/actor.ts'
import { can } from '../staff/policy.ts'
import { isBackupRunning } from './lock.ts'
import { backupState, backupWatch } from './schedule.ts'

const listed = 30

export type RunLine = Omit<BackupRun, 'rows' | 'bytes' | 'cause'> & {
  cause: 'nightly' | 'command'
  /** `broken`: its process ended in the middle. */
  state: 'ok' | 'failed' | 'running' | 'broken'
  rows: number
  bytes: number
}

/** How the backup stands: the schedule of this server (null: there is none), the last success, the newest runs. */
export async function backupOverview(actor: Actor, now: Date) {
  if (!can(actor, 'backups')) return { ok: false as const, reason: 'forbidden' as const }
  const [state, isRunning, runs, success] = await Promise.all([
    backupState(now),
    database().$queryRaw<{ running: boolean }[]>(
      Prisma.sql`SELECT ${Prisma.raw(isBackupRunning)} AS running`,
    ),
    database().backupRun.findMany({ orderBy: { id: 'desc' }, take: listed }),
    database().backupRun.findFirst({ where: { ok: true }, orderBy: { id: 'desc' } }),
  ])
  const running = isRunning[0]?.running === true
  const { settings } = backupWatch
  return {
    ok: true as const,
    state,
    running,
    schedule: settings?.to ? { to: settings.to, at: settings.at, keep: settings.keep } : null,
    lastSuccess: success?.startedAt ?? null,
    runs: runs.map((run, index) => lineOf(run, running && index === 0)),
  }
}

function lineOf(run: BackupRun, isNow: boolean): RunLine {
  const unfinished = isNow ? 'running' : 'broken'
  return {
    ...run,
    cause: run.cause === 'nightly' ? 'nightly' : 'command',
    state: run.ok ? 'ok' : run.finishedAt ? 'failed' : unfinished,
    rows: Number(run.rows),
    bytes: Number(run.bytes),
  }
}
