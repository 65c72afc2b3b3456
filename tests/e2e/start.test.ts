import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { get } from '../setup/get.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const dataDir = resolve('.test', 'start')
const postmaster = () =>
  Number(readFileSync(`${dataDir}/postgres/cluster/postmaster.pid`, 'utf8').split('\n')[0])
const start = (environment: Record<string, string> = {}) =>
  startPortal({ DATA_DIR: dataDir, DATABASE_URL: '', ...environment })
/** Running, and not a zombie that nobody has collected yet. */
const alive = (pid: number) =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))

beforeAll(() => {
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** What a start that must fail says, and its exit code. */
function failedStart(environment: Record<string, string>): { code: number | null; lines: string[] } {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'bin/start.ts'],
    {
      env: { ...process.env, VITEST: '', PORT: '0', DATA_DIR: dataDir, ...environment },
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  return { code: status, lines: stderr.trim().split('\n') }
}

test('the embedded database starts with the portal and stops after it', async () => {
  const portal = await start()
  expect((await get(`${portal.address}/api/health`)).status).toBe(200)
  const pid = postmaster()
  expect(alive(pid)).toBe(true)
  expect(await portal.stop()).toBe(0)
  expect(portal.output()).toMatch(/Đang dừng[\s\S]*Đã dừng/)
  expect(alive(pid)).toBe(false)
})

test('Ctrl-C in a terminal reaches the whole group; the database still goes last and in order', async () => {
  const portal = await startPortal({ DATA_DIR: dataDir, DATABASE_URL: '' })
  const ended = new Promise((done) => portal.process.on('exit', done))
  portal.process.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(readFileSync(`${dataDir}/postgres/cluster.log`, 'utf8').trim()).toMatch(
    /database system is shut down$/,
  )
})

test('a start after kill -9 of Node alone joins the database that was left running', async () => {
  const killed = await start()
  const pid = postmaster()
  killed.process.kill('SIGKILL')
  await new Promise((done) => killed.process.on('exit', done))
  expect(alive(pid)).toBe(true)
  const portal: RunningPortal = await start()
  expect(postmaster()).toBe(pid)
  expect((await get(`${portal.address}/`)).status).toBe(200)
  expect(await portal.stop()).toBe(0)
  expect(alive(pid)).toBe(false)
})

test('a start after kill -9 of everything just works', async () => {
  const killed = await start()
  const pid = postmaster()
  killed.process.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  await new Promise((resolve) => setTimeout(resolve, 500))
  const portal = await start()
  expect((await get(`${portal.address}/`)).status).toBe(200)
  await portal.stop()
})

test('the command line works beside a running portal on the embedded database, and alone', async () => {
  const portal = await start()
  const purge = () =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'bin/portal.ts', 'purge', 'all'], {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
    }).status
  expect(purge()).toBe(0)
  expect((await get(`${portal.address}/api/health`)).status).toBe(200)
  await portal.stop()
  expect(purge()).toBe(0)
})

test('what cannot start says so in one line and exits with 1', async () => {
  const taken = createServer()
  await new Promise<void>((done) => taken.listen(0, '0.0.0.0', done))
  const address = taken.address()
  const port = String(address && typeof address === 'object' ? address.port : 0)
  expect(failedStart({ PORT: port, DATABASE_URL: '' })).toEqual({
    code: 1,
    lines: [`Cổng ${port} đã có chương trình khác dùng.`],
  })
  taken.close()
  expect(failedStart({ PORT: 'ba nghìn' })).toMatchObject({
    code: 1,
    lines: [expect.stringMatching(/^Cấu hình sai: PORT/)],
  })
  const unreachable = failedStart({ DATABASE_URL: 'postgresql://bao:bi-mat@127.0.0.1:9/bao' })
  expect(unreachable).toMatchObject({
    code: 1,
    lines: [expect.stringMatching(/^Không dùng được cơ sở dữ liệu/)],
  })
  expect(unreachable.lines[0]).not.toContain('bi-mat')
})

test('a start that is called off in the middle leaves no database running', async () => {
  const folder = `${dataDir}/called-off`
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'bin/start.ts'], {
    env: { ...process.env, VITEST: '', PORT: '0', DATA_DIR: folder, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (chunk) => {
    output += chunk
    // PostgreSQL runs by now and the demo newspaper is being filled in.
    if (output.includes('Báo mẫu') && !output.includes('Đang dừng')) child.kill('SIGTERM')
  })
  expect(await new Promise((done) => child.on('exit', done)), output).toBe(0)
  expect(output).not.toContain('Báo đã mở')
  expect(existsSync(`${folder}/postgres/cluster/postmaster.pid`)).toBe(false)
})

test('two first starts at the same moment share one database; the last to leave stops it', async () => {
  const folder = `${dataDir}/two`
  const two = await Promise.all([start({ DATA_DIR: folder }), start({ DATA_DIR: folder })])
  for (const { address } of two) expect((await get(`${address}/`)).status).toBe(200)
  expect(await Promise.all(two.map((portal) => portal.stop()))).toEqual([0, 0])
  expect(existsSync(`${folder}/postgres/cluster/postmaster.pid`)).toBe(false)
})

test('SIGTERM to npm itself stops all of it', async () => {
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, VITEST: '', PORT: '0', PORTAL_DEMO: '0', DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  const closed = new Promise((done) => npm.stderr.on('close', done))
  npm.stderr.on('data', (chunk) => {
    output += chunk
    if (output.includes('Báo đã mở') && !npm.killed) npm.kill('SIGTERM')
  })
  // The pipe closes when the last of them has ended, not only npm.
  await closed
  expect(output).toContain('Đã dừng.')
  expect(existsSync(`${dataDir}/postgres/cluster/postmaster.pid`)).toBe(false)
})

test('the bootstrap hands SIGTERM on and takes the exit code over', async () => {
  const child = spawn('node', ['bin/bootstrap.mjs', 'start'], {
    env: { ...process.env, VITEST: '', PORT: '0', PORTAL_DEMO: '0', DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  const ended = new Promise((done) => child.on('exit', done))
  child.stderr.on('data', (chunk) => {
    output += chunk
    if (output.includes('Báo đã mở')) child.kill('SIGTERM')
  })
  expect(await ended, output).toBe(0)
  expect(output).toContain('Đã dừng.')
})
