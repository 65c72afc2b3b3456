import { rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { watchBackup } from '../../lib/backup/alarm.ts'
import { backupOverview } from '../../lib/backup/desk.ts'
import { backupWatch, backupWhenDue } from '../../lib/backup/schedule.ts'
import { runBackup } from '../../lib/backup/write.ts'
import { backupNightly } from '../../lib/jobs/backup.ts'
import { mailbox } from '../../lib/mail/send.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { roleNames } from '../../lib/staff/roles.ts'
import { addStaff, disableStaff } from '../../lib/staff/write.ts'
import { actorOf } from '../setup/actors.ts'
import { onDatabase } from '../setup/compared.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useMailServer } from '../setup/mail-server.ts'
import { useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const mails = useMailServer()
const settings = () => ({ to: folder.path('sao-luu'), at: '02:30', keep: 2, s3: undefined })
const night = (day: number, time = '02:30:05') => new Date(`2026-11-${day}T${time}+07:00`)
const administrator = actorOf('administrator')
const overview = async (now = new Date()) => {
  const found = await backupOverview(administrator, now)
  if (!found.ok) throw new Error(found.reason)
  return found
}

beforeAll(() => {
  backupWatch.settings = settings()
})
afterAll(() => {
  backupWatch.settings = undefined
  mailbox.value = undefined
})

describe('the nightly backup', () => {
  test('is made once, by one of the servers that find it due at the same moment', async () => {
    const made = await Promise.all(
      Array.from({ length: 4 }, () => backupWhenDue(url(), settings(), new Date())),
    )
    expect(made.filter((run) => run?.ok)).toHaveLength(1)
    expect(await database().backupRun.count()).toBe(1)
    expect(await backupWhenDue(url(), settings(), new Date())).toBeNull()
    expect((await overview()).runs).toMatchObject([
      { state: 'ok', cause: 'nightly', place: folder.path('sao-luu') },
    ])
  })

  test('that cannot be written says why, and is tried again after half an hour', async () => {
    await database().backupRun.deleteMany()
    await writeFile(folder.path('a-file'), '')
    const bad = { ...settings(), to: folder.path('a-file') }
    await expect(backupWhenDue(url(), bad, new Date())).rejects.toThrow('không phải là một thư mục')
    expect((await overview()).runs).toMatchObject([
      { state: 'failed', problem: expect.stringMatching(/^.*a-file.*\.$/) },
    ])
    expect(await backupWhenDue(url(), bad, new Date())).toBeNull()
    await expect(backupWhenDue(url(), bad, new Date(Date.now() + 31 * 60_000))).rejects.toThrow()
  })

  test('that is broken off when the server stops is shown so, and is no failure', async () => {
    await database().backupRun.deleteMany()
    const stopping = new AbortController()
    const running = runBackup({
      url: url(),
      ...settings(),
      to: folder.path('sao-luu'),
      cause: 'nightly',
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    })
    await expect(running).rejects.toThrow()
    expect(await overview()).toMatchObject({ state: 'none', running: false, runs: [{ state: 'broken' }] })
  })

  test('is seen while it runs', async () => {
    await database().backupRun.deleteMany()
    let seen: Awaited<ReturnType<typeof overview>> | undefined
    await runBackup({
      url: url(),
      ...settings(),
      to: folder.path('sao-luu'),
      cause: 'nightly',
      onProgress: () => {
        void overview().then((found) => {
          seen ??= found
        })
      },
    })
    expect(seen).toMatchObject({ running: true, runs: [{ state: 'running' }] })
    expect(await overview()).toMatchObject({ running: false, runs: [{ state: 'ok' }] })
  })

  test('stops at once with the server', async () => {
    const stop = backupNightly(url(), settings())
    await stop()
  })
})

test('only an administrator sees how it stands', async () => {
  for (const role of roleNames)
    expect((await backupOverview(actorOf(role), new Date())).ok, role).toBe(role === 'administrator')
})

describe('the alarm', () => {
  const run = (ok: boolean, startedAt: Date, problem = '') =>
    database().backupRun.create({
      data: {
        cause: 'nightly',
        place: folder.path('sao-luu'),
        ok,
        startedAt,
        finishedAt: startedAt,
        problem,
      },
    })

  beforeAll(async () => {
    siteAddress.url = 'https://bao.example'
    mailbox.value = { smtpUrl: mails.url(), from: 'toa-soan@bao.example' }
    for (const [name, role] of [
      ['vy', 'administrator'],
      ['an', 'administrator'],
      ['binh', 'administrator'],
      ['chi', 'editor-in-chief'],
    ] as const)
      await addStaff(system, { name, email: `${name}@bao.example`, role, sections: [] })
    const { id } = await database().staff.findUniqueOrThrow({ where: { email: 'binh@bao.example' } })
    await disableStaff(system, id)
  })
  beforeEach(async () => {
    mails.arrived.length = 0
    await database().backupRun.deleteMany()
    await database().backupAlarm.updateMany({ data: { toldAt: null } })
  })

  test('goes to the administrators once a day, by one server, when the last success is older than 26 hours', async () => {
    await run(true, night(27))
    expect(await watchBackup(night(28, '04:30:00'))).toBe(0)
    const told = await Promise.all([1, 2, 3].map(() => watchBackup(night(28, '04:30:10'))))
    expect(told.sort()).toEqual([0, 0, 2])
    expect(backupWatch.state).toBe('late')
    expect(mails.arrived.flatMap(({ to }) => to).sort()).toEqual(['an@bao.example', 'vy@bao.example'])
    expect(mails.arrived[0]?.text).toContain(
      'Sao lưu bị trễ. Bản sao lưu gần nhất: Thứ sáu, 27/11/2026 | 02:30.',
    )
    expect(mails.arrived[0]?.text).toContain('https://bao.example/admin/nhat-ky/sao-luu')
    expect(await watchBackup(night(29, '04:30:00'))).toBe(0)
    expect(await watchBackup(night(29, '04:30:20'))).toBe(2)
  })

  test('says why the last run came to nothing; after a success it is quiet, and loud again at the next failure', async () => {
    await run(true, night(27))
    await run(false, night(28), 'Không ghi được vào /sao-luu: ENOSPC.')
    expect(await watchBackup(night(28, '02:31:00'))).toBe(2)
    expect(mails.arrived[0]?.text).toContain('Không ghi được vào /sao-luu: ENOSPC.')
    expect(
      (await runBackup({ url: url(), ...settings(), to: folder.path('sao-luu'), cause: 'nightly' })).ok,
    ).toBe(true)
    expect(await watchBackup(new Date())).toBe(0)
    expect(backupWatch.state).toBe('ok')
    await run(false, new Date(), 'Hỏng.')
    expect(await watchBackup(new Date())).toBe(2)
  })

  test('that no mail server took is tried again after an hour', async () => {
    await run(false, night(28), 'Hỏng.')
    mails.refuse(true)
    expect(await watchBackup(night(28, '02:31:00'))).toBe(0)
    mails.refuse(false)
    expect(await watchBackup(night(28, '03:30:59'))).toBe(0)
    expect(await watchBackup(night(28, '03:31:00'))).toBe(2)
  })
})

test('where the database goes away in the middle there is no backup, and the next one is made', async () => {
  await database().backupRun.deleteMany()
  await rm(folder.path('sao-luu'), { recursive: true })
  const cut = runBackup({
    url: url(),
    ...settings(),
    to: folder.path('sao-luu'),
    cause: 'command',
    onProgress: (_, done) => {
      if (done !== 3) return
      void onDatabase(url(), (client) =>
        client.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bao-tinh backup' AND datname = current_database()",
        ),
      )
    },
  })
  await expect(cut).rejects.toThrow()
  expect((await overview()).runs[0]?.state).not.toBe('ok')
  expect(
    (await runBackup({ url: url(), ...settings(), to: folder.path('sao-luu'), cause: 'command' })).ok,
  ).toBe(true)
})
