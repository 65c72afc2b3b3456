import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { resolve } from 'node:path'
import { startEmbedded } from '../../lib/database/embedded.ts'
import { migrate } from '../../lib/database/migrate.ts'

/**
 * A PostgreSQL that a test may stop and start, behind an address that stays the same: the real server,
 * with a plain TCP relay in front of it.
 */
export async function ownCluster() {
  const folder = resolve('.test', `own-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  let target = new URL((await startEmbedded(folder)).url)
  await migrate(target.href)
  const sockets = new Set<Socket>()
  const relay = createServer((client) => {
    const server = connect(Number(target.port), '127.0.0.1')
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(from)
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done))
  const address = relay.address()
  const url = new URL(target.href)
  url.port = String(address && typeof address === 'object' ? address.port : 0)
  const pidFile = `${folder}/postgres/cluster/postmaster.pid`
  const signal = (name: 'SIGINT' | 'SIGQUIT') => {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    process.kill(pid, name)
    return gone(pid)
  }
  return {
    url: url.href,
    /** Fast shutdown: what `systemctl stop` does. */
    stop: () => signal('SIGINT'),
    start: async () => {
      target = new URL((await startEmbedded(folder)).url)
    },
    remove: async () => {
      relay.close()
      for (const socket of sockets) socket.destroy()
      if (existsSync(pidFile)) await signal('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
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
