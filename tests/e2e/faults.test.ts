import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { daysAgo, fillNewspaper, importLines, line, linesFile } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const { url } = useDatabase()
let portal: RunningPortal
const points = ['before-write', 'after-write', 'after-stamp', 'after-commit', 'before-answer'] as const
/** From this point on the change is committed, so it must be there. */
const committed = (point: string) => point === 'after-commit' || point === 'before-answer'

beforeAll(async () => {
  await fillNewspaper()
  portal = await startPortal({ DATABASE_URL: url() })
})
afterAll(() => portal?.stop())

/** Runs the command line as a process of its own that kills itself (SIGKILL) at a named point. */
function portalCommand(
  args: string[],
  faultPoint?: string,
): Promise<{ signal: string | null; code: number | null }> {
  return new Promise((done, fail) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'bin/portal.ts', ...args],
      {
        cwd: resolve('.'),
        env: { ...process.env, DATABASE_URL: url(), ...(faultPoint ? { FAULT_POINT: faultPoint } : {}) },
        stdio: 'ignore',
      },
    )
    child.on('error', fail)
    child.on('exit', (code, signal) => done({ code, signal }))
  })
}

const ask = (path: string) => get(portal.address + path)
const settled = () => new Promise((done) => setTimeout(done, 600))

describe.each(points)('killed at %s', (point) => {
  const index = points.indexOf(point)

  test('an import: what was committed is visible, the rest never was, and running it again ends it', async () => {
    const id = 400 + index
    const title = `Nhập dở ở điểm ${index}`
    const { file, remove } = linesFile([line({ id, title, publishedAt: `${daysAgo(1)}T06:00:00+07:00` })])
    await ask('/') // The front page is kept before.
    expect((await portalCommand(['import', 'articles', file], `import:${point}`)).signal).toBe('SIGKILL')
    await settled()
    const there = await database().article.count({ where: { id } })
    expect(there).toBe(committed(point) ? 1 : 0)
    expect((await ask(`/tin/${id}`)).status).toBe(there ? 308 : 404)
    expect((await ask(`/ngay/${daysAgo(1)}`)).text.includes(title)).toBe(there === 1)
    expect((await ask('/')).text.includes(title)).toBe(there === 1)
    expect((await portalCommand(['import', 'articles', file])).code).toBe(0)
    await settled()
    expect((await ask(`/ngay/${daysAgo(1)}`)).text).toContain(title)
    remove()
  })

  test('a withdrawal and a publish: the readers see what the database holds', async () => {
    const id = 500 + index
    const title = `Gỡ rồi đăng ở điểm ${index}`
    await importLines([line({ id, title, publishedAt: `${daysAgo(1)}T07:00:00+07:00` })])
    await settled()
    // What was withdrawn comes back by the step of that name.
    for (const [command, step, from, to] of [
      ['withdraw', 'withdraw', 'published', 'withdrawn'],
      ['publish', 'restore', 'withdrawn', 'published'],
    ] as const) {
      expect((await portalCommand([command, String(id)], `${step}:${point}`)).signal).toBe('SIGKILL')
      await settled()
      const { state } = await database().article.findUniqueOrThrow({ where: { id } })
      expect(state).toBe(committed(point) ? to : from)
      expect((await ask('/')).text.includes(title)).toBe(state === 'published')
      expect((await ask(`/tin/${id}`)).status).toBe(state === 'published' ? 308 : 410)
      const audited = await database().auditEntry.count({ where: { articleId: id, action: step } })
      expect(audited).toBe(committed(point) ? 1 : 0)
      await portalCommand([command, String(id)])
      await settled()
      expect((await ask('/')).text.includes(title)).toBe(to === 'published')
    }
  })
})
