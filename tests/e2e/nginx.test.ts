import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { purge } from '../../lib/edition/purge.ts'
import { useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const program = '/usr/sbin/nginx'
const purgeModule = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'
const folder = resolve('.test', `nginx-${randomBytes(4).toString('hex')}`)
const { url } = useDatabase()
let portal: RunningPortal
let nginx: ChildProcess
let front: string

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })

describe.skipIf(!existsSync(program) || !existsSync(purgeModule))('behind deploy/nginx.conf', () => {
  beforeAll(async () => {
    await fillNewspaper()
    portal = await startPortal({ DATABASE_URL: url() })
    const port = await freePort()
    front = `http://127.0.0.1:${port}`
    mkdirSync(folder, { recursive: true })
    // The file as it is shipped, but for the addresses and folders of this run.
    const shipped = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('/var/cache/nginx/bao-tinh', `${folder}/cache`)
      .replace('127.0.0.1:3000', new URL(portal.address).host)
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
    writeFileSync(
      `${folder}/nginx.conf`,
      `load_module ${purgeModule};\npid ${folder}/nginx.pid;\ndaemon off;\nerror_log ${folder}/error.log;\n` +
        `events {}\nhttp { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;\n${shipped}\n}\n`,
    )
    nginx = spawn(program, ['-p', folder, '-c', `${folder}/nginx.conf`], { stdio: 'ignore' })
    for (let wait = 0; wait < 100; wait++) {
      const answers = await get(`${front}/`).catch(() => null)
      if (answers) return
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`nginx did not start: ${readFileSync(`${folder}/error.log`, 'utf8')}`)
  })
  afterAll(async () => {
    nginx?.kill('SIGTERM')
    portal?.process.kill('SIGKILL')
    await new Promise((done) => setTimeout(done, 300))
    rmSync(folder, { recursive: true, force: true })
  })

  const soon = async (path: string, text: string, within: number) => {
    const deadline = Date.now() + within
    while (!(await get(front + path)).text.includes(text)) {
      if (Date.now() > deadline) throw new Error(`${path} did not show "${text}" within ${within} ms.`)
      await new Promise((done) => setTimeout(done, 50))
    }
  }

  test('a page is answered from the cache for a second, and browsers are told to ask again', async () => {
    await get(`${front}/chinh-tri`)
    const again = await get(`${front}/chinh-tri`)
    expect(again.headers['x-cache']).toBe('HIT')
    expect(again.headers['cache-control']).toBe('no-cache')
    const known = await get(`${front}/chinh-tri`, { 'if-none-match': again.headers.etag as string })
    expect(known.status).toBe(304)
    expect((await get(`${front}/chinh-tri`, { 'accept-encoding': 'br' })).headers['content-encoding']).toBe(
      'br',
    )
  })

  test('what is published is seen through nginx a moment later', async () => {
    await get(`${front}/`)
    await importLines([
      line({ id: 900, title: 'Tin qua nginx', publishedAt: new Date(Date.now() - 60_000).toISOString() }),
    ])
    await soon('/', 'Tin qua nginx', 3_000)
  })

  test('purge drops a page from nginx: with the portal gone it is no longer served, others are', async () => {
    for (const path of ['/kinh-te', '/chinh-tri']) await get(front + path)
    const { problems } = await purge('thử', ['/kinh-te'], `${front}/purge`)
    expect(problems).toEqual([])
    portal.process.kill('SIGKILL')
    await new Promise((done) => setTimeout(done, 1_500))
    expect((await get(`${front}/chinh-tri`)).status).toBe(200)
    expect((await get(`${front}/kinh-te`)).status).toBe(502)
    expect(await database().auditEntry.count({ where: { action: 'purge' } })).toBe(1)
  })
})
