import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from '../../lib/database/embedded.ts'
import { embeddedPlace, type Place } from '../../lib/database/embedded-place.ts'
import { migrate } from '../../lib/database/migrate.ts'
import { baseBackup, ownFiles } from '../setup/base-backup.ts'
import { differences, onDatabase, rowHashes } from '../setup/compared.ts'

const folder = resolve('.test', `pitr-${randomBytes(4).toString('hex')}`)
const running: (() => Promise<void>)[] = []
const places: Place[] = []
afterAll(async () => {
  for (const stop of running) await stop()
  for (const { cluster } of places) rmSync(join(cluster, '..'), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

async function placeOf(name: string): Promise<Place> {
  const place = await embeddedPlace(join(folder, name), () => {})
  places.push(place)
  return place
}

/** A folder beside the cluster that PostgreSQL's account can use. */
function beside({ cluster, account }: Place, name: string): string {
  const path = join(cluster, '..', name)
  mkdirSync(path, { recursive: true })
  if (account) chownSync(path, account.uid, account.gid)
  return path
}

async function start(name: string): Promise<string> {
  const { url, stop } = await startEmbedded(join(folder, name))
  running.push(stop)
  return url
}

test('with deploy/wal.sh the database comes back as it was one second before a deletion', async () => {
  const place = await placeOf('first')
  const url = await start('first')
  await migrate(url)
  const archive = beside(place, 'wal')
  // Its account may not be able to enter this folder: the very script, where it can.
  const script = join(archive, '..', 'wal.sh')
  copyFileSync('deploy/wal.sh', script)
  chmodSync(script, 0o755)
  await onDatabase(url, async (client) => {
    await client.query("ALTER SYSTEM SET archive_mode = 'on'")
    await client.query(`ALTER SYSTEM SET archive_command = '${script} archive "%p" "%f" ${archive}'`)
  })
  await running.pop()?.()
  const again = await start('first')

  const base = await placeOf('second')
  await onDatabase(again, async (client) => {
    await client.query("INSERT INTO section (slug, name) VALUES ('truoc', 'Trước bản gốc')")
  })
  await baseBackup(again, place, base)

  // After it: what must come back, and a second later what must not.
  const wanted = await onDatabase(again, async (client) => {
    await client.query(
      "INSERT INTO section (slug, name) SELECT 'muc-' || n, 'Mục ' || n FROM generate_series(1, 500) AS n",
    )
    await client.query('SELECT pg_switch_wal()')
    return rowHashes(again)
  })
  await pass(1_100)
  const { rows: moments } = await onDatabase(again, (client) => client.query('SELECT now()::text AS moment'))
  await pass(1_000)
  await onDatabase(again, async (client) => {
    await client.query('DELETE FROM section')
    await client.query('SELECT pg_switch_wal()')
    // The archive has it when the server says so.
    await expect
      .poll(
        async () =>
          (await client.query('SELECT last_archived_wal, failed_count::int AS failed FROM pg_stat_archiver'))
            .rows[0],
        { timeout: 30_000 },
      )
      .toMatchObject({ failed: 0, last_archived_wal: expect.any(String) })
    const { rows } = await client.query('SELECT pg_walfile_name(pg_current_wal_lsn()) AS current')
    await expect
      .poll(
        () =>
          readdirSync(archive).filter((name) => name < rows[0].current && /^[0-9A-F]{24}$/.test(name)).length,
        { timeout: 30_000 },
      )
      .toBeGreaterThan(2)
  })
  await running.pop()?.()

  writeFileSync(join(base.cluster, 'recovery.signal'), '')
  writeFileSync(
    join(base.cluster, 'postgresql.auto.conf'),
    `restore_command = '${script} restore "%f" "%p" ${archive}'
recovery_target_time = '${moments[0].moment}'
recovery_target_action = 'promote'
`,
  )
  ownFiles(base)
  const restored = await start('second')
  await expect
    .poll(
      () =>
        onDatabase(
          restored,
          async (client) => (await client.query('SELECT pg_is_in_recovery() AS on')).rows[0].on,
        ),
      { timeout: 60_000 },
    )
    .toBe(false)
  expect(differences(await rowHashes(restored), wanted)).toEqual([])
}, 240_000)
