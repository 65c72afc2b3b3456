import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { addComment } from '../../lib/articles/comments.ts'
import { emptyBody } from '../../lib/articles/fields.ts'
import { makePreviewLink } from '../../lib/articles/preview.ts'
import { approve, correct, publish, submit } from '../../lib/articles/write.ts'
import { createDraft, saveDraft } from '../../lib/articles/write-draft.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { type Actor, system } from '../../lib/staff/actor.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { demoPassword } from '../../prisma/demo/staff.ts'
import { bodyOf, fieldsOf } from '../setup/actors.ts'
import { keyOf, portalApi } from '../setup/api.ts'
import { useBrowser } from '../setup/browser.ts'
import { database } from '../setup/database.ts'
import { photograph } from '../setup/photograph.ts'
import { sessionOf } from '../setup/sent-form.ts'
import { useSmallPortal } from '../setup/small-portal.ts'
import { onWire } from '../setup/wire.ts'

const portal = useSmallPortal()
const withPage = useBrowser()
const api = portalApi(portal.address)
let cookie = ''
let key = ''
let section = 0
let chief: Actor

beforeAll(async () => {
  cookie = await sessionOf(portal.address(), 'editor-in-chief')
  key = await keyOf('editor-in-chief')
  section = (await database().section.findFirstOrThrow({ where: { slug: 'kinh-te' } })).id
  const { id, name } = await database().staff.findFirstOrThrow({ where: { role: 'editor-in-chief' } })
  chief = { id: `staff:${id}`, name, role: 'editor-in-chief', sections: 'all' }
})

async function begun(title = 'Bài để thử', of: Actor = chief): Promise<number> {
  const made = await createDraft(of, fieldsOf(section, { title }))
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

const save = (id: number, body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(portal.url(`/admin/du-lieu/bai/${id}`), {
    method: 'PUT',
    body: body as BodyInit,
    headers: { cookie, origin: portal.address(), 'content-type': 'application/json', ...headers },
  })
const storedText = async (id: number) =>
  JSON.stringify(await database().article.findUniqueOrThrow({ where: { id } }))

describe('the editor’s door, written to by hand', () => {
  const text = (marks: unknown[]) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'chữ', marks }],
  })
  const link = (href: unknown) => text([{ type: 'link', attrs: { href } }])
  const nodes: [string, unknown][] = [
    ['a link with javascript:', link('javascript:quyxss()')],
    ['a link with JaVaScRiPt:', link('JaVaScRiPt:quyxss()')],
    ['a link with java<tab>script:', link('java\tscript:quyxss()')],
    ['a link with a control character before it', link('\u0001javascript:quyxss()')],
    ['a link with data:', link('data:text/html,<script>quyxss()</script>')],
    ['a link with vbscript:', link('vbscript:quyxss')],
    ['a link with blob:', link('blob:https://quyxss.example/x')],
    ['a link with file:', link('file:///etc/quyxss')],
    ['a link to //', link('//quyxss.example')],
    ['a link to /\\', link('/\\quyxss.example')],
    ['a link with somebody’s password', link('https://bao.example:quyxss@ke-gian.example/')],
    ['a link that is a list', link(['javascript:quyxss()'])],
    [
      'a link with handlers',
      text([
        {
          type: 'link',
          attrs: { href: '/x', onclick: 'quyxss()', style: 'quyxss', target: 'quyxss', class: 'quyxss' },
        },
      ]),
    ],
    ['a script', { type: 'script', content: [{ type: 'text', text: 'quyxss()' }] }],
    ['raw HTML', { type: 'html', attrs: { html: '<script>quyxss()</script>' } }],
    ['a frame', { type: 'iframe', attrs: { src: 'https://quyxss.example' } }],
    [
      'a picture from elsewhere',
      { type: 'image', attrs: { src: 'https://quyxss.example/x.png', onerror: 'quyxss()' } },
    ],
    [
      'a figure with an address',
      { type: 'figure', attrs: { picture: 1, src: 'javascript:quyxss()', onload: 'quyxss' } },
    ],
    ['a figure whose number is words', { type: 'figure', attrs: { picture: '1 OR quyxss' } }],
    ['a film of another host', { type: 'video', attrs: { host: 'quyxss.example', id: 'dQw4w9WgXcQ' } }],
    ['a film whose id leads elsewhere', { type: 'video', attrs: { host: 'youtube', id: '../../quyxss' } }],
    ['a film whose id breaks out', { type: 'video', attrs: { host: 'youtube', id: '"onload="quyxss' } }],
    [
      'a heading with a style',
      { type: 'heading', attrs: { level: 2, style: 'background:url(quyxss)', id: 'quyxss' } },
    ],
    ['a mark of colour', text([{ type: 'textStyle', attrs: { color: 'quyxss' } }])],
    [
      'a mark with a name of the prototype',
      text([{ type: '__proto__' }, { type: 'constructor', attrs: { quyxss: 1 } }]),
    ],
    ['a node with a name of the prototype', { type: 'constructor', attrs: { quyxss: 1 } }],
    [
      'a text with its own prototype',
      JSON.parse('{"type":"paragraph","__proto__":{"quyxss":1},"attrs":{"__proto__":{"quyxss":1}}}'),
    ],
    ['a card of no number', { type: 'relatedCard', attrs: { article: 'quyxss' } }],
    ['a list that begins at a word', { type: 'orderedList', attrs: { start: 'quyxss' }, content: [] }],
    [
      'a cell as wide as a book',
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 1e9, style: 'quyxss' },
                content: [{ type: 'paragraph' }],
              },
            ],
          },
        ],
      },
    ],
  ]
  test.each(nodes)('%s is not kept', async (_, node) => {
    const id = await begun()
    const fields = { ...fieldsOf(section), body: { type: 'doc', content: [node] } }
    const answer = await save(id, JSON.stringify({ version: 1, fields }))
    expect([200, 422]).toContain(answer.status)
    expect(await storedText(id)).not.toContain('quyxss')
    const sent = await api('PUT', `/articles/${id}`, { key, body: { version: 1, body: fields.body } })
    // What is too deep for anything that the API takes in is not read at all.
    expect([400, 422]).toContain(sent.status)
  })

  test('state, author, id, times and whatever else is sent along change nothing but the words', async () => {
    const id = await begun()
    const row = () => database().article.findUniqueOrThrow({ where: { id } })
    const { title: _, lead: __, version: ___, changedAt: ____, slug: _____, ...before } = await row()
    const more = {
      id: 1,
      state: 'published',
      ownerId: 'staff:x',
      ownerName: 'x',
      owner: { connect: { id: 1 } },
      publishedAt: '2020-01-01T00:00:00Z',
      publishedOn: '2020-01-01',
      createdAt: '2020-01-01T00:00:00Z',
      updatedAt: '2020-01-01T00:00:00Z',
      withdrawnAt: '2020-01-01T00:00:00Z',
      dueAt: '2020-01-01T00:00:00Z',
      approvedBy: 'x',
      role: 'administrator',
    }
    const fields = {
      ...fieldsOf(section, { title: 'Tít mới' }),
      body: fieldsOf(section).body,
      ...more,
      slug: 'quyxslug',
    }
    await save(id, JSON.stringify({ ...more, version: 1, fields }))
    expect(await row()).toMatchObject({ ...before, title: 'Tít mới' })
    expect((await row()).slug).not.toBe('quyxslug')
    expect(await database().article.count({ where: { id: 1, title: 'Tít mới' } })).toBe(0)
  })

  const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000)
  const large: [string, string, () => string][] = [
    ['10 MB', '413', () => JSON.stringify({ version: 1, fields: { title: 'x'.repeat(10_000_000) } })],
    [
      'lists in lists, 10,000 deep',
      '422',
      () => `{"version":1,"fields":{"title":"x","section":1,"body":${deep('[', ']')}}}`,
    ],
    [
      'quotes in quotes, 10,000 deep',
      '422',
      () =>
        `{"version":1,"fields":{"title":"x","section":1,"body":${deep('{"type":"blockquote","content":[', ']}')}}}`,
    ],
    [
      'a million keys',
      '413|422',
      () => `{"version":1,"fields":{${Array.from({ length: 300_000 }, (_, at) => `"k${at}":1`).join(',')}}}`,
    ],
    ['a number without end', '422', () => `{"version":${'9'.repeat(100_000)},"fields":{}}`],
    ['half a JSON', '400', () => '{"version":1,"fields":'],
    ['NUL in a headline', '422', () => JSON.stringify({ version: 1, fields: { title: 'a\0b', section } })],
    ['half a character', '422', () => '{"version":1,"fields":{"title":"\\ud800","section":1}}'],
  ]
  test.each(large)('%s: %s, nothing is kept, and the next one is served', async (_, status, body) => {
    const id = await begun()
    const before = await storedText(id)
    expect(String((await save(id, body())).status)).toMatch(new RegExp(`^(${status})$`))
    const sent = await api('PUT', `/articles/${id}`, { key, body: body().replace('"fields":{', '"x":{') })
    expect([400, 413, 422]).toContain(sent.status)
    expect(await storedText(id)).toBe(before)
    expect((await portal.ask('/kinh-te')).status).toBe(200)
  })

  test('10 MB without a length said before are not waited for', async () => {
    const id = await begun()
    const chunk = `100000\r\n${'x'.repeat(1_048_576)}\r\n`
    for (const [path, more] of [
      [`/admin/du-lieu/bai/${id}`, `Cookie: ${cookie}\r\nOrigin: ${portal.address()}`],
      [`/api/v1/articles/${id}`, `Authorization: Bearer ${key}`],
    ]) {
      const head = `PUT ${path} HTTP/1.1\r\nHost: ${new URL(portal.address()).host}\r\nContent-Type: application/json\r\n${more}\r\nTransfer-Encoding: chunked\r\n\r\n`
      // The end never comes: who reads to it first waits for good.
      expect(await onWire(portal.address(), head + chunk.repeat(10), 4_000), path).toMatch(/^HTTP\/1\.1 413/)
    }
  })
})

describe('the API is asked for what a key may not see', () => {
  const hidden = 'quyxnguon'
  let small = ''
  let own = 0
  beforeAll(async () => {
    small = await keyOf('reporter')
    const made = await createDraft(
      chief,
      fieldsOf(section, { title: 'Bài kín', notes: hidden, body: bodyOf(hidden) }),
    )
    if (!made.ok) throw new Error(made.reason)
    const sent = await api('POST', '/articles', {
      key: small,
      body: { title: 'Bài của khóa', section: 'kinh-te' },
    })
    own = sent.json.id
  })
  test.each([
    '?sort=notes',
    '?sort=-changedAt&sort=ownerId',
    '?order=notes',
    '?orderBy[notes]=asc',
    '?fields=notes',
    '?select=notes,ownerId',
    '?include=revisions,owner',
    `?notes=${hidden}`,
    `?where[notes]=${hidden}`,
    `?filter={"notes":{"contains":"${hidden}"}}`,
    `?q=${hidden}`,
    `?q="${hidden}"`,
    '?q=%25',
    '?q=%00',
    '?owner=all',
    '?owner=portal',
    '?owner[not]=me',
    '?owner=me&owner=',
    '?state[]=draft',
    '?state=draft&state=published',
    "?state=draft'--",
    '?section=kinh-te%27%20OR%201=1--',
    '?section[]=kinh-te',
    '?day=2026-01-01;select',
    '?limit=100000',
    '?offset=-1',
    '?after=MTt7fQ',
    '?after=99999999999999999999',
    '?__proto__[role]=administrator',
    '?constructor.prototype.role=administrator',
    '?role=administrator',
    '?actor=portal',
  ])('%s', async (query) => {
    const said = await api('GET', `/articles${query}`, { key: small })
    expect([200, 400, 404, 422]).toContain(said.status)
    expect(said.text.replaceAll(`\\"${hidden}\\"`, '')).not.toMatch(/Bài kín/)
    for (const { id } of said.json?.articles ?? []) expect(id).toBe(own)
  })
})

describe('words that would be markup', () => {
  const bad = `"><img src=x onerror=quyxss()>'--></script><svg/onload=quyxss()>{{7*7}}\u2028`
  const raw = /<img src=x|<svg\/onload|onerror=quyxss\(\)"|"onerror/i
  let id = 0
  let preview = ''
  const paths: [string, () => string][] = [
    ['the front page', () => '/'],
    ['its section', () => '/quyxss'],
    ['the piece', () => `/tin/${id}`],
    ['its topic', () => '/chu-de/quyxss'],
    ['its author', () => '/tac-gia/quyxss'],
    ['the corrections', () => '/dinh-chinh'],
    ['a preview', () => preview],
    ['a search', () => `/tim-kiem?q=${encodeURIComponent(bad)}`],
    [
      'a search in places that are none',
      () =>
        `/tim-kiem?q=x&muc=${encodeURIComponent(bad)}&tu=${encodeURIComponent(bad)}&sau=${encodeURIComponent(bad)}`,
    ],
    ['a suggestion', () => '/tim-kiem/goi-y?q=quyxss'],
    ['a page that is not there', () => `/${encodeURIComponent(bad)}`],
    ['an old address', () => `/11/1/${encodeURIComponent(bad)}.htm?a=${encodeURIComponent(bad)}`],
    ['the feed', () => '/rss/trang-chu.xml'],
    ['the feed of the topic', () => '/rss/chu-de/quyxss.xml'],
    ['the sitemap of news', () => '/sitemap-news.xml'],
    ['the desk', () => '/admin?ke=tat-ca'],
    [
      'the desk, searched',
      () => `/admin?ke=tat-ca&tim=${encodeURIComponent(bad)}&nguoi=${encodeURIComponent(bad)}`,
    ],
    ['the editor', () => `/admin/bai/${id}`],
    ['the difference of two texts', () => `/admin/bai/${id}/lich-su?cu=1&moi=2`],
    ['the topics', () => `/admin/chu-de?q=${encodeURIComponent(bad)}`],
    ['the authors', () => '/admin/tac-gia'],
    ['the sections', () => '/admin/chuyen-muc'],
    ['the settings', () => '/admin/cai-dat'],
    ['the pictures', () => `/admin/anh?q=${encodeURIComponent(bad)}`],
    ['a picture', () => '/admin/anh/1'],
    ['the front board', () => '/admin/trang-nhat'],
    ['an old address tried', () => `/admin/dia-chi-cu?thu=${encodeURIComponent(bad)}`],
    [
      'an old address to be led',
      () => `/admin/dia-chi-cu/chon?dia-chi=${encodeURIComponent(bad)}&q=${encodeURIComponent(bad)}`,
    ],
    ['the staff', () => '/admin/nhan-su'],
    ['the keys', () => '/admin/khoa-api'],
    ['the log', () => `/admin/nhat-ky?nguoi=${encodeURIComponent(bad)}&viec=${encodeURIComponent(bad)}`],
    ['its state', () => '/admin/nhat-ky/tinh-trang'],
    ['the sign-in', () => `/admin/dang-nhap?xong=${encodeURIComponent(bad)}`],
  ]
  const needs = (path: string) => (/nhan-su|khoa-api/.test(path) ? admin : cookie)
  let admin = ''

  beforeAll(async () => {
    const staff = await addStaff(system, {
      name: bad,
      penName: bad,
      email: 'quyxss@example.vn',
      role: 'editor-in-chief',
      sections: [],
      password: demoPassword,
    })
    if (!staff.ok) throw new Error(staff.reason)
    const them: Actor = { id: `staff:${staff.id}`, name: bad, role: 'editor-in-chief', sections: 'all' }
    const place = await makeSection(system, { name: bad, slug: 'quyxss', description: bad, parentId: null })
    if (!place.ok) throw new Error('reason' in place ? place.reason : '')
    const at = (await database().section.findFirstOrThrow({ where: { slug: 'quyxss' } })).id
    const picture = await takeIn(system, await photograph(), { alt: bad, caption: bad, credit: bad })
    if (!picture.ok) throw new Error(picture.reason)
    const figure = {
      type: 'figure',
      attrs: { picture: picture.picture.id, alt: bad, caption: bad, credit: bad },
    }
    const fields = fieldsOf(at, {
      ...{
        title: bad,
        kicker: bad,
        lead: bad,
        source: bad,
        notes: bad,
        searchTitle: bad,
        searchDescription: bad,
      },
      topics: [bad],
      authors: [bad],
      body: { ...emptyBody, content: [...(bodyOf(bad).content ?? []), figure] },
    })
    const made = await createDraft(them, fields)
    if (!made.ok) throw new Error(made.reason)
    id = made.id
    await saveDraft(them, id, {
      version: 1,
      fields: { ...fields, title: `${bad} hai`, body: bodyOf(`${bad} hai`, bad) },
    })
    await addComment(them, id, bad)
    for (const step of [submit, approve, publish]) expect((await step(them, id)).ok).toBe(true)
    expect((await correct(them, id, bad)).ok).toBe(true)
    const link = await makePreviewLink(them, id, { hours: 1 })
    if (!link.ok) throw new Error(link.reason)
    preview = new URL(link.url).pathname
    await database().topic.updateMany({ where: { name: bad.trim() }, data: { slug: 'quyxss', about: bad } })
    await database().topic.updateMany({
      where: { name: { contains: 'quyxss' } },
      data: { slug: 'quyxss', about: bad },
    })
    await database().author.updateMany({
      where: { name: { contains: 'quyxss' } },
      data: { slug: 'quyxss', about: bad },
    })
    await database().apiToken.updateMany({ data: { name: bad } })
    await database().site.update({
      where: { id: 1 },
      data: {
        name: bad,
        governingBody: bad,
        agency: bad,
        tagline: bad,
        licence: bad,
        head: bad,
        address: bad,
        rights: bad,
        notice: bad,
        description: bad,
      },
    })
    admin = await sessionOf(portal.address(), 'administrator')
    for (const path of ['/11/77/x.htm', '/12/78/y.html'])
      await portal.ask(path, {
        referer: `http://${encodeURIComponent(bad)}.example/`,
        'user-agent': bad.replace('\u2028', ''),
      })
  }, 60_000)

  test.each(paths)('%s shows them as words', async (_, path) => {
    let { text, headers, status } = await portal.ask(path(), { cookie: needs(path()) })
    if (headers.location)
      ({ text, headers, status } = await portal.ask(headers.location, { cookie: needs(path()) }))
    expect(status).not.toBe(500)
    expect(headers['x-content-type-options']).toBe('nosniff')
    if (/^application\/json/.test(String(headers['content-type'])))
      return expect(() => JSON.parse(text)).not.toThrow()
    expect(text).not.toMatch(raw)
    expect(text).not.toContain('</script><svg')
  })

  test('and nothing of it runs in a browser that obeys no policy', () =>
    withPage({ bypassCSP: true }, async ({ page, context }) => {
      const ran: string[] = []
      await context.exposeFunction('quyxss', () => ran.push(page.url()))
      page.on('dialog', (dialog) => ran.push(dialog.message()))
      const { hostname } = new URL(portal.address())
      const [name = '', value = ''] = cookie.split('=')
      await context.addCookies([{ name, value, domain: hostname, path: '/admin' }])
      const few = [
        'the front page',
        'the piece',
        'a search',
        'the corrections',
        'the desk',
        'the editor',
        'the difference of two texts',
        'the settings',
        'the front board',
      ]
      for (const [what, path] of paths.filter(([what]) => few.includes(what))) {
        await page.goto(portal.url(path()), { waitUntil: 'load' })
        expect(await page.locator('img[src="x"], svg[onload]').count(), what).toBe(0)
      }
      expect(ran).toEqual([])
    }))
})

describe('a NUL is no error of the portal’s', () => {
  test.each([
    '/luu-tru?muc=a%00&ngay=%00',
    '/tim-kiem?q=a%00&muc=%00&tu=%00&sau=%00',
    '/tim-kiem/goi-y?q=a%00',
    '/kinh-te?a=%00',
    '/11/1/x.htm?NewsId=1%00',
    '/tin/a%00-3',
    '/chu-de/a%00',
    '/rss/a%00.xml',
    '/media/a%00/640.webp',
    '/xem-truoc/a%00',
    '/admin?tim=a%00&nguoi=%00&sau=%00',
    '/admin/chu-de?q=a%00',
    '/admin/anh?q=a%00&nguon=%00',
    '/admin/nhat-ky?nguoi=a%00&sau=%00',
    '/admin/dia-chi-cu?thu=a%00&sau=1%20%00',
    '/admin/bai/a%00',
    '/admin/cai-dat/trang/a%00',
    '/admin/du-lieu/bai/goi-y?kind=topic&q=a%00',
    '/admin/dat-mat-khau/a%00',
    '/api/v1/articles?q=a%00',
    '/api/v1/articles?after=a%00',
    '/api/v1/topics?q=a%00',
  ])('%s', async (path) => {
    const headers: Record<string, string> = path.startsWith('/api/')
      ? { authorization: `Bearer ${key}` }
      : { cookie }
    expect((await portal.ask(path, headers)).status).toBeLessThan(500)
  })
})

describe('the end of the calendar is no error of the portal’s', () => {
  test.each([
    ['/admin/nhat-ky?ngay=9999-12-31', 200],
    ['/admin?ngay=9999-12-31', 200],
    ['/admin/anh?ngay=9999-12-31', 200],
    ['/tim-kiem?q=a&den=9999-12-31', 400],
    ['/tim-kiem?q=a&tu=9999-12', 400],
    ['/tim-kiem?q=a&den=9999', 400],
    ['/ngay/9999-12-31', 404],
    ['/kinh-te/ngay/9999-12', 404],
    ['/api/v1/articles?day=9999-12-31', 422],
    ['/api/v1/pictures?day=9999-12-31', 422],
  ])('%s is %i', async (path, status) => {
    const headers: Record<string, string> = path.startsWith('/api/')
      ? { authorization: `Bearer ${key}` }
      : { cookie }
    expect((await portal.ask(path, headers)).status).toBe(status)
  })
})

describe('a picture sent under a name that', () => {
  const files = () =>
    readdirSync(portal.dataDir, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name))
  test.each([
    ['climbs', '../../../quyxten.jpg'],
    ['climbs in code', '..%2f..%2fquyxten.jpg'],
    ['climbs as on Windows', '..\\..\\quyxten.jpg'],
    ['is a place of its own', '/tmp/quyxten.jpg'],
    ['has a NUL', 'quyxten.php\0.jpg'],
    ['is a page', 'quyxten.html'],
    ['is a setting of a web server', '.htaccess'],
    ['has line breaks', 'quyxten\r\nSet-Cookie: a=b.jpg'],
    ['is endless', `quyxten${'x'.repeat(5_000)}.jpg`],
    ['is nothing', ''],
  ])('%s lies under the hash of its own content', async (_, name) => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await photograph())], name, { type: 'text/html' }))
    form.set('alt', 'Ảnh')
    const sent = await api('POST', '/pictures', { key, body: form })
    expect([200, 201, 400, 422]).toContain(sent.status)
    expect(
      files().filter(
        (file) => !/^(pictures|renditions)\/[0-9a-f]{2}\/[0-9a-f/]+(\.jpg|\d+\.\w+)$|^cards\//.test(file),
      ),
    ).toEqual([])
    expect(sent.text).not.toContain('quyxten')
    expect(await storedNames()).not.toContain('quyxten')
  })
  const storedNames = async () =>
    JSON.stringify(await database().picture.findMany(), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
})
