import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newest, publishedArticle } from '../../lib/articles/published.ts'
import { withdraw } from '../../lib/articles/write.ts'
import { documentHeaders, htmlType, immutable } from '../../lib/documents/headers.ts'
import { Press } from '../../lib/documents/press.ts'
import { loadStaticFiles, type StaticFile } from '../../lib/documents/static-files.ts'
import { DocumentStore } from '../../lib/documents/store.ts'
import { type Follower, followEdition } from '../../lib/edition/follower.ts'
import { known } from '../../lib/edition/known.ts'
import { CopyInUse } from '../../lib/export/site/copy-index.ts'
import { copySite, openCopy } from '../../lib/export/site/site-copy.ts'
import { withdrawPicture } from '../../lib/media/write.ts'
import { idOfArticlePath } from '../../lib/site/addresses.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { runPortal } from '../setup/command.ts'
import { database, useDatabase } from '../setup/database.ts'
import { get } from '../setup/get.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'
import { importLines as importFile, useFolder } from '../setup/newsroom.ts'
import { freePort, nginxProgram, type RunningNginx, startNginx } from '../setup/nginx.ts'
import { rendererOf } from '../setup/renderer.ts'

const { url } = useDatabase()
const folder = useFolder()
const siteUrl = 'https://bao.example'
let follower: Follower
let files: Map<string, StaticFile>

/** Happens once, while the page at this address is rendered. */
let meanwhile: { at: string; happens: () => Promise<unknown> } | null = null
/** Stands in for the renderer: a piece shows its headline, everything else those of the newest. */
const renderer = rendererOf(async (path) => {
  const id = idOfArticlePath(path)
  const piece = id === null ? null : await publishedArticle(id)
  const titles = piece ? [piece.title] : (await newest('all', 60)).map(({ title }) => title)
  if (meanwhile?.at === path) {
    const { happens } = meanwhile
    meanwhile = null
    await happens()
  }
  return id !== null && !piece ? null : titles.join('; ')
})

async function copy(name = 'ban-luu') {
  const opened = await openCopy(folder.path(name))
  const press = new Press(renderer, new DocumentStore(0, known()), known(), 'bao.example')
  try {
    return {
      ...(await copySite(opened, { press, follower, files, siteUrl, madeBy: 'thử' })),
      press,
    }
  } finally {
    opened.index.close()
  }
}

const read = (file: string, name = 'ban-luu') => readFileSync(join(folder.path(name), file), 'utf8')
const manifest = (name?: string) => JSON.parse(read('manifest.json', name))
/** All files of a copy with what would change if they were written anew. */
const inside = (name = 'ban-luu') =>
  new Map(
    readdirSync(folder.path(name), { recursive: true, encoding: 'utf8' })
      .filter((file) => /^(site|nginx)\//.test(file) && statSync(join(folder.path(name), file)).isFile())
      .sort()
      .map((file) => [file, statSync(join(folder.path(name), file)).ino]),
  )
/** The files below a copy, the index too, that hold a text. */
const holding = (words: string, name = 'ban-luu') =>
  spawnSync('grep', ['-rl', '--', words, folder.path(name)], { encoding: 'utf8' }).stdout

beforeAll(async () => {
  siteAddress.url = siteUrl
  await fillNewspaper()
  const jpeg = await sharp({ create: { width: 500, height: 300, channels: 3, background: 'green' } })
    .jpeg()
    .toBuffer()
  writeFileSync(folder.path('anh.jpg'), jpeg)
  writeFileSync(folder.path('do.jpg'), await sharp(jpeg).negate().jpeg().toBuffer())
  await importFile(folder.path('anh.jsonl'), [
    line({ id: 46, title: 'Bài có ảnh', image: { file: 'anh.jpg', alt: 'Đồng' } }),
  ])
  files = await loadStaticFiles(resolve('public'), null)
  await importLines([
    line({
      id: 41,
      title: 'Bài nêu địa chỉ cũ',
      legacyUrls: ['/11/41/Bai-Cu.htm', '/11/41/BAI-CU.htm', '/?p=41'],
    }),
    line({ id: 42, title: 'Bài hẹn giờ chưa ra', publishedAt: '2098-01-01T08:00:00+07:00' }),
    line({ id: 43, title: 'Bài đã gỡ từ trước' }),
    line({ id: 44, title: 'Bài sẽ gỡ giữa chừng' }),
    line({ id: 45, title: 'Bài sẽ gỡ về sau', publishedAt: `${daysAgo(20)}T08:00:00+07:00` }),
  ])
  await withdraw(system, 43)
  follower = await followEdition(url())
})
afterAll(() => follower?.stop())

test('a copy holds every address of the site, whole and summed up, and nothing that is not public', async () => {
  const { failed, pages } = await copy()
  expect(failed).toEqual([])
  expect(manifest()).toMatchObject({ complete: true, siteUrl, pages, edition: known().number })
  const there = [...inside().keys()].map((file) => file.replace(/^site\//, ''))
  const articles = await database().article.findMany({ where: { state: 'published' } })
  expect(articles.length).toBe(34)
  for (const { id, slug } of articles) expect(there).toContain(`tin/${slug}-${id}/index.html`)
  const day = daysAgo(3)
  for (const address of [
    ...['index.html', 'dinh-chinh/index.html', 'trang/gioi-thieu/index.html', '404.html', '410.html'],
    ...['luu-tru/index.html', 'tim-kiem/index.html', 'robots.txt', 'manifest.webmanifest', 'sitemap.xml'],
    ...['sitemap/trang.xml', 'sitemap-news.xml', `sitemap/${day.slice(0, 7)}-1.xml`],
    ...[
      'rss/trang-chu.xml',
      'rss/xay-dung-dang.json',
      'rss/chu-de/nong-thon-moi.xml',
      'rss/tac-gia/ha-vy.json',
    ],
    ...['chinh-tri/index.html', `ngay/${day}/index.html`, `ngay/${day.slice(0, 7)}/index.html`],
    ...[`ngay/${day.slice(0, 4)}/index.html`, `xay-dung-dang/ngay/${day}/index.html`],
    ...['chu-de/nong-thon-moi/index.html', `chu-de/nong-thon-moi/ngay/${day.slice(0, 7)}/index.html`],
    ...['tac-gia/ha-vy/index.html', `tac-gia/ha-vy/ngay/${day.slice(0, 4)}/index.html`],
  ])
    expect(there, address).toContain(address)
  expect(there.filter((file) => /noi-bo|admin|api|xem-truoc/.test(file))).toEqual([])
  expect(holding('Bài hẹn giờ')).toBe('')
  expect(holding('bai-hen-gio')).toBe('')
  expect(holding('từ trước')).toBe('')
  expect(holding('tu-truoc')).toBe('')
  expect(read('nginx/pieces.map')).toContain('\n43 gone;\n')
  // nginx refuses a map in which two keys differ in case alone.
  expect(read('nginx/old-addresses.map')).toBe('/11/41/bai-cu.htm 41;\n"/?p=41" 41;\n')
  execFileSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], { cwd: folder.path('ban-luu') })
  expect(read('SHA256SUMS').trimEnd().split('\n').length).toBe(inside().size)
})

test('run again it prints nothing and leaves every file as it is', async () => {
  const before = inside()
  const { press, written, removed } = await copy()
  expect([press.printed, written, removed]).toEqual([0, 0, 0])
  expect(inside()).toEqual(before)
})

test('a piece that was withdrawn since is gone from every file, and the rest is left alone', async () => {
  const before = inside()
  expect(holding('Bài sẽ gỡ về sau')).not.toBe('')
  await withdraw(system, 45)
  const { removed } = await copy()
  expect(removed).toBeGreaterThanOrEqual(4)
  expect(holding('Bài sẽ gỡ về sau')).toBe('')
  expect(holding('ve-sau')).toBe('')
  expect(inside().has(`site/ngay/${daysAgo(20)}/index.html`)).toBe(false)
  expect(read('nginx/pieces.map')).toContain('\n45 gone;\n')
  const untouched = 'site/tin/tin-thu-so-9-9/index.html'
  expect(inside().get(untouched)).toBe(before.get(untouched))
})

test('what comes out or is taken down while the copy is made is in it, or is not', async () => {
  const late = `${daysAgo(15)}T08:00:00+07:00`
  meanwhile = {
    // Among the last to be printed: what shows the piece stands there already.
    at: '/tin/bai-neu-dia-chi-cu-41',
    happens: async () => {
      await withdraw(system, 44)
      await importLines([
        line({ id: 51, title: 'Bài ra giữa chừng', publishedAt: late, topics: ['Chủ đề mới'] }),
      ])
    },
  }
  const { failed, edition } = await copy('dang-ra')
  expect(meanwhile).toBeNull()
  expect([failed, edition]).toEqual([[], known().number])
  expect(holding('Bài sẽ gỡ giữa chừng', 'dang-ra')).toBe('')
  expect(holding('bai-se-go-giua-chung', 'dang-ra')).toBe('')
  for (const file of ['tin/bai-ra-giua-chung-51', `ngay/${daysAgo(15)}`, 'chu-de/chu-de-moi', ''])
    expect(read(join('site', file, 'index.html'), 'dang-ra'), file).toContain('Bài ra giữa chừng')
  expect(read('rss/trang-chu.xml'.replace(/^/, 'site/'), 'dang-ra')).toContain('Bài ra giữa chừng')
})

test('a copy that was cut short says so, holds whole files alone, and the next run mends it', async () => {
  meanwhile = {
    at: '/tin/tin-thu-so-7-7',
    happens: () => Promise.reject(new Error('the power went')),
  }
  await expect(copy('dut')).rejects.toThrow('the power went')
  expect(manifest('dut')).toMatchObject({ complete: false })
  expect(read('site/chinh-tri/index.html', 'dut')).toMatch(/<\/html>$/)
  // What a killed process wrote and did not note down.
  mkdirSync(folder.path('dut/site/tin/mo-coi-99'))
  writeFileSync(folder.path('dut/site/tin/mo-coi-99/index.html'), 'mồ côi')
  writeFileSync(folder.path('dut/.export/drafts/1'), 'nửa vời')
  writeFileSync(folder.path('dut/site/chinh-tri/index.html'), 'hỏng')
  const printedBefore = inside('dut').size
  expect(printedBefore).toBeGreaterThan(20)
  const { failed, press } = await copy('dut')
  expect([failed, manifest('dut').complete]).toEqual([[], true])
  expect(press.printed).toBeLessThan(inside('dut').size - 10)
  expect(holding('mồ côi', 'dut') + holding('nửa vời', 'dut') + holding('hỏng', 'dut')).toBe('')
  const whole = await copy('nguyen')
  expect([...inside('dut').keys()]).toEqual([...inside('nguyen').keys()])
  expect(read('SHA256SUMS', 'dut')).toBe(read('SHA256SUMS', 'nguyen'))
  expect(whole.failed).toEqual([])
})

test('a page that cannot be printed is named, and the copy does not call itself complete', async () => {
  const bad = new Press(
    rendererOf((path) => (path === '/kinh-te' ? null : 'Tin')),
    new DocumentStore(0, known()),
    known(),
    'bao.example',
  )
  const opened = await openCopy(folder.path('hong'))
  const done = await copySite(opened, { press: bad, follower, files, siteUrl, madeBy: 'thử' })
  opened.index.close()
  expect([done.failed, manifest('hong').complete]).toEqual([['/kinh-te'], false])
})

test('the pictures that pages show are there in every width and format; a withdrawn one is not', async () => {
  const { hash } = await database().picture.findFirstOrThrow()
  const made = (name?: string) => [...inside(name).keys()].filter((file) => file.includes('/media/'))
  const all = [320, 480].flatMap((width) =>
    ['avif', 'jpg', 'webp'].map((ending) => `site/media/${hash}/${width}.${ending}`),
  )
  expect(made()).toEqual(all)
  const { format, width } = await sharp(folder.path(`ban-luu/${all[5]}`)).metadata()
  expect([format, width]).toEqual(['webp', 480])
  await withdrawPicture(system, hash)
  await copy()
  expect(made()).toEqual([])
  expect(read('nginx/gone-pictures.map')).toBe(`${hash} 1;\n`)
})

describe.skipIf(!existsSync(nginxProgram))('served by nginx from the conf in the copy', () => {
  let nginx: RunningNginx
  let shown: string
  const ask = (path: string, method?: string) => get(nginx.address + path, {}, method)
  const day = daysAgo(3)
  beforeAll(async () => {
    await database().oldSlug.createMany({
      data: [
        {
          kind: 'section',
          slug: 'kinh-doanh',
          targetId: (await database().section.findUniqueOrThrow({ where: { slug: 'kinh-te' } })).id,
        },
        {
          kind: 'topic',
          slug: 'ntm',
          targetId: (await database().topic.findUniqueOrThrow({ where: { slug: 'nong-thon-moi' } })).id,
        },
      ],
    })
    const kinhTe = await database().section.findUniqueOrThrow({ where: { slug: 'kinh-te' } })
    const by = { actor: 'portal', actorName: '' }
    await database().addressChoice.createMany({
      data: [
        { address: '/chuyen-muc-cu.htm', kind: 'section', targetId: kinhTe.id, ...by },
        { address: '/bo-han.htm', kind: 'gone', ...by },
        { address: '/khong-phai.htm', kind: 'ignored', ...by },
      ],
    })
    await importFile(folder.path('anh-cu.jsonl'), [
      line({ id: 47, title: 'Bài có ảnh cũ', image: { file: 'do.jpg' } }),
    ])
    const { id: pictureId, hash } = await database().picture.findFirstOrThrow({
      where: { withdrawnAt: null },
    })
    shown = `/media/${hash}/480.jpg`
    await database().oldPictureAddress.create({ data: { address: '/NewsImg/6_2020/Ảnh (1).jpg', pictureId } })
    await copy()
    const port = await freePort()
    const conf = read('nginx.conf').replace('listen 8080', `listen 127.0.0.1:${port}`)
    nginx = await startNginx(folder.path('nginx'), port, conf)
  })
  afterAll(() => nginx?.stop())

  test.each([
    ['/', 200],
    ['/chinh-tri', 200],
    [`/chinh-tri/ngay/${day}`, 200],
    ['/tin/tin-thu-so-7-7', 200],
    ['/khong-co', 404],
    ['/tin/tin-thu-so-7-777', 404],
    ['/tin/bai-ve-sau-43', 410],
    ['/tin/43', 410],
    ['/tin/45', 410],
    ['/404.html', 404],
    ['/bo-han.htm', 410],
    ['/khong-phai.htm', 404],
    ['/admin', 404],
    ['/noi-bo/404', 404],
  ])('%s is %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })

  test.each([
    ['/tin/7', '/tin/tin-thu-so-7-7', 308],
    ['/tin/tit-da-sua-7', '/tin/tin-thu-so-7-7', 308],
    ['/chinh-tri/', '/chinh-tri', 308],
    ['/11/41/Bai-Cu.htm', '/tin/bai-neu-dia-chi-cu-41', 308],
    ['/11/41/Bai-Cu.htm/', '/tin/bai-neu-dia-chi-cu-41', 308],
    ['/?p=41', '/tin/bai-neu-dia-chi-cu-41', 308],
    ['/chuyen-muc-cu.htm', '/kinh-te', 308],
    ['/kinh-doanh', '/kinh-te', 308],
    [`/kinh-doanh/ngay/${day}`, `/kinh-te/ngay/${day}`, 308],
    ['/rss/kinh-doanh.json', '/rss/kinh-te.json', 308],
    ['/rss/chu-de/ntm.xml', '/rss/chu-de/nong-thon-moi.xml', 308],
    ['/chu-de/ntm', '/chu-de/nong-thon-moi', 308],
    [`/luu-tru?ngay=${day}&muc=`, `/ngay/${day}`, 303],
    [`/luu-tru?ngay=${day}&muc=kinh-te`, `/kinh-te/ngay/${day}`, 303],
    [`/luu-tru?ngay=${day.slice(0, 7)}`, `/ngay/${day.slice(0, 7)}`, 303],
  ])('%s leads to %s', async (path, to, status) => {
    const { headers, status: answered } = await ask(path)
    expect([answered, headers.location]).toEqual([status, to])
  })

  test('a form without a day, or with nonsense, lands on the page of years, and so does a search', async () => {
    for (const path of ['/luu-tru', '/luu-tru?ngay=hom-qua', '/luu-tru?ngay=%0d%0aX:1', '/tim-kiem?q=x'])
      expect((await ask(path)).status, path).toBe(200)
  })

  test('pages, feeds and files have the headers of the live site', async () => {
    const page = await ask('/chinh-tri')
    for (const [name, value] of Object.entries(documentHeaders(htmlType)))
      expect(page.headers[name.toLowerCase()], name).toBe(value)
    expect((await ask('/khong-co')).headers['content-security-policy']).toContain("default-src 'none'")
    const types = {
      '/rss/kinh-te.xml': 'application/rss+xml; charset=utf-8',
      '/rss/kinh-te.json': 'application/feed+json; charset=utf-8',
      '/sitemap.xml': 'application/xml; charset=utf-8',
      '/sitemap/trang.xml': 'application/xml; charset=utf-8',
      '/sitemap-news.xml': 'application/xml; charset=utf-8',
      '/robots.txt': 'text/plain; charset=utf-8',
      '/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
      '/reader.js?v=1': 'text/javascript; charset=utf-8',
      '/icon.svg': 'image/svg+xml',
      '/speculation-rules.json': 'application/speculationrules+json',
    }
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await ask(path)
      expect([status, headers['content-type']], path).toEqual([200, type])
      expect(headers['x-content-type-options'], path).toBe('nosniff')
    }
    expect((await ask('/reader.js?v=1')).headers['cache-control']).toBe(immutable)
    expect((await ask('/reader.js')).headers['cache-control']).toBe('no-cache')
    expect((await ask('/chinh-tri', 'POST')).status).toBe(405)
  })

  test('a picture may be kept for good, and a withdrawn one is gone', async () => {
    const old = await ask('/NewsImg/6_2020/%E1%BA%A2nh%20(1).jpg')
    expect([old.status, old.headers.location]).toEqual([308, shown])
    const { status, headers } = await ask(shown)
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      200,
      immutable,
      'image/jpeg',
    ])
    const [gone] = read('nginx/gone-pictures.map').split(' ')
    expect((await ask(`/media/${gone}/320.webp`)).status).toBe(410)
    expect((await ask(`/media/${'0'.repeat(32)}/320.webp`)).status).toBe(404)
  })
})

test('it goes into an empty folder or a copy, nowhere else, and one at a time', {
  timeout: 200_000,
}, async () => {
  mkdirSync(folder.path('cua-toi'))
  writeFileSync(folder.path('cua-toi/thu.txt'), 'thư')
  const env = { DATABASE_URL: url(), DATA_DIR: folder.path('data') }
  const refused = await runPortal(['export', 'site', folder.path('cua-toi')], env)
  expect([refused.code, refused.out]).toEqual([1, ''])
  expect(refused.err).toMatch(/^Thư mục .*cua-toi đã có tệp khác\..*\n$/)
  expect(readdirSync(folder.path('cua-toi'))).toEqual(['thu.txt'])

  const opened = await openCopy(folder.path('nguyen'))
  await expect(openCopy(folder.path('nguyen'))).rejects.toThrow(CopyInUse)
  opened.index.close()
})
