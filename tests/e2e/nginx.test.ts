import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { database } from '../../lib/database/client.ts'
import { purge } from '../../lib/edition/purge.ts'
import { receipts } from '../../lib/receipts/desk.ts'
import { system } from '../../lib/staff/actor.ts'
import { fieldsOf } from '../setup/actors.ts'
import { useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { freePort, nginxProgram, type RunningNginx, startNginx } from '../setup/nginx.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const purgeModule = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so'
const folder = resolve('.test', `nginx-${randomBytes(4).toString('hex')}`)
const { url } = useDatabase()
let portal: RunningPortal
let nginx: RunningNginx
let front: string

describe.skipIf(!existsSync(nginxProgram) || !existsSync(purgeModule))('behind deploy/nginx.conf', () => {
  beforeAll(async () => {
    await fillNewspaper()
    const port = await freePort()
    front = `http://127.0.0.1:${port}`
    portal = await startPortal({ DATABASE_URL: url(), NGINX_URL: front, SITE_URL: 'https://bao.example' })
    // The file as it is shipped, but for the addresses and folders of this run.
    const shipped = readFileSync('deploy/nginx.conf', 'utf8')
      .replace('/var/cache/nginx/bao-tinh', `${folder}/cache`)
      .replaceAll('127.0.0.1:3000', new URL(portal.address).host)
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
    nginx = await startNginx(folder, port, shipped, [purgeModule])
  })
  afterAll(async () => {
    await nginx?.stop()
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

  /** A page is kept until its second ends: waits for one that has just begun. */
  const newSecond = () => new Promise((done) => setTimeout(done, 1_010 - (Date.now() % 1_000)))

  test('a page is answered from the cache until its second ends, and browsers are told to ask again', async () => {
    await newSecond()
    await get(`${front}/chinh-tri`)
    const again = await get(`${front}/chinh-tri`)
    expect(again.headers['x-cache']).toBe('HIT')
    expect(again.headers['cache-control']).toBe('no-cache')
    const known = await get(`${front}/chinh-tri`, { 'if-none-match': again.headers.etag as string })
    expect(known.status).toBe(304)
    expect((await get(`${front}/chinh-tri`, { 'accept-encoding': 'br' })).headers['content-encoding']).toBe(
      'br',
    )
    await newSecond()
    expect((await get(`${front}/chinh-tri`)).headers['x-cache']).not.toBe('HIT')
    expect(again.headers['x-accel-expires']).toBeUndefined()
  })

  test('a page that has not changed is asked about, and not written anew; one that has is', async () => {
    const file = () => statSync(keptAs('/xay-dung-dang'), { bigint: true })
    await get(`${front}/xay-dung-dang`)
    const written = file()
    const until = Date.now() + 5_000
    // What nginx notes of it changes in place.
    while (file().mtimeNs === written.mtimeNs && Date.now() < until) {
      expect((await get(`${front}/xay-dung-dang`)).status).toBe(200)
      await new Promise((done) => setTimeout(done, 100))
    }
    expect(file().mtimeNs).toBeGreaterThan(written.mtimeNs)
    expect(file().ino).toBe(written.ino)
    const publishedAt = new Date(Date.now() - 60_000).toISOString()
    await importLines([line({ id: 902, title: 'Tin làm mới trang', section: 'xay-dung-dang', publishedAt })])
    await soon('/xay-dung-dang', 'Tin làm mới trang', 3_000)
    expect(file().ino).not.toBe(written.ino)
  })

  /** Where nginx keeps a page in the form that takes no encoding. */
  function keptAs(path: string): string {
    const name = createHash('md5').update(path).digest('hex')
    return `${folder}/cache/${name.slice(-1)}/${name.slice(-3, -1)}/${name}`
  }

  test('what is published is seen through nginx a moment later', async () => {
    await get(`${front}/`)
    await importLines([
      line({ id: 900, title: 'Tin qua nginx', publishedAt: new Date(Date.now() - 60_000).toISOString() }),
    ])
    await soon('/', 'Tin qua nginx', 3_000)
  })

  test('the publish receipt looks through nginx too, and ends when that shows the piece', async () => {
    const { id: section } = await database().section.findUniqueOrThrow({ where: { slug: 'kinh-te' } })
    const made = await createDraft(system, fieldsOf(section, { title: 'Chợ phiên đông trở lại' }))
    const id = made.ok ? made.id : 0
    await get(`${front}/kinh-te`)
    await publish(system, id)
    const deadline = Date.now() + 30_000
    for (;;) {
      const seen = await receipts(system, id)
      const [receipt] = seen.ok ? seen.receipts : []
      if (receipt?.doneAt) {
        expect(receipt.ok).toBe(true)
        expect(receipt.places.filter(({ through }) => through === 'nginx').map(({ place }) => place)).toEqual(
          receipt.places.filter(({ through }) => through === 'server').map(({ place }) => place),
        )
        break
      }
      if (Date.now() > deadline) throw new Error('The receipt did not end.')
      await new Promise((done) => setTimeout(done, 100))
    }
  })

  test('an old address is one step from its piece at either name, in raw Unicode too', async () => {
    await importLines([line({ id: 901, title: 'Tin cũ qua nginx', legacyUrls: ['/Tin-tức/901/Tin-cũ.htm'] })])
    const right = 'https://bao.example/tin/tin-cu-qua-nginx-901'
    const own = '/tin/tin-cu-qua-nginx-901'
    for (const host of ['bao.example', 'www.bao.example', 'bao.example']) {
      const encoded = await get(front + encodeURI('/Tin-tức/901/Tin-cũ.htm'), { host })
      expect([encoded.status, encoded.headers.location], host).toEqual([308, right])
      expect(await rawLocation('/Tin-tức/901/Tin-cũ.htm', host), host).toBe(right)
      // What is kept for one name is not given out at the other.
      const page = await get(front + own, { host })
      expect([page.status, page.headers.location], host).toEqual(
        host.startsWith('www.') ? [308, right] : [200, undefined],
      )
    }
  })

  /** Where an address leads whose bytes go out as they are. */
  const rawLocation = (path: string, host: string) =>
    new Promise<string | undefined>((done, fail) => {
      const socket = connect(Number(new URL(front).port), '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      )
      let answer = ''
      socket.on('data', (chunk) => {
        answer += chunk.toString('latin1')
      })
      socket.on('close', () => done(/^HTTP\/1.1 308 [\s\S]*\r\nlocation: (.*)\r\n/i.exec(answer)?.[1]))
      socket.on('error', fail)
    })

  test('purge drops a page from nginx: with the portal gone it is no longer served, others are', async () => {
    for (const path of ['/kinh-te', '/chinh-tri']) await get(front + path)
    const { problems } = await purge(system, ['/kinh-te'], `${front}/purge`)
    expect(problems).toEqual([])
    portal.process.kill('SIGKILL')
    await new Promise((done) => setTimeout(done, 1_500))
    expect((await get(`${front}/chinh-tri`)).status).toBe(200)
    expect((await get(`${front}/kinh-te`)).status).toBe(502)
    expect(await database().auditEntry.count({ where: { action: 'purge' } })).toBe(1)
  })
})
