import { randomBytes } from 'node:crypto'
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { embeddedPlace } from '../../lib/database/embedded-place.ts'
import { baseBackup, ownFiles } from './base-backup.ts'
import { onDatabase } from './compared.ts'
import { startBehindLine } from './own-cluster.ts'

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

  const server = await startBehindLine(folder, place.cluster)
  const say = (sql: string) => onDatabase(server.own(), async (client) => void (await client.query(sql)))
  return {
    url: server.url,
    port: server.port,
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
          server.own(),
          async (client) => (await client.query('SELECT FROM pg_stat_wal_receiver')).rowCount,
        )
      while ((await receiving()) !== 0) await new Promise((done) => setTimeout(done, 20))
    },
    promote: () => say('SELECT pg_promote()'),
    stop: server.stop,
    start: server.start,
    remove: async () => {
      await server.close()
      rmSync(join(place.cluster, '..'), { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
