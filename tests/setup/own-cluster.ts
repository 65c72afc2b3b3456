import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { startEmbedded } from '../../lib/database/embedded.ts'
import { migrate } from '../../lib/database/migrate.ts'
import { openLine } from './line.ts'

/**
 * A PostgreSQL that a test may stop and start, behind an address that stays the same: the real server,
 * with a plain TCP relay in front of it.
 */
export async function ownCluster(folder = resolve('.test', `own-${randomBytes(4).toString('hex')}`)) {
  mkdirSync(folder, { recursive: true })
  let target = new URL((await startEmbedded(folder)).url)
  await migrate(target.href)
  const line = await openLine(() => Number(target.port))
  const url = new URL(target.href)
  url.port = String(line.port)
  const pidFile = `${folder}/postgres/cluster/postmaster.pid`
  const signal = (name: 'SIGINT' | 'SIGQUIT') => {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    process.kill(pid, name)
    return gone(pid)
  }
  return {
    url: url.href,
    folder,
    /** Where it listens itself: another one after a start. */
    port: () => Number(target.port),
    /** Fast shutdown: what `systemctl stop` does. */
    stop: () => signal('SIGINT'),
    start: async () => {
      target = new URL((await startEmbedded(folder)).url)
    },
    remove: async () => {
      line.close()
      if (existsSync(pidFile)) await signal('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise((done) => setTimeout(done, 20))
  }
}
