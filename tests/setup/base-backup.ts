import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../lib/database/embedded-place.ts'
import { onDatabase } from './compared.ts'

/** A base backup of the running cluster at `url`, as any tool makes it: the files, between two calls. */
export async function baseBackup(url: string, from: Place, to: Place): Promise<void> {
  await onDatabase(url, async (client) => {
    await client.query("SELECT pg_backup_start('gốc', true)")
    const leaveOut = /postmaster\.(pid|opts)$|pg_wal\/.+/
    cpSync(from.cluster, to.cluster, {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !leaveOut.test(path),
    })
    const { rows } = await client.query('SELECT labelfile, spcmapfile FROM pg_backup_stop()')
    writeFileSync(join(to.cluster, 'backup_label'), rows[0].labelfile)
  })
  copyFileSync(`${from.cluster}.password`, `${to.cluster}.password`)
  ownFiles(to)
}

/** Gives the files to the account that runs PostgreSQL. */
export function ownFiles({ cluster, account }: Place): void {
  chmodSync(cluster, 0o700)
  mkdirSync(join(cluster, 'pg_wal/archive_status'), { recursive: true })
  if (!account) return
  for (const name of ['', ...readdirSync(cluster, { recursive: true, encoding: 'utf8' })])
    chownSync(join(cluster, name), account.uid, account.gid)
}
