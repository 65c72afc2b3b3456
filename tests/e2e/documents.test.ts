import { readdirSync, readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { database } from '../../lib/database/client.ts'
import { stampEdition } from '../../lib/edition/stamp.ts'
import { tags } from '../../lib/edition/tags.ts'
import { wordsOf } from '../../lib/sections/section.ts'
import { changeSection } from '../../lib/sections/write.ts'
import { seenOf } from '../../lib/seen.ts'
import { system } from '../../lib/staff/actor.ts'
import { useDatabase } from '../setup/database.ts'
import { get, type Reply } from '../setup/get.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'

const { url } = useDatabase()
let portal: RunningPortal
let second: RunningPortal
const ask = (path: string, headers?: Record<string, string>, method?: string): Promise<Reply> =>
  get(portal.address + path, headers, method)
const health = async () => JSON.parse((await ask('/api/health')).text)

beforeAll(async () => {
  await fillNewspaper()
  portal = await startPortal({ DATABASE_URL: url() })
  second = await startPortal({ DATABASE_URL: url() })
})
afterAll(async () => {
  await portal?.stop()
  await second?.stop()
})

/** Asks both processes until they show it, and fails after two seconds. */
async function everywhere(path: string, shows: (reply: Reply) => boolean): Promise<void> {
  for (const { address } of [portal, second]) {
    const deadline = Date.now() + 2_000
    for (;;) {
      const reply = await get(address + path)
      if (shows(reply)) break
      if (Date.now() > deadline) throw new Error(`${path} at ${address}: ${reply.status}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}

const article = '/tin/tin-thu-so-3-3'
const pages = () => [
  '/',
  article,
  '/chinh-tri',
  '/xay-dung-dang',
  `/ngay/${daysAgo(3)}`,
  `/ngay/${daysAgo(3).slice(0, 7)}`,
  `/ngay/${daysAgo(3).slice(0, 4)}`,
  `/chinh-tri/ngay/${daysAgo(3)}`,
  `/chinh-tri/ngay/${daysAgo(3).slice(0, 7)}`,
  '/chu-de/nong-thon-moi',
  '/tac-gia/ha-vy',
  `/tac-gia/ha-vy/ngay/${daysAgo(3).slice(0, 4)}`,
  '/trang/gioi-thieu',
  '/dinh-chinh',
]

test('every reader page is a finished document, kept after the first render', async () => {
  for (const path of pages()) {
    const before = await health()
    const first = await ask(path)
    const after = await health()
    const again = await ask(path)
    expect(first.status, path).toBe(200)
    expect(after.documents, `${path} recorded tags and is kept`).toBe(before.documents + 1)
    expect((await health()).printed, `${path} is not printed twice`).toBe(after.printed)
    expect(again.text).toBe(first.text)
    // A kept page takes a shorter way out, and brings the same head.
    expect({ ...again.headers, date: '' }, path).toEqual({ ...first.headers, date: '' })
  }
})

test('a document holds no framework script, no inline script but JSON-LD, no style attribute', async () => {
  for (const path of [...pages(), '/made-up']) {
    const { text } = await ask(path)
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    const foreign = scripts.filter((tag) => !/type="application\/ld\+json"|src="\/reader\.js\?v=/.test(tag))
    expect(foreign, path).toEqual([])
    expect(text, path).not.toMatch(/\sstyle="|\son[a-z]+="|__next|<!--/)
    expect(text, path).toMatch(/<title>[^<]+<\/title>[\s\S]*<\/head>/)
  }
})

test('the menu marks the section of the page and that above it, with those beside it in a second row', async () => {
  const navs = async (path: string) => {
    const { text } = await ask(path)
    return [...text.matchAll(/<nav class="menu[^>]*>.*?<\/nav>/g)].map(([nav]) => ({
      names: [...nav.matchAll(/<a [^>]*>([^<]*)/g)].map(([, name]) => name),
      marked: [...nav.matchAll(/aria-current="true">([^<]*)/g)].map(([, name]) => name),
    }))
  }
  const top = ['Chính trị', 'Kinh tế']
  const child = ['Xây dựng Đảng']
  const ofChild = [
    { names: top, marked: ['Chính trị'] },
    { names: child, marked: child },
  ]
  const day = daysAgo(3)
  await importLines([
    line({ id: 111, title: 'Tin kinh tế', section: 'kinh-te' }),
    line({ id: 112, title: 'Tin xây dựng Đảng' }),
  ])
  for (const path of ['/xay-dung-dang', `/xay-dung-dang/ngay/${day}`, '/tin/tin-xay-dung-dang-112'])
    expect(await navs(path), path).toEqual(ofChild)
  expect(await navs('/chinh-tri')).toEqual([
    { names: top, marked: ['Chính trị'] },
    { names: child, marked: [] },
  ])
  for (const path of ['/kinh-te', '/tin/tin-kinh-te-111', `/kinh-te/ngay/${day.slice(0, 7)}`])
    expect(await navs(path), path).toEqual([{ names: top, marked: ['Kinh tế'] }])
  for (const path of ['/', `/ngay/${day}`, '/tim-kiem?q=tin', '/made-up', '/chu-de/nong-thon-moi'])
    expect(await navs(path), path).toEqual([{ names: top, marked: [] }])
})

test('a section that is renamed has its new name in the menu of every page on the next request', async () => {
  const everyPage = [...pages(), '/made-up', '/tim-kiem?q=tin']
  const inMenu =
    (name: string) =>
    ({ text }: Reply) =>
      /<nav class="menu".*?<\/nav>/.exec(text)?.[0].includes(`>${name}</a>`) === true
  for (const path of everyPage) await everywhere(path, inMenu('Kinh tế'))
  const section = await database().section.findUniqueOrThrow({ where: { slug: 'kinh-te' } })
  const words = wordsOf(section)
  const renamed = { ...words, name: 'Kinh tế và Đời sống' }
  expect(await changeSection(system, section.id, seenOf(words), renamed)).toMatchObject({ ok: true })
  for (const path of everyPage) await everywhere(path, inMenu(renamed.name))
  expect(await changeSection(system, section.id, seenOf(renamed), words)).toMatchObject({ ok: true })
  for (const path of everyPage) await everywhere(path, inMenu(words.name))
})

test('headers are ours alone and strict', async () => {
  const { headers } = await ask(article)
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self'/)
  expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/)
  expect(headers['cache-control']).toBe(
    'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400',
  )
  expect(headers.vary).toBe('Accept-Encoding')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['speculation-rules']).toMatch(/^"\/speculation-rules\.json\?v=[0-9a-f]{8}"$/)
  expect(Object.keys(headers).filter((name) => /next|powered/.test(name))).toEqual([])
})

test('nginx is told until when: the end of this second, of what it may keep and of nothing else', async () => {
  for (const [path, kept] of [
    [article, true],
    ['/khong-co', true],
    ['/tim-kiem', false],
    ['/reader.js', false],
  ] as const) {
    const before = Math.floor(Date.now() / 1_000)
    const { headers } = await ask(path)
    const seconds = [before, Math.floor(Date.now() / 1_000)].map((second) => `@${second}`)
    expect(kept ? seconds : [undefined], path).toContain(headers['x-accel-expires'])
  }
})

test('Brotli, gzip and plain are the same page; who has it gets 304; HEAD has no body', async () => {
  const plain = await ask(article, { 'accept-encoding': 'identity' })
  const brotli = await ask(article, { 'accept-encoding': 'br' })
  const zipped = await ask(article, { 'accept-encoding': 'gzip' })
  expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.text)
  expect(gunzipSync(zipped.body).toString()).toBe(plain.text)
  const known = await ask(article, { 'if-none-match': plain.headers.etag as string })
  expect(known.status).toBe(304)
  expect(known.body).toHaveLength(0)
  const head = await ask(article, {}, 'HEAD')
  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
})

test.each([
  ['/tin/999999', 404],
  ['/tin/tin-thu-999999', 404],
  ['/tin/99999999999999999999', 404],
  ['/khong-co', 404],
  ['/chinh-tri/khong-co', 404],
  ['/ngay/2024-02-30', 404],
  ['/ngay/0000-00-00', 404],
  ['/ngay/1890-01-01', 404],
  [`/ngay/${daysAgo(-1)}`, 404],
  ['/chu-de/khong-co', 404],
  ['/noi-bo/404', 404],
  ['/_next/static/khong-co.js', 404],
  ['/_next/image?url=x', 404],
  ['/tin/%E0%A4%A', 400],
  [`/${'a'.repeat(3000)}`, 414],
])('%s answers %i with the finished page as its body', async (path, status) => {
  const reply = await ask(path)
  expect(reply.status).toBe(status)
  expect(reply.text).toContain('Không tìm thấy')
  expect(reply.text).toContain('Báo Thử')
})

test.each([
  ['/tin/3', '/tin/tin-thu-so-3-3'],
  ['/tin/sai-ten-3', '/tin/tin-thu-so-3-3'],
  ['/chinh-tri/', '/chinh-tri'],
  ['//chinh-tri', '/chinh-tri'],
])('%s answers 308 to %s', async (path, to) => {
  const reply = await ask(path)
  expect([reply.status, reply.headers.location]).toEqual([308, to])
})

test('the archive form lands on the day, of the section or of the whole paper', async () => {
  const lands = async (query: string) => {
    const reply = await ask(`/luu-tru?${query}`)
    expect(reply.status).toBe(303)
    return reply.headers.location
  }
  expect(await lands('ngay=2024-05-16&muc=chinh-tri')).toBe('/chinh-tri/ngay/2024-05-16')
  expect(await lands('ngay=2024-05-16&muc=')).toBe('/ngay/2024-05-16')
  expect(await lands('ngay=16%2F5%2F2024')).toBe('/ngay/2024-05-16')
  expect(await lands('ngay=&muc=khong-co')).toBe(`/ngay/${daysAgo(0)}`)
  expect(await lands('ngay=//example.com')).toMatch(/^\/ngay\//)
})

test('an empty day within the life of the paper is a 404 that offers the nearest days', async () => {
  const reply = await ask(`/ngay/${daysAgo(5)}`)
  expect(reply.status).toBe(404)
  expect(reply.text).toContain(`/ngay/${daysAgo(6)}`)
  expect(reply.text).toContain(`/ngay/${daysAgo(4)}`)
})

test('other methods are refused, and an unkeyed header changes nothing', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
  const plain = await ask('/kinh-te')
  const odd = await ask('/kinh-te', {
    rsc: '1',
    'next-router-prefetch': '1',
    'x-forwarded-host': 'evil.example',
    cookie: 'a=b',
  })
  expect(odd.text).toBe(plain.text)
})

test('however many ask for a cold page, it is rendered once', async () => {
  await importLines([line({ id: 101, title: 'Một lần cho nhiều người' })])
  const before = (await health()).printed
  const replies = await Promise.all(Array.from({ length: 50 }, () => ask('/tin/mot-lan-cho-nhieu-nguoi-101')))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
  expect((await health()).printed).toBe(before + 1)
})

test('what is imported is everywhere on the next request, in every process, and gone as fast', async () => {
  const day = daysAgo(2)
  const title = 'Đường mới về bản Hon đã thông'
  const at = '/tin/duong-moi-ve-ban-hon-da-thong-202'
  const lists = [
    '/',
    '/xay-dung-dang',
    '/chinh-tri',
    `/ngay/${day}`,
    `/chinh-tri/ngay/${day}`,
    '/chu-de/duong-lang',
  ]
  await importLines([line({ id: 201, topics: ['Đường làng'], publishedAt: `${day}T23:00:00+07:00` })])
  const neighbour = '/tin/tin-thu-so-201-201'
  for (const path of [at, neighbour, ...lists]) await everywhere(path, () => true)

  await importLines([
    line({ id: 202, title, topics: ['Đường làng'], publishedAt: `${daysAgo(0)}T00:00:01+07:00` }),
  ])
  await importLines([line({ id: 202, title, topics: ['Đường làng'], publishedAt: `${day}T23:59:00+07:00` })])
  for (const path of [at, neighbour, ...lists]) await everywhere(path, ({ text }) => text.includes(title))
  await everywhere(`/ngay/${daysAgo(0)}`, ({ text }) => !text.includes(title))

  const result = await withdraw(system, 202)
  expect(result.ok).toBe(true)
  await everywhere(at, ({ status, text }) => status === 410 && !text.includes(title))
  for (const path of [neighbour, ...lists]) await everywhere(path, ({ text }) => !text.includes(title))
})

test('a publish during a slow render leaves no old page behind', async () => {
  const at = '/tin/truoc-khi-sua-301'
  await importLines([line({ id: 301, title: 'Trước khi sửa', lead: 'Sapo trước khi sửa' })])
  const stamp = (...touched: string[]) => database().$transaction((tx) => stampEdition(tx, touched))
  const blocker = new pg.Client({ connectionString: url() })
  await blocker.connect()
  await blocker.query('BEGIN')
  await blocker.query('LOCK TABLE site IN ACCESS EXCLUSIVE MODE')
  // The masthead has to be read anew and waits for the lock; the piece itself is read at once.
  await stamp(tags.site())
  await new Promise((resolve) => setTimeout(resolve, 300))
  const slow = ask(at)
  await new Promise((resolve) => setTimeout(resolve, 500))
  await database().article.update({ where: { id: 301 }, data: { lead: 'Sapo sau khi sửa' } })
  await stamp(tags.article(301))
  await new Promise((resolve) => setTimeout(resolve, 300))
  const joinedLate = ask(at)
  await blocker.query('COMMIT')
  await blocker.end()
  // Whoever asked before the change and is answered after it sees the change as well.
  expect((await slow).text).toContain('Sapo sau khi sửa')
  expect((await joinedLate).text).toContain('Sapo sau khi sửa')
  expect((await ask(at)).text).toContain('Sapo sau khi sửa')
})

test('10,000 made-up addresses are true 404s, leave no file and take no memory', {
  timeout: 300_000,
}, async () => {
  const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readStatus(portal.process.pid as number))?.[1]) * 1024
  const files = () => readdirSync('.next', { recursive: true }).length
  const madeUp = (index: number) =>
    [
      `/tin/tin-bia-${1_000_000 + index}`,
      `/muc-bia-${index}`,
      `/chinh-tri/ngay/${1900 + (index % 90)}-01-0${1 + (index % 9)}`,
      `/chu-de/bia-${index}`,
      `/?bia=${index}`,
    ][index % 5] as string
  const round = async (from: number) => {
    for (let index = from; index < from + 5_000; index += 50) {
      const replies = await Promise.all(
        Array.from({ length: 50 }, (_, offset) => ask(madeUp(index + offset))),
      )
      replies.forEach(({ status }, offset) => {
        expect(status, madeUp(index + offset)).toBe((index + offset) % 5 === 4 ? 200 : 404)
      })
    }
  }
  await round(0)
  const before = { memory: resident(), files: files(), documents: (await health()).documents }
  await round(5_000)
  expect(files()).toBe(before.files)
  expect((await health()).documents).toBe(before.documents)
  expect(resident() - before.memory).toBeLessThan(64 * 1024 * 1024)
})

function readStatus(pid: number): string {
  return readFileSync(`/proc/${pid}/status`, 'utf8')
}

test('an address of the older site leads to its piece, with its query also on a path of ours', async () => {
  await importLines([
    line({ id: 801, title: 'Tin của trang cũ', legacyUrls: ['/11/801/Tin-cu.htm', '/?p=801'] }),
  ])
  const to = '/tin/tin-cua-trang-cu-801'
  for (const path of ['/11/801/Tin-cu.htm', '/11/801/Tin-cu.htm?fbclid=x', '/?p=801']) {
    await everywhere(path, ({ status, headers }) => status === 308 && headers.location === to)
  }
  expect((await ask('/?p=802')).status).toBe(200)
})
