import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { publish, withdraw } from '../../lib/articles/write.ts'
import { saveSite } from '../../lib/site/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { jsonFeedProblems, parsedFeed, xmlProblems } from '../setup/crawler.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useDocumentServer } from '../setup/document-server.ts'
import { daysAgo, fillNewspaper, importLines, line } from '../setup/newspaper.ts'

const { url } = useDatabase()
beforeAll(fillNewspaper)
const { ask, printed } = useDocumentServer(url)

const site = 'https://bao.example'
const month = daysAgo(1).slice(0, 7)
const rssType = 'application/rss+xml; charset=utf-8'
const jsonType = 'application/feed+json; charset=utf-8'
const subjects = ['trang-chu', 'chinh-tri', 'xay-dung-dang', 'chu-de/nong-thon-moi', 'tac-gia/ha-vy']
const text = async (path: string) => {
  const { status, text } = await ask(path)
  expect(status, path).toBe(200)
  return text
}
const feed = async (subject: string) => parsedFeed(await text(`/rss/${subject}.xml`), rssType)
const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] as string)
/** A draft in Xây dựng Đảng, ready to go out now. */
async function draft(
  title: string,
  fields: Record<string, unknown> = {},
): Promise<{ id: number; at: string }> {
  const section = await database().section.findUniqueOrThrow({ where: { slug: 'xay-dung-dang' } })
  const [author, topic] = await Promise.all([
    database().author.findFirstOrThrow({ where: { slug: 'ha-vy' } }),
    database().topic.findFirstOrThrow({ where: { slug: 'nong-thon-moi' } }),
  ])
  const { id } = await database().article.create({
    data: {
      title,
      slug: 'tin-moi',
      lead: 'Sapo của tin.',
      body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Thân tin.' }] }] },
      sectionId: section.id,
      authors: { create: { authorId: author.id, position: 0 } },
      topics: { create: { topicId: topic.id, position: 0 } },
      ...fields,
    },
  })
  return { id, at: `/tin/tin-moi-${id}` }
}

describe('feeds', () => {
  test.each(subjects)(
    '%s is read by an independent parser, newest first, with what a piece is',
    async (subject) => {
      const { bozo, problem, version, feed: channel, entries } = await feed(subject)
      expect([bozo, problem, version]).toEqual([false, '', 'rss20'])
      expect(channel).toMatchObject({ language: 'vi', title: expect.stringContaining('Báo Thử') })
      expect((await ask(new URL(channel.link as string).pathname)).status).toBe(200)
      const times = entries.map(({ published }) => Date.parse(published))
      expect(times.length).toBeGreaterThan(5)
      expect(times).toEqual(times.toSorted((a, b) => b - a))
      expect(entries[0]).toMatchObject({
        title: expect.stringMatching(/^Tin thử số \d+$/),
        link: expect.stringMatching(`^${site}/tin/tin-thu-so-\\d+-\\d+$`),
        id: expect.stringMatching(`^${site}/tin/\\d+$`),
        summary: expect.stringContaining('Sapo của tin thử'),
        authors: ['Hà Vy'],
        tags: [expect.any(String), 'Nông thôn mới'],
        content: null,
      })
    },
  )

  test.each(subjects)('%s as a JSON Feed holds the same pieces', async (subject) => {
    const { headers } = await ask(`/rss/${subject}.json`)
    expect(headers['content-type']).toBe(jsonType)
    const json = JSON.parse(await text(`/rss/${subject}.json`))
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'vi',
      feed_url: `${site}/rss/${subject}.json`,
    })
    expect(jsonFeedProblems(json)).toEqual([])
    const { entries } = await feed(subject)
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual(entries.map(({ id }) => id))
    expect(json.items[0]).toMatchObject({
      content_text: expect.stringContaining('Sapo'),
      date_published: expect.stringMatching(/\+07:00$/),
      authors: [{ name: 'Hà Vy', url: `${site}/tac-gia/ha-vy` }],
    })
  })

  test('a piece has a stable id that leads to it, also when its headline changes', async () => {
    const { entries } = await feed('trang-chu')
    const { pathname } = new URL(entries[0]?.id as string)
    expect((await ask(pathname)).status).toBe(308)
  })

  test('markup in a headline comes out as the words that they are', async () => {
    const title = 'Thử <b>đậm</b> ]]> & "ngoặc" </script> \u0001 hết'
    await importLines([
      line({ id: 400, title, lead: '<i>Sapo</i> & ]]>', publishedAt: `${daysAgo(1)}T23:00:00+07:00` }),
    ])
    await database().article.update({ where: { id: 400 }, data: { title } })
    const xml = await text('/rss/trang-chu.xml')
    for (const raw of ['<b>', ']]>', '</script>', '\u0001']) expect(xml).not.toContain(raw)
    const { bozo, entries } = parsedFeed(xml, rssType)
    expect(bozo).toBe(false)
    const entry = entries.find(({ id }) => id === `${site}/tin/400`)
    expect(entry?.title.replace(/ +/g, ' ')).toBe(title.replace('\u0001', '').replace(/ +/g, ' '))
    expect(entry?.summary).toBe('&lt;i&gt;Sapo&lt;/i&gt; &amp; ]]&gt;')
    const news = await text('/sitemap-news.xml')
    expect(news).toContain('Thử &lt;b&gt;đậm&lt;/b&gt;')
    expect(xmlProblems(news, 'sitemap')).toBe('')
    const { items } = JSON.parse(await text('/rss/trang-chu.json'))
    expect(items.some((item: { title: string }) => item.title === title)).toBe(true)
  })

  test('the whole text is in them when the paper wants it, with whole addresses', async () => {
    await importLines([
      line({
        id: 401,
        html: '<p>Đọc <a href="/tin/3">bài trước</a> và <a href="https://khac.example/a?b=1&amp;c=2">nơi khác</a>.</p><blockquote><p>Lời dẫn</p></blockquote>',
        publishedAt: `${daysAgo(1)}T23:10:00+07:00`,
      }),
    ])
    const words = await database().site.findFirstOrThrow({ omit: { id: true } })
    await saveSite(system, { ...words, feedFullText: true })
    const entry = (await feed('xay-dung-dang')).entries.find(({ id }) => id.endsWith('/401'))
    expect(entry?.content).toBe(
      `<p>Đọc <a href="${site}/tin/3">bài trước</a> và <a href="https://khac.example/a?b=1&amp;c=2">nơi khác</a>.</p>\n<blockquote><p>Lời dẫn</p></blockquote>`,
    )
    const { items } = JSON.parse(await text('/rss/xay-dung-dang.json'))
    expect(items[0]).toMatchObject({ content_html: entry?.content })
    // A word mended in the text touches no list, and is in the feed all the same.
    await importLines([
      line({ id: 401, html: '<p>Đã sửa.</p>', publishedAt: `${daysAgo(1)}T23:10:00+07:00` }),
    ])
    expect((await feed('xay-dung-dang')).entries[0]?.content).toBe('<p>Đã sửa.</p>')
    await saveSite(system, { ...words, feedFullText: false })
    expect((await feed('xay-dung-dang')).entries[0]?.content).toBeNull()
  })

  test.each(['khong-co', 'chu-de/khong-co', 'tac-gia/khong-co', 'chu-de/trang-chu', 'Chinh-Tri'])(
    'there is none of %s',
    async (subject) => {
      for (const ending of ['xml', 'json']) expect((await ask(`/rss/${subject}.${ending}`)).status).toBe(404)
    },
  )
})

describe('sitemaps', () => {
  test('the index names one for each month, with the moment of its last change', async () => {
    const before = new Date(Math.floor(Date.now() / 1000) * 1000)
    await importLines([line({ id: 410, publishedAt: '2019-07-31T23:30:00+07:00' })])
    const index = await text('/sitemap.xml')
    expect(xmlProblems(index, 'sitemap-index')).toBe('')
    expect(locations(index)[0]).toBe(`${site}/sitemap/trang.xml`)
    expect(locations(index)).toContain(`${site}/sitemap/${month}-1.xml`)
    const [, lastmod = ''] = /2019-07-1\.xml<\/loc><lastmod>([^<]+)/.exec(index) ?? []
    expect(new Date(lastmod).getTime()).toBeGreaterThanOrEqual(before.getTime())
    for (const location of locations(index)) {
      const map = await text(new URL(location).pathname)
      expect(xmlProblems(map, 'sitemap'), location).toBe('')
    }
  })

  test('hold every public piece once, in the month of its day in Vietnam', async () => {
    const maps = locations(await text('/sitemap.xml')).map((location) => new URL(location).pathname)
    const listed = (await Promise.all(maps.map(text))).flatMap(locations).filter((at) => at.includes('/tin/'))
    const pieces = await database().article.findMany({ where: { state: 'published' } })
    expect(listed.toSorted()).toEqual(pieces.map(({ slug, id }) => `${site}/tin/${slug}-${id}`).toSorted())
    expect(locations(await text('/sitemap/2019-07-1.xml'))).toEqual([`${site}/tin/tin-thu-so-410-410`])
  })

  test('tell when readers were told of an update, else when a piece went out', async () => {
    const at = { id: 411, publishedAt: '2018-03-01T08:00:00+07:00' }
    await importLines([line(at)])
    expect(await text('/sitemap/2018-03-1.xml')).toContain('<lastmod>2018-03-01T08:00:00+07:00</lastmod>')
    await importLines([line({ ...at, updatedAt: '2018-04-02T09:00:00+07:00' })])
    expect(await text('/sitemap/2018-03-1.xml')).toContain('<lastmod>2018-04-02T09:00:00+07:00</lastmod>')
  })

  test('name the lead picture in the width that search engines want, while it is shown', async () => {
    const picture = await database().picture.create({
      data: { hash: 'c'.repeat(32), width: 2000, height: 1000 },
    })
    await importLines([line({ id: 412, publishedAt: '2017-03-01T08:00:00+07:00' })])
    await database().article.update({ where: { id: 412 }, data: { pictureId: picture.id } })
    const map = await text('/sitemap/2017-03-1.xml')
    expect(map).toContain(`<image:loc>${site}/media/${'c'.repeat(32)}/1280.jpg</image:loc>`)
    expect(xmlProblems(map, 'sitemap')).toBe('')
  })

  test('of the news hold today and yesterday alone', async () => {
    const news = await text('/sitemap-news.xml')
    expect(xmlProblems(news, 'sitemap')).toBe('')
    const days = [...news.matchAll(/publication_date>(\d{4}-\d\d-\d\d)/g)].map((match) => match[1])
    expect(new Set(days)).toEqual(new Set([daysAgo(1)]))
    expect(news).toContain('<news:name>Báo Thử</news:name><news:language>vi</news:language>')
  })

  test.each([
    '/sitemap/2001-01-1.xml',
    '/sitemap/2019-07-2.xml',
    '/sitemap/2019-13-1.xml',
    '/sitemap/2019-07-0.xml',
    '/sitemap/2019-07.xml',
    '/sitemap',
  ])('there is none at %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })
})

test('what goes out is in its feeds and sitemaps on the next request, and what is withdrawn leaves them at once', async () => {
  const { id, at } = await draft('Vừa mới đăng')
  const places = [
    ...subjects.flatMap((subject) => [`/rss/${subject}.xml`, `/rss/${subject}.json`]),
    `/sitemap/${daysAgo(0).slice(0, 7)}-1.xml`,
    '/sitemap-news.xml',
  ]
  const holding = async () => {
    const found = await Promise.all(places.map(async (path) => (await ask(path)).text.includes(at)))
    return places.filter((_, index) => found[index])
  }
  expect(await holding()).toEqual([])
  const lastmod = async () => /<lastmod>([^<]+)/.exec(await text('/sitemap.xml'))?.[1]
  const before = await lastmod()
  await new Promise((done) => setTimeout(done, 1_100))
  await publish(system, id)
  expect(await holding()).toEqual(places)
  const after = await lastmod()
  expect(after).not.toBe(before)
  await new Promise((done) => setTimeout(done, 1_100))
  await withdraw(system, id)
  expect(await holding()).toEqual([])
  expect(await lastmod()).not.toBe(after)
})

test('drafts and scheduled pieces are in none of them', async () => {
  await draft('Còn viết')
  await draft('Chờ giờ', { state: 'scheduled', dueAt: new Date(Date.now() + 3_600_000) })
  await draft('Đã gỡ', { state: 'withdrawn', publishedAt: new Date(), withdrawnAt: new Date() })
  await importLines([line({ id: 420, publishedAt: `${daysAgo(1)}T23:30:00+07:00` })])
  for (const path of [
    '/rss/trang-chu.xml',
    '/rss/trang-chu.json',
    '/sitemap-news.xml',
    `/sitemap/${month}-1.xml`,
  ]) {
    expect(await text(path), path).toContain('tin-thu-so-420-420')
    expect(await text(path), path).not.toMatch(/tin-moi-|Còn viết|Chờ giờ|Đã gỡ/)
  }
})

test('a piece of this month makes nothing of an older month anew', async () => {
  await text('/sitemap/2018-03-1.xml')
  const before = printed()
  await importLines([line({ id: 421, publishedAt: `${daysAgo(1)}T23:40:00+07:00` })])
  await text('/sitemap/2018-03-1.xml')
  expect(printed()).toBe(before)
})

test('robots.txt keeps crawlers out of the newsroom, search and previews, and names the sitemaps', async () => {
  const robots = await text('/robots.txt')
  const rules = [...robots.matchAll(/^Disallow: (.+)$/gm)].map((match) => match[1] as string)
  const closed = (path: string) =>
    rules.some((rule) => (rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule)))
  for (const path of [
    '/admin',
    '/admin/bai',
    '/api/v1/x',
    '/tim-kiem?q=a',
    '/xem-truoc/abc',
    '/luu-tru?ngay=1',
  ])
    expect(closed(path), path).toBe(true)
  for (const path of ['/', '/tin/a-1', '/tim-kiem-cuu-nan', '/rss/trang-chu.xml', '/media/a/1.jpg'])
    expect(closed(path), path).toBe(false)
  expect(robots).toContain(`Sitemap: ${site}/sitemap.xml\n`)
  expect(robots).toContain(`Sitemap: ${site}/sitemap-news.xml\n`)
})

test('the manifest says the name of the paper, its language and its colours', async () => {
  const manifest = JSON.parse(await text('/manifest.webmanifest'))
  expect(manifest).toMatchObject({ name: 'Báo Thử', lang: 'vi', start_url: '/', display: 'minimal-ui' })
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['192x192', 'any'])
})

test.each([
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/sitemap/trang.xml', 'application/xml; charset=utf-8'],
  ['/sitemap-news.xml', 'application/xml; charset=utf-8'],
  [`/sitemap/${month}-1.xml`, 'application/xml; charset=utf-8'],
  ['/rss/trang-chu.xml', rssType],
  ['/rss/chinh-tri.json', jsonType],
])('%s is a document: its type, kept, packed, 304 to who has it, HEAD without a body', async (path, type) => {
  const plain = await ask(path, { 'accept-encoding': 'identity' })
  const before = printed()
  expect(plain.headers).toMatchObject({
    'content-type': type,
    'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400',
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  })
  expect(brotliDecompressSync((await ask(path, { 'accept-encoding': 'br' })).body).toString()).toBe(
    plain.text,
  )
  expect(gunzipSync((await ask(path, { 'accept-encoding': 'gzip' })).body).toString()).toBe(plain.text)
  const known = await ask(path, { 'if-none-match': plain.headers.etag as string })
  expect([known.status, known.body.length]).toEqual([304, 0])
  const head = await ask(path, {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
  expect(printed()).toBe(before)
})
