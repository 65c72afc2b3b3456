import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startEmbedded } from '../../lib/database/embedded.ts'
import { embeddedPlace } from '../../lib/database/embedded-place.ts'
import { baseBackup, ownFiles } from './base-backup.ts'
import { onDatabase } from './compared.ts'
import { openLine } from './line.ts'
import { gone } from './own-cluster.ts'

/** A streaming replica of a cluster of the test's own (own-cluster.ts), behind an address that stays the same. */
export async function replicaOf(primary: { url: string; folder: string }) {
  const folder = resolve('.test', `replica-${randomBytes(4).toString('hex')}`)
  const place = await embeddedPlace(folder, () => {})
  await baseBackup(primary.url, await embeddedPlace(primary.folder, () => {}), place)
  const { port, username, password } = new URL(primary.url)
  const conninfo = `host=127.0.0.1 port=${port} user=${username} password=${password}`
  appendFileSync(join(place.cluster, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`)
  writeFileSync(join(place.cluster, 'standby.signal'), '')
  ownFiles(place)

  let target = new URL((await startEmbedded(folder)).url)
  const line = await openLine(() => Number(target.port))
  const url = new URL(target.href)
  url.port = String(line.port)
  const say = (sql: string) => onDatabase(target.href, async (client) => void (await client.query(sql)))
  const pidFile = join(place.cluster, 'postmaster.pid')
  const signal = (name: 'SIGINT' | 'SIGQUIT') => {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    process.kill(pid, name)
    return gone(pid)
  }
  return {
    url: url.href,
    port: () => Number(target.port),
    /** It goes on receiving, and shows nothing newer. */
    pause: () => say('SELECT pg_wal_replay_pause()'),
    resume: () => say('SELECT pg_wal_replay_resume()'),
    /** What the primary commits is shown so much later. */
    delay: async (time: string) => {
      await say(`ALTER SYSTEM SET recovery_min_apply_delay = '${time}'`)
      await say('SELECT pg_reload_conf()')
    },
    /** It gets nothing more from the primary. */
    sever: async () => {
      await say("ALTER SYSTEM SET primary_conninfo = ''")
      await say('SELECT pg_reload_conf()')
      const receiving = async () =>
        onDatabase(
          target.href,
          async (client) => (await client.query('SELECT FROM pg_stat_wal_receiver')).rowCount,
        )
      while ((await receiving()) !== 0) await new Promise((done) => setTimeout(done, 20))
    },
    promote: () => say('SELECT pg_promote()'),
    stop: () => signal('SIGINT'),
    start: async () => {
      target = new URL((await startEmbedded(folder)).url)
    },
    remove: async () => {
      line.close()
      if (existsSync(pidFile)) await signal('SIGQUIT')
      rmSync(join(place.cluster, '..'), { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
