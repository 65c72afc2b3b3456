import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restore, withdraw } from '../../lib/articles/write.ts'
import { backupsIn, manifestIn, originalsIn } from '../../lib/backup/contents.ts'
import { dumpDatabase } from '../../lib/backup/dump.ts'
import { backupsFolder, manifestName, NewerBackup, written } from '../../lib/backup/manifest.ts'
import { restoreBackup } from '../../lib/backup/restore.ts'
import { makeSchema } from '../../lib/backup/restore-schema.ts'
import { leftOut } from '../../lib/backup/tables.ts'
import { verifyPlace } from '../../lib/backup/verify.ts'
import { type Ran, runBackup } from '../../lib/backup/write.ts'
import { Prisma } from '../../lib/database/generated/client.ts'
import { migrationScripts } from '../../lib/database/migrate.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { system } from '../../lib/staff/actor.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { useBackupPlace } from '../setup/backup-place.ts'
import { runPortal } from '../setup/command.ts'
import { differences, fileHashes, onDatabase, rowHashes } from '../setup/compared.ts'
import { database, freshDatabase, useDatabase } from '../setup/database.ts'
import { fillNewspaper } from '../setup/newspaper.ts'
import { editionNumber, useFolder } from '../setup/newsroom.ts'

let shade = 0
/** One more picture, like no other. */
async function addPicture(): Promise<string> {
  const background = { r: shade % 256, g: Math.floor(shade / 256), b: 99 }
  shade += 7
  const bytes = await sharp({ create: { width: 90, height: 60, channels: 3, background } })
    .png()
    .toBuffer()
  const taken = await takeIn(system, bytes, { alt: 'a', caption: '', credit: '' })
  if (!taken.ok) throw new Error(taken.reason)
  return taken.picture.hash
}

const empties: Awaited<ReturnType<typeof freshDatabase>>[] = []
/** The address of a database without a table. */
async function emptyDatabase(): Promise<string> {
  const empty = await freshDatabase('template1')
  empties.push(empty)
  return empty.url
}
afterAll(async () => {
  for (const { drop } of empties) await drop()
})

describe.each(['folder', 's3'] as const)('a backup in a %s', (kind) => {
  /** What has nothing to do with where it lies is seen once. */
  const once = test.runIf(kind === 'folder')
  const { url } = useDatabase()
  const folder = useFolder()
  const place = useBackupPlace(kind, folder)
  const environment = () => ({ DATABASE_URL: url(), DATA_DIR: folder.path('data'), ...place.environment() })
  const portal = (args: string[], more: Record<string, string> = {}) =>
    runPortal(args, { ...environment(), ...more })
  const backUp = async (keep?: number): Promise<Ran & { ok: true }> => {
    const ran = await runBackup({ url: url(), to: place.to(), s3: place.s3(), cause: 'command', keep })
    if (!ran.ok) throw new Error(ran.reason)
    return ran
  }
  /** Restores the newest backup beside and does the work there. */
  const restored = async <T>(work: (address: string, dataDir: string) => Promise<T>): Promise<T> => {
    const [address, dataDir] = [await emptyDatabase(), folder.path(`elsewhere-${empties.length}`)]
    mediaFolder.path = dataDir
    try {
      expect(await restoreBackup(address, await place.open())).toMatchObject({ ok: true })
      return await work(address, dataDir)
    } finally {
      mediaFolder.path = folder.path('data')
    }
  }

  beforeAll(async () => {
    await fillNewspaper()
    for (let count = 0; count < 8; count++) await addPicture()
    const added = await addStaff(system, {
      name: 'Vy',
      email: 'vy@bao.example',
      role: 'administrator',
      sections: [],
    })
    if (!added.ok) throw new Error(added.reason)
    const later = new Date(Date.now() + 86_400_000)
    await database().session.create({ data: { id: 's', token: 't', userId: added.id, expiresAt: later } })
    await database().verification.create({
      data: { id: 'v', identifier: 'password:x', value: added.id, expiresAt: later },
    })
    await database().previewLink.create({
      data: { articleId: 1, hash: 'h', actor: 'portal', actorName: 'Hệ thống', expiresAt: later },
    })
  })

  test('made while pieces and pictures come in is the newspaper of one edition, row by row and file by file', async () => {
    // One write is one edition: what every table held after each of them.
    const history = new Map<number, Record<string, string>>()
    let stopped = false
    const trickle = (async () => {
      for (let turn = 0; !stopped; turn++) {
        const id = 1 + (turn % 20)
        if (turn % 3 === 0) await addPicture()
        else if ((await database().article.findUniqueOrThrow({ where: { id } })).state === 'published')
          await withdraw(system, id)
        else await restore(system, id)
        history.set(await editionNumber(), await rowHashes(url()))
      }
    })()
    await new Promise((done) => setTimeout(done, 300))
    const atBegin = await editionNumber()
    const ran = await portal(['backup', place.to()])
    const atEnd = await editionNumber()
    stopped = true
    await trickle
    expect(ran).toMatchObject({ code: 0, out: expect.stringContaining('Đã sao lưu vào') })
    expect(atEnd).toBeGreaterThan(atBegin)

    await restored(async (address, dataDir) => {
      const { rows } = await onDatabase(address, (client) =>
        client.query('SELECT number::int AS number, epoch FROM edition'),
      )
      const { number, epoch } = rows[0]
      expect(number).toBeGreaterThanOrEqual(atBegin)
      expect(number).toBeLessThan(atEnd)
      const differing = differences(history.get(number) as Record<string, string>, await rowHashes(address))
      expect(differing.filter((table) => !leftOut.has(table))).toEqual([])
      expect(epoch).not.toBe((await database().edition.findUniqueOrThrow({ where: { id: 1 } })).epoch)

      const here = await fileHashes(folder.path('data/pictures'))
      const there = await fileHashes(`${dataDir}/pictures`)
      const named = await onDatabase(address, (client) => client.query('SELECT hash FROM picture'))
      expect(
        Object.keys(there)
          .map((name) => name.slice(3, -4))
          .sort(),
      ).toEqual(named.rows.map(({ hash }) => hash).sort())
      for (const [name, hash] of Object.entries(there)) expect(here[name], name).toBe(hash)
    })
  }, 120_000)

  once('has the next number of every sequence, and every index, key and trigger', async () => {
    await backUp()
    const shape = (client: import('pg').Client) =>
      client.query(`
        SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT conrelid::regclass || conname || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT sequencename || coalesce(last_value, 0) FROM pg_sequences WHERE sequencename NOT IN ('backup_run_id_seq') ORDER BY 1`)
    const here = await onDatabase(url(), shape)
    await restored(async (address) => {
      expect((await onDatabase(address, shape)).rows).toEqual(here.rows)
    })
  })

  once('lets nobody in who had a session, a link to set a password or a link to a draft', async () => {
    await restored(async (address) => {
      const counts = await onDatabase(address, (client) =>
        client.query(`SELECT (SELECT count(*) FROM session)::int AS sessions, (SELECT count(*) FROM verification)::int AS links,
          (SELECT count(*) FROM preview_link)::int AS previews, (SELECT count(*) FROM staff)::int AS staff`),
      )
      expect(counts.rows).toEqual([{ sessions: 0, links: 0, previews: 0, staff: 1 }])
    })
  })

  test('copies a picture once, however many backups there are', async () => {
    await backUp()
    const hash = await addPicture()
    const { made } = await backUp()
    expect(made).toMatchObject({ newPictures: 1, missingPictures: 0 })
    const { originals } = await originalsIn(await place.open())
    expect(originals.length).toBe(made.pictures)
    expect(originals.filter((name) => name.includes(hash))).toHaveLength(1)
  })

  test('of which one byte is changed, in whatever file, is found, and so is a file that is missing', async () => {
    await backUp(1)
    const opened = await place.open()
    expect((await verifyPlace(opened)).problems).toEqual([])
    const files = place.files()
    expect(files.length).toBeGreaterThan(50)
    // Every one in the folder; in the bucket some of each kind will do.
    for (const [index, file] of files.entries()) {
      if (kind === 's3' && index % 12 > 0 && !file.includes(manifestName)) continue
      const bytes = await readFile(file)
      const at = (index * 7919) % bytes.length
      bytes[at] = (bytes[at] as number) ^ 1
      await writeFile(file, bytes)
      const { problems } = await verifyPlace(opened)
      expect(problems, file).toHaveLength(1)
      const [{ file: named, what }] = problems as [{ file: string; what: string }]
      expect(file).toContain(named)
      expect(what).toBe(file.includes(manifestName) ? 'unreadable' : 'changed')
      bytes[at] = (bytes[at] as number) ^ 1
      await writeFile(file, bytes)
    }
    const [picture] = (await originalsIn(opened)).originals
    await opened.remove(picture as string)
    const told = await portal(['verify', place.to()])
    expect([told.code, told.out]).toEqual([1, ''])
    expect(told.err).toBe(`Thiếu: ${picture}\nHỏng: 1 tệp không còn như lúc sao lưu.\n`)
    // What is not there is copied by the next one.
    expect((await backUp(1)).made.newPictures).toBe(1)
    expect(await portal(['verify', place.to()])).toMatchObject({ code: 0, err: '' })
  }, 120_000)

  once('is one of as many as were asked to stay, and pictures that none of them names go', async () => {
    const opened = await place.open()
    await backUp()
    const hash = await addPicture()
    await backUp()
    await onDatabase(url(), (client) => client.query('DELETE FROM picture WHERE hash = $1', [hash]))
    const has = async () => (await originalsIn(opened)).originals.some((name) => name.includes(hash))
    await backUp(2)
    expect([(await backupsIn(opened)).length, await has()]).toEqual([2, true])
    const { made } = await backUp(2)
    expect(made.pruned).toEqual({ backups: 1, pictures: 1 })
    expect([(await backupsIn(opened)).length, await has()]).toEqual([2, false])
    expect((await verifyPlace(opened)).problems).toEqual([])
  })

  test.each(
    kind === 'folder'
      ? ['backup:table-article', 'backup:picture-2', 'backup:before-manifest']
      : ['backup:picture-2'],
  )(
    'killed at %s is none, and the next one goes on',
    async (point) => {
      const opened = await place.open()
      for (const { name, files } of await backupsIn(opened))
        for (const file of files) await opened.remove(`${backupsFolder}/${name}/${file}`)
      for (const name of (await originalsIn(opened)).originals) await opened.remove(name)
      expect((await portal(['backup', place.to()], { FAULT_POINT: point })).signal).toBe('SIGKILL')
      expect((await verifyPlace(opened)).backups).toEqual([])
      expect(await restoreBackup(await emptyDatabase(), opened)).toMatchObject({
        ok: false,
        reason: 'no-backup',
      })
      const copied = (await originalsIn(opened)).originals.length
      const { made } = await backUp()
      expect(made.newPictures).toBe(made.pictures - copied)
      expect(copied > 0).toBe(point !== 'backup:table-article')
      expect(await verifyPlace(opened)).toMatchObject({ backups: [made.name], unfinished: [], problems: [] })
      const runs = await database().backupRun.findMany({ orderBy: { id: 'desc' }, take: 2 })
      expect(runs.map(({ ok, finishedAt }) => [ok, finishedAt !== null])).toEqual([
        [true, true],
        [false, false],
      ])
    },
    60_000,
  )
})

describe('a restore', () => {
  const { url } = useDatabase()
  const folder = useFolder()
  const place = useBackupPlace('folder', folder)
  const portal = (address: string, dataDir: string, args: string[], more: Record<string, string> = {}) =>
    runPortal(args, { DATABASE_URL: address, DATA_DIR: folder.path(dataDir), ...more })

  beforeAll(async () => {
    await fillNewspaper()
    for (let count = 0; count < 3; count++) await addPicture()
    await runBackup({ url: url(), to: place.to(), s3: undefined, cause: 'command' })
  })

  test('into a newspaper that is there is refused in one line, and changes nothing', async () => {
    const before = await rowHashes(url())
    expect(await portal(url(), 'nowhere', ['restore', place.to()])).toMatchObject({
      code: 1,
      out: '',
      err: 'Cơ sở dữ liệu đã có bảng. Chỉ khôi phục vào một cơ sở dữ liệu trống.\n',
    })
    expect(differences(before, await rowHashes(url()))).toEqual([])
    expect(await fileHashes(folder.path('nowhere'))).toEqual({})
  })

  test('over pictures of another newspaper is refused', async () => {
    const empty = await emptyDatabase()
    await mkdir(folder.path('others/pictures/ab'), { recursive: true })
    await writeFile(folder.path(`others/pictures/ab/ab${'0'.repeat(30)}.jpg`), 'một ảnh khác')
    const { code, err } = await portal(empty, 'others', ['restore', place.to()])
    expect([code, err]).toEqual([1, expect.stringMatching(/^Kho ảnh .* đã có ảnh khác\. .*\n$/)])
    expect(await rowHashes(empty)).toEqual({})
  })

  test.each(['restore:picture-1', 'restore:before-commit'])(
    'killed at %s leaves an empty database, and goes on when it is run again',
    async (point) => {
      const empty = await emptyDatabase()
      const dataDir = `killed-${point.slice(8)}`
      const args = ['restore', place.to()]
      expect((await portal(empty, dataDir, args, { FAULT_POINT: point })).signal).toBe('SIGKILL')
      expect(await rowHashes(empty)).toEqual({})
      expect(await portal(empty, dataDir, args)).toMatchObject({ code: 0, err: '' })
      const differing = differences(await rowHashes(url()), await rowHashes(empty))
      expect(differing.filter((table) => !leftOut.has(table))).toEqual([])
      expect(await fileHashes(folder.path(`${dataDir}/pictures`))).toEqual(
        await fileHashes(folder.path('data/pictures')),
      )
    },
    60_000,
  )

  test('of a file that is not as it was written stops, says which, and leaves an empty database', async () => {
    const opened = await place.open()
    const [backup] = await backupsIn(opened)
    const file = `${backupsFolder}/${backup?.name}/article.0001.gz`
    const bytes = (await opened.read(file)) as Buffer
    const changed = Buffer.from(bytes)
    changed[100] = (changed[100] as number) ^ 1
    await opened.put(file, changed)
    const empty = await emptyDatabase()
    const { code, err } = await portal(empty, 'broken', ['restore', place.to()])
    await opened.put(file, bytes)
    expect([code, err]).toEqual([1, `Đã bị đổi: ${file}. Chọn bản khác: --backup TÊN.\n`])
    expect(await rowHashes(empty)).toEqual({})
  })

  test('of a backup that newer software made is refused in one line', async () => {
    const opened = await place.open()
    const [backup] = await backupsIn(opened)
    const name = backup?.name as string
    const file = `${backupsFolder}/${name}/${manifestName}`
    const [bytes, manifest] = [(await opened.read(file)) as Buffer, await manifestIn(opened, name)]
    const empty = await emptyDatabase()
    const later = [...(manifest?.migrations ?? []), '20991231000000_later']
    await opened.put(file, written({ ...manifest, version: '9.0.0', migrations: later }))
    expect(await portal(empty, 'newer', ['restore', place.to()])).toMatchObject({
      code: 1,
      err: 'Bản sao lưu do phiên bản mới hơn làm ra (9.0.0). Hãy cập nhật phần mềm trước.\n',
    })
    await opened.put(file, written({ ...manifest, version: '9.0.0', format: 2, tables: 'otherwise' }))
    await expect(restoreBackup(empty, opened)).rejects.toBeInstanceOf(NewerBackup)
    expect(await rowHashes(empty)).toEqual({})
    await opened.put(file, bytes)
  })

  test('of a backup that older software made brings it to the newest migration', async () => {
    const names = (await migrationScripts()).map(({ name }) => name)
    const older = names.filter((name) => name < '20261129103000')
    const old = await emptyDatabase()
    await onDatabase(old, async (client) => {
      await client.query('BEGIN')
      await makeSchema(client, older)
      await client.query("INSERT INTO section (slug, name) VALUES ('xa-hoi', 'Xã hội')")
      await client.query('COMMIT')
    })
    const opened = await place.open()
    const name = '2099-01-01T00-00-00-000Z'
    const { hashes: _, ...dumped } = await dumpDatabase(old, opened, `${backupsFolder}/${name}`)
    expect(dumped.migrations).toEqual(older)
    const manifest = { format: 1, version: '0.0.9', ...dumped, pictures: [], missingPictures: [] }
    await opened.put(`${backupsFolder}/${name}/${manifestName}`, written(manifest))
    const empty = await emptyDatabase()
    expect(await portal(empty, 'older', ['restore', place.to()])).toMatchObject({ code: 0 })
    await onDatabase(empty, async (client) => {
      const { rows } = await client.query(
        'SELECT (SELECT array_agg(migration_name ORDER BY migration_name) FROM _prisma_migrations) AS names, (SELECT slug FROM section), (SELECT count(*)::int FROM most_read) AS scopes',
      )
      expect(rows).toEqual([{ names, slug: 'xa-hoi', scopes: 1 }])
    })
    await rm(folder.path(`backup/${backupsFolder}/${name}`), { recursive: true })
  }, 60_000)
})

describe('what a backup carries', () => {
  const { url } = useDatabase()
  const folder = useFolder()
  const place = useBackupPlace('folder', folder)

  test('is every table that there is, but for those that are named as left out', async () => {
    const models = Object.values(Prisma.ModelName).map((model) =>
      model.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase(),
    )
    await onDatabase(url(), (client) =>
      client.query('CREATE TABLE "Ngày mai" (một int, hai int GENERATED ALWAYS AS (một * 2) STORED)'),
    )
    const { tables, leftOut: out } = await dumpDatabase(url(), await place.open(), 'backups/x')
    const names = tables.map(({ name }) => name)
    expect([...names, ...out].sort()).toEqual([...models, '_prisma_migrations', 'Ngày mai'].sort())
    expect(out).toEqual([...leftOut].sort())
    expect(tables.find(({ name }) => name === 'Ngày mai')?.columns).toEqual(['một'])
  })

  test('is files that nobody else on the machine can read', async () => {
    for (const file of place.files()) expect((await stat(file)).mode & 0o077, file).toBe(0)
  })

  test('names a picture whose file is gone, and says so', async () => {
    const hash = await addPicture()
    await rm(folder.path(`data/pictures/${hash.slice(0, 2)}/${hash}.jpg`))
    await onDatabase(url(), (client) => client.query('DROP TABLE "Ngày mai"'))
    const { code, err } = await runPortal(['backup', place.to()], {
      DATABASE_URL: url(),
      DATA_DIR: folder.path('data'),
    })
    expect([code, err]).toEqual([1, expect.stringContaining('Thiếu tệp gốc của 1 ảnh')])
    const [backup] = await backupsIn(await place.open())
    expect((await manifestIn(await place.open(), backup?.name as string))?.missingPictures).toEqual([hash])
  })
})
