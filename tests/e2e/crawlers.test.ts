import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { stampEdition } from '../../lib/edition/stamp.ts'
import { tags } from '../../lib/edition/tags.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { system } from '../../lib/staff/actor.ts'
import { isoMoment } from '../../lib/vietnamese/dates.ts'
import { runPortal } from '../setup/command.ts'
import { crawl } from '../setup/crawl.ts'
import { jsonFeedProblems, parsedFeed, xmlProblems } from '../setup/crawler.ts'
import { database } from '../setup/database.ts'
import { useDemo } from '../setup/demo.ts'
import { bodyAddress, emptyDay, testPieces, withdrawn } from '../setup/demo-pages.ts'
import { get } from '../setup/get.ts'
import { freePort, nginxProgram, type RunningNginx, startNginx } from '../setup/nginx.ts'
import { type Known, knownPiece } from '../setup/reader-pages.ts'

const site = 'https://bao.example'
const demo = useDemo({ lines: testPieces })
let portal: string
let known: Known
beforeAll(async () => {
  portal = (await demo.start({ SITE_URL: site })).address
  known = await knownPiece()
})

const ask = (path: string) => get(portal + path.replace(site, ''))
/** A page as a crawler takes it apart. */
async function crawled(path: string) {
  const { text, headers } = await ask(path)
  const { document } = parseHTML(text)
  const meta = (name: string) =>
    [...document.querySelectorAll(`head meta[property="${name}"], head meta[name="${name}"]`)].map(
      (element) => element.getAttribute('content'),
    )
  const links = (rel: string) => [...document.querySelectorAll(`head link[rel="${rel}"]`)]
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => JSON.parse(script.textContent ?? '')['@graph'],
  )
  return { headers, meta, links, of: (type: string) => data.find((part) => part['@type'] === type) }
}

describe('a piece', () => {
  test('says its one address, its words and a picture of the right size to whoever shares it', async () => {
    const { piece } = known
    const { meta, links } = await crawled(addresses.article(piece))
    const url = site + addresses.article(piece)
    expect(links('canonical').map((link) => link.getAttribute('href'))).toEqual([url])
    expect(meta('description')[0]).toBe(meta('og:description')[0])
    expect(piece.lead.startsWith((meta('description')[0] ?? '').replace('…', ''))).toBe(true)
    expect(meta('og:title')).toEqual([piece.title])
    expect(meta('og:url')).toEqual([url])
    expect(meta('og:type')).toEqual(['article'])
    expect(meta('og:locale')).toEqual(['vi_VN'])
    expect(meta('og:site_name')).toEqual(['Báo Lam Giang'])
    expect(meta('article:published_time')).toEqual([isoMoment(piece.publishedAt as Date)])
    expect(meta('article:author')).toEqual(piece.authors.map(({ author }) => site + addresses.author(author)))
    expect(meta('twitter:card')).toEqual(['summary_large_image'])
    const image = await ask(meta('og:image')[0] as string)
    const { width, height, format } = await sharp(image.body).metadata()
    expect([String(width), String(height), format]).toEqual([
      meta('og:image:width')[0],
      meta('og:image:height')[0],
      'jpeg',
    ])
    expect(width).toBeGreaterThanOrEqual(1200)
  })

  test('has the data that Google documents for articles', async () => {
    const { piece } = known
    const { of } = await crawled(addresses.article(piece))
    const url = site + addresses.article(piece)
    expect(of('NewsArticle')).toMatchObject({
      url,
      mainEntityOfPage: url,
      headline: piece.title,
      image: [{ '@type': 'ImageObject', url: expect.stringMatching(`^${site}/media/`) }],
      datePublished: isoMoment(piece.publishedAt as Date),
      dateModified: isoMoment(piece.updatedAt ?? (piece.publishedAt as Date)),
      articleSection: ['Chính trị', 'Xây dựng Đảng'],
      author: piece.authors.map(({ author }) => ({
        '@type': 'Person',
        name: author.name,
        url: site + addresses.author(author),
      })),
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'Báo Lam Giang',
        logo: { '@type': 'ImageObject' },
      },
    })
    const steps = of('BreadcrumbList').itemListElement as { position: number; item: string }[]
    expect(steps.map(({ position, item }) => [position, item])).toEqual([
      [1, `${site}/chinh-tri`],
      [2, `${site}/xay-dung-dang`],
    ])
    for (const { item } of steps) expect((await ask(item)).status).toBe(200)
    expect((await ask(of('NewsArticle').publisher.logo.url)).status).toBe(200)
  })

  test('without a lead picture is shared with the first of its text', async () => {
    const { meta, of } = await crawled(bodyAddress('gallery'))
    expect((await ask(meta('og:image')[0] as string)).status).toBe(200)
    expect(of('NewsArticle').image).toHaveLength(1)
  })

  test('without any picture is shared as a card of its headline, which search engines are not told of', async () => {
    const { meta, of } = await crawled(bodyAddress('table'))
    const image = await ask(meta('og:image')[0] as string)
    expect(image.headers['content-type']).toBe('image/png')
    expect(['type', 'width', 'height', 'alt'].map((part) => meta(`og:image:${part}`)[0])).toEqual([
      'image/png',
      '1200',
      '630',
      'Thân bài có table',
    ])
    expect(await sharp(image.body).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect([meta('twitter:card'), meta('twitter:image')]).toEqual([['summary_large_image'], meta('og:image')])
    expect(of('NewsArticle').image).toBeUndefined()
  })
})

test('the front page says who publishes, and what stands on a home screen', async () => {
  const { of, links } = await crawled('/')
  expect(of('NewsMediaOrganization')).toMatchObject({
    name: 'Báo Lam Giang',
    url: `${site}/`,
    parentOrganization: { name: 'Tỉnh ủy Lam Giang' },
    correctionsPolicy: `${site}/dinh-chinh`,
  })
  const manifest = await ask(links('manifest')[0]?.getAttribute('href') as string)
  expect(JSON.parse(manifest.text)).toMatchObject({ name: 'Báo Lam Giang', start_url: '/' })
  expect(of('WebSite')).toMatchObject({ name: 'Báo Lam Giang', url: `${site}/` })
})

describe('a page that lists pieces', () => {
  const lists: [string, (known: Known) => string][] = [
    ['a section', () => '/xay-dung-dang'],
    ['a topic', ({ piece }) => `/chu-de/${piece.topics[0]?.topic.slug}`],
    ['an author', ({ piece }) => `/tac-gia/${piece.authors[0]?.author.slug}`],
    ['a day', ({ day }) => `/ngay/${day}`],
  ]
  test.each(lists)('%s names the pieces that it shows', async (_, path) => {
    const { of } = await crawled(path(known))
    const { url, mainEntity } = of('CollectionPage')
    expect(url).toBe(site + path(known))
    expect(mainEntity.itemListElement.length).toBeGreaterThan(2)
    expect((await ask(mainEntity.itemListElement[0].url)).status).toBe(200)
  })

  test.each([['the front page', () => '/'], ...lists.slice(0, 3)] as typeof lists)(
    '%s leads to its feeds, which are read',
    async (_, path) => {
      const { links } = await crawled(path(known))
      const feeds = links('alternate')
      expect(feeds.map((link) => link.getAttribute('type'))).toEqual([
        'application/rss+xml',
        'application/feed+json',
      ])
      const [rss, json] = await Promise.all(feeds.map((link) => ask(link.getAttribute('href') as string)))
      const { bozo, entries } = parsedFeed(rss?.text ?? '', rss?.headers['content-type'] as string)
      expect([bozo, entries.length > 2]).toEqual([false, true])
      expect(jsonFeedProblems(JSON.parse(json?.text ?? ''))).toEqual([])
    },
  )
})

test.each<[string, (known: Known) => string, string]>([
  ['a piece', ({ piece }) => addresses.article(piece), 'index'],
  ['the front page', () => '/', 'index'],
  ['a section', () => '/chinh-tri', 'index'],
  ['a day of the whole paper', ({ day }) => `/ngay/${day}`, 'index'],
  ['a static page', () => '/trang/lien-he', 'index'],
  ['the corrections', () => '/dinh-chinh', 'index'],
  ['a day of a section', ({ day }) => `/xay-dung-dang/ngay/${day}`, 'noindex, follow'],
  ['a month', ({ day }) => `/ngay/${day.slice(0, 7)}`, 'noindex, follow'],
  ['a year', ({ day }) => `/ngay/${day.slice(0, 4)}`, 'noindex, follow'],
  ['an empty day', () => `/ngay/${emptyDay}`, 'noindex, follow'],
  [
    'older pieces of a topic',
    ({ piece, day }) => `/chu-de/${piece.topics[0]?.topic.slug}/ngay/${day.slice(0, 4)}`,
    'noindex, follow',
  ],
  ['what is not there', () => '/tin/khong-co-999999', 'noindex'],
])('%s: search engines are told "%s"', async (_, path, wanted) => {
  const { meta } = await crawled(path(known))
  expect(meta('robots')[0]?.startsWith(wanted)).toBe(true)
})

test('robots.txt leads to sitemaps whose every address stands', { timeout: 300_000 }, async () => {
  const robots = (await ask('/robots.txt')).text
  const [index, news] = [...robots.matchAll(/^Sitemap: (.+)$/gm)].map((match) => match[1] as string)
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)/g)].map((match) => match[1] as string)
  const maps = await Promise.all(
    [...locations((await ask(index as string)).text), news as string].map(
      async (map) => (await ask(map)).text,
    ),
  )
  for (const map of maps) expect(xmlProblems(map, 'sitemap')).toBe('')
  const pages = [...new Set(maps.flatMap(locations))]
  expect(pages.length).toBeGreaterThan(700)
  // One of each hundred and all that are no pieces: the crawl of the whole paper is another test.
  const asked = pages.filter((page, number) => !page.includes('/tin/') || number % 100 === 0)
  const answers = await Promise.all(asked.map(async (page) => [page, (await ask(page)).status]))
  expect(answers.filter(([, status]) => status !== 200)).toEqual([])
})

describe.skipIf(!existsSync(nginxProgram))('linkinator', { timeout: 600_000 }, () => {
  describe('in the static copy of the newspaper, served by nginx', () => {
    const folder = resolve('.test', `static-${randomBytes(4).toString('hex')}`)
    const copy = join(folder, 'ban-luu')
    let nginx: RunningNginx
    const exported = async () => {
      const env = { ...(await demo.environment()), SITE_URL: site, NODE_ENV: 'production', VITEST: '' }
      const ran = await runPortal(['export', 'site', copy], env)
      expect(ran.err + ran.out).toContain('Đã xuất trang báo')
      expect(ran.code, ran.err).toBe(0)
      return ran.out
    }
    const pages = () =>
      readdirSync(join(copy, 'site'), { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('index.html'),
      )
    const editionNow = async () => (await database().edition.findUniqueOrThrow({ where: { id: 1 } })).number
    /** To which the copy was brought before it is looked at. */
    let edition: number
    /** Those of these pages that are not what the portal answers with. */
    const unlike = async (files: string[]) => {
      const others: string[] = []
      for (const file of files) {
        const live = await ask(`/${file.replace(/\/?index\.html$/, '')}`)
        if (live.status !== 200 || !live.body.equals(readFileSync(join(copy, 'site', file))))
          others.push(file)
      }
      return others
    }
    beforeAll(async () => {
      // The wider renditions are links like the others, and take a minute of a core to make.
      await database().$transaction(async (tx) => {
        await tx.$executeRaw`UPDATE picture SET width = 480, height = round(480.0 * height / width)`
        await stampEdition(tx, [tags.all()])
      })
      await exported()
      const before = statSync(join(copy, 'site', bodyAddress('list'), 'index.html')).ino
      await withdraw(system, withdrawn.id)
      // Another process, which goes on from what the first one left.
      const again = await exported()
      const written = Number(/ghi ([\d.]+) tệp/.exec(again)?.[1]?.replaceAll('.', ''))
      expect(written).toBeLessThan(60)
      edition = Number(/đúng tới ấn bản ([\d.]+)\./.exec(again)?.[1]?.replaceAll('.', ''))
      expect(statSync(join(copy, 'site', bodyAddress('list'), 'index.html')).ino).toBe(before)
      const port = await freePort()
      const conf = readFileSync(join(copy, 'nginx.conf'), 'utf8')
      nginx = await startNginx(
        join(folder, 'nginx'),
        port,
        conf.replace('listen 8080', `listen 127.0.0.1:${port}`),
      )
    }, 600_000)
    afterAll(async () => {
      await nginx?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('finds no broken link, nothing deeper than six clicks, and nothing that the portal itself has not', async () => {
      const { broken, seen, farthest } = await crawl(nginx.address, site)
      expect(broken).toEqual([])
      expect(seen.filter((path) => path.startsWith('/tin/')).length).toBeGreaterThan(700)
      expect(farthest.length - 1, farthest.join(' → ')).toBeLessThanOrEqual(6)
      const missing: string[] = []
      for (const path of seen) {
        const { status } = await ask(path)
        if (status !== 200 && status !== 303) missing.push(`${status} ${path}`)
      }
      expect(missing).toEqual([])
    })

    test('every page is, byte for byte, the one that readers get', async () => {
      const standIns = ['luu-tru/index.html', 'tim-kiem/index.html']
      const own = pages().filter((file) => !standIns.includes(file))
      expect(own.length).toBeGreaterThan(1_000)
      const others = await unlike(own)
      // The lists of what is most read are made anew every three minutes: a copy follows, and is the same again.
      if (others.length > 0) {
        expect(Number(await editionNow())).toBeGreaterThan(edition)
        await exported()
      }
      expect(await unlike(others)).toEqual([])
    })

    test('no word of a piece that is not public is anywhere in the folder', async () => {
      const hidden = await database().article.findMany({ where: { state: { not: 'published' } } })
      expect(hidden.map(({ id }) => id)).toContain(withdrawn.id)
      const words = join(folder, 'words')
      writeFileSync(words, hidden.map(({ title, slug }) => `${title}\n${slug}\n`).join(''))
      expect(spawnSync('grep', ['-rlF', '-f', words, copy], { encoding: 'utf8' }).stdout).toBe('')
      expect((await get(`${nginx.address}${withdrawn.address}`)).status).toBe(410)
    })

    test('the sums agree with the files', () => {
      const { status, stderr } = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], {
        cwd: copy,
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([0, ''])
    })
  })
})
