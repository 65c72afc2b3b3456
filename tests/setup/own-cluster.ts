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
  const { close, ...server } = await startBehindLine(folder, `${folder}/postgres/cluster`)
  await migrate(server.own())
  return {
    url: server.url,
    folder,
    port: server.port,
    stop: server.stop,
    start: server.start,
    remove: async () => {
      await close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Starts the PostgreSQL of a folder behind a line: its address stays, whatever port it gets at its next start. */
export async function startBehindLine(folder: string, cluster: string) {
  let target = new URL((await startEmbedded(folder)).url)
  const line = await openLine(() => Number(target.port))
  const url = new URL(target.href)
  url.port = String(line.port)
  const pidFile = `${cluster}/postmaster.pid`
  const signal = (name: 'SIGINT' | 'SIGQUIT') => {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    process.kill(pid, name)
    return gone(pid)
  }
  return {
    url: url.href,
    /** Its own address, past the line: another one after a start. */
    own: () => target.href,
    port: () => Number(target.port),
    /** Fast shutdown: what `systemctl stop` does. */
    stop: () => signal('SIGINT'),
    start: async () => {
      target = new URL((await startEmbedded(folder)).url)
    },
    /** The line, and the server where it runs, for good. */
    close: async () => {
      line.close()
      if (existsSync(pidFile)) await signal('SIGQUIT')
    },
  }
}

async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise((done) => setTimeout(done, 20))
  }
}
