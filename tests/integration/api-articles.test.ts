import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { draft } from '../../lib/articles/desk.ts'
import { publishedArticle } from '../../lib/articles/published.ts'
import { publish } from '../../lib/articles/write.ts'
import { saveDraft } from '../../lib/articles/write-draft.ts'
import { makeSection } from '../../lib/sections/write.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { handlerApi as api, keyOf, type Said } from '../setup/api.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useFolder } from '../setup/newsroom.ts'

useDatabase()
useFolder()

const keys = { reporter: '', editor: '', manager: '', chief: '', administrator: '' }
let picture = { id: 0, file: '' }

beforeAll(async () => {
  siteAddress.url = 'https://bao.example.vn'
  const society = await makeSection(system, { slug: 'xa-hoi', name: 'Xã hội' })
  const economy = await makeSection(system, { slug: 'kinh-te', name: 'Kinh tế' })
  if (!society.ok || !economy.ok) throw new Error('The sections were not made.')
  keys.reporter = await keyOf('reporter')
  keys.editor = await keyOf('desk-editor', [society.id])
  keys.manager = await keyOf('managing-editor')
  keys.chief = await keyOf('editor-in-chief')
  keys.administrator = await keyOf('administrator')
  picture = (await sendPicture({ alt: 'Con mương', credit: 'Hà Vy' })).json
})

async function sendPicture(
  words: Record<string, string>,
  colour = '#2a6',
  key = keys.reporter,
): Promise<Said> {
  const bytes = await sharp({ create: { width: 640, height: 400, channels: 3, background: colour } })
    .png()
    .toBuffer()
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], 'ten-tep.txt'))
  for (const [name, value] of Object.entries(words)) body.set(name, value)
  return api('POST', '/pictures', { key, body })
}

const piece = { title: 'Nước về bản', html: '<p>Sáng nay nước đã về.</p>', section: 'xa-hoi' }
const begun = async (changed = {}, key = keys.reporter) =>
  (await api('POST', '/articles', { key, body: { ...piece, ...changed } })).json

describe('a piece', () => {
  test('that is sent becomes a draft, and comes back as it was written', async () => {
    const body = {
      kind: 'feature',
      title: ' Nước về  bản ',
      kicker: 'Chuyện vùng cao',
      lead: 'Con mương mới.',
      html: `<h2>Tít xen</h2><p>Chữ <strong>đậm</strong>.</p><figure><img src="${picture.file}"><figcaption>Mương <cite class="credit">Vy</cite></figcaption></figure>`,
      section: 'xa-hoi',
      topics: ['Thủy lợi'],
      authors: ['Hà Vy', 'Lò Quyết'],
      source: 'Báo Tỉnh',
      image: { id: picture.id, caption: 'Mương mới' },
      related: [77],
      searchTitle: 'Mương',
      searchDescription: 'Mô tả',
      notes: 'Gọi lại.',
    }
    const made = await api('POST', '/articles', { key: keys.reporter, body })
    expect([made.status, made.headers.get('location')]).toEqual([201, `/api/v1/articles/${made.json.id}`])
    const { json } = await api('GET', `/articles/${made.json.id}`, { key: keys.reporter })
    expect(json).toMatchObject({
      ...body,
      title: 'Nước về bản',
      image: { id: picture.id, file: picture.file, alt: null, caption: 'Mương mới', credit: null },
      html: body.html.replace('</h2>', '</h2>\n').replace('<figure>', '\n<figure>'),
      state: 'draft',
      version: 1,
      sectionName: 'Xã hội',
      url: null,
      dueAt: null,
      publishedAt: null,
      owner: { name: 'Khóa reporter' },
      steps: ['submit'],
    })
  })

  test('changed and sent back whole changes nothing else; sent back as it is changes nothing', async () => {
    const { id } = await begun({
      notes: 'Giữ',
      searchTitle: 'Tít tìm',
      image: { file: picture.file },
      html: `<p>Chữ</p><figure><img src="picture:${picture.id}"></figure>`,
    })
    const { json } = await api('GET', `/articles/${id}`, { key: keys.reporter })
    const same = await api('PUT', `/articles/${id}`, { key: keys.reporter, body: json })
    expect([same.status, same.json.version, same.json.mended]).toEqual([200, 1, []])
    const changed = await api('PUT', `/articles/${id}`, {
      key: keys.reporter,
      body: { ...json, title: 'Tít mới' },
    })
    expect(changed.json).toEqual({
      ...json,
      title: 'Tít mới',
      version: 2,
      mended: [],
      changedAt: changed.json.changedAt,
    })
    const part = await api('PUT', `/articles/${id}`, {
      key: keys.reporter,
      body: { version: 2, lead: 'Sapo' },
    })
    expect(part.json).toMatchObject({
      title: 'Tít mới',
      lead: 'Sapo',
      notes: 'Giữ',
      searchTitle: 'Tít tìm',
      version: 3,
    })
    expect(part.json.image.id).toBe(picture.id)
  })

  test('sent back as it was given out keeps what HTML has no form for', async () => {
    const { id } = await begun()
    const paragraph = (text?: string) => ({
      type: 'paragraph',
      ...(text && { content: [{ type: 'text', text }] }),
    })
    const body = {
      type: 'doc' as const,
      content: [paragraph('Hai  dấu cách'), paragraph(), paragraph('Hết.')],
    }
    const before = await draft(system, id)
    if (!before.ok) throw new Error(before.reason)
    await saveDraft(system, id, { version: 1, fields: { ...before.draft.fields, body } })
    const { json } = await api('GET', `/articles/${id}`, { key: keys.reporter })
    const same = await api('PUT', `/articles/${id}`, { key: keys.reporter, body: json })
    expect([same.status, same.json.version]).toEqual([200, 2])
    const after = await draft(system, id)
    expect(after.ok && after.draft.fields.body).toEqual(body)
  })

  test('saved by two is lost by neither: the second gets both texts and nothing is written', async () => {
    const { id } = await begun()
    await api('PUT', `/articles/${id}`, { key: keys.manager, body: { version: 1, title: 'Của thư ký' } })
    const late = await api('PUT', `/articles/${id}`, {
      key: keys.reporter,
      body: { version: 1, title: 'Của phóng viên', html: '<p>Chữ của phóng viên.</p>' },
    })
    expect([late.status, late.headers.get('content-type'), late.json.type]).toEqual([
      409,
      'application/problem+json',
      'urn:bao-tinh:problem:conflict',
    ])
    expect(late.json.current).toMatchObject({
      version: 2,
      title: 'Của thư ký',
      html: '<p>Sáng nay nước đã về.</p>',
    })
    expect(late.json.yours).toMatchObject({
      version: 1,
      title: 'Của phóng viên',
      html: '<p>Chữ của phóng viên.</p>',
    })
    expect((await api('GET', `/articles/${id}`, { key: keys.reporter })).json).toMatchObject({
      title: 'Của thư ký',
      version: 2,
    })
  })

  test('takes its path: submitted, returned, approved, scheduled, out, corrected, away and back', async () => {
    const { id } = await begun()
    const step = (key: string, name: string, body?: unknown) =>
      api('POST', `/articles/${id}/${name}`, { key, body })
    expect((await step(keys.reporter, 'submit')).json.state).toBe('submitted')
    expect((await step(keys.editor, 'return', { note: 'Thiếu ảnh.' })).json.state).toBe('returned')
    expect((await step(keys.reporter, 'submit', {})).json.state).toBe('submitted')
    expect((await step(keys.editor, 'approve')).json.state).toBe('approved')
    const dueAt = '2027-05-16T10:57:00+07:00'
    expect((await step(keys.manager, 'schedule', { dueAt })).json).toMatchObject({
      state: 'scheduled',
      dueAt,
    })
    expect((await step(keys.manager, 'unschedule')).json).toMatchObject({ state: 'approved', dueAt: null })
    const out = (await step(keys.manager, 'publish')).json
    expect(out).toMatchObject({ state: 'published', url: `https://bao.example.vn/tin/nuoc-ve-ban-${id}` })
    const { version } = (
      await api('PUT', `/articles/${id}`, {
        key: keys.manager,
        body: { version: 1, title: 'Nước đã về bản' },
      })
    ).json
    expect((await publishedArticle(id))?.title).toBe('Nước về bản')
    expect((await step(keys.manager, 'update', { version })).json).toMatchObject({ hasPending: false })
    expect((await publishedArticle(id))?.title).toBe('Nước đã về bản')
    expect((await step(keys.manager, 'fix')).json.type).toBe('urn:bao-tinh:problem:unchanged')
    expect((await step(keys.chief, 'correct', { text: 'Số liệu đúng là 12 ha.' })).status).toBe(200)
    expect((await step(keys.manager, 'withdraw')).json).toMatchObject({ state: 'withdrawn', url: null })
    expect(await publishedArticle(id)).toBeNull()
    expect((await step(keys.chief, 'restore')).json.state).toBe('published')
    const again = await step(keys.chief, 'restore')
    expect([again.status, again.json.type, again.json.state]).toEqual([
      409,
      'urn:bao-tinh:problem:wrong-state',
      'published',
    ])
    const history = await database().auditEntry.findMany({ where: { articleId: id, action: 'publish' } })
    expect(history).toMatchObject([
      { actor: expect.stringMatching(/^token:\d+$/), actorName: 'Khóa managing-editor' },
    ])
  })

  test('decided on an older text takes no step', async () => {
    const { id } = await begun()
    await api('PUT', `/articles/${id}`, { key: keys.reporter, body: { version: 1, title: 'Khác' } })
    const late = await api('POST', `/articles/${id}/submit`, { key: keys.reporter, body: { version: 1 } })
    expect([late.status, late.json.current.title]).toEqual([409, 'Khác'])
  })

  test('without words goes nowhere, and the answer says what is missing', async () => {
    const { id } = await begun({ html: '' })
    const said = await api('POST', `/articles/${id}/submit`, { key: keys.reporter })
    expect([said.status, said.json.problems]).toEqual([422, { html: 'Chưa có thân bài.' }])
    const past = await api('POST', `/articles/${id}/schedule`, {
      key: keys.manager,
      body: { dueAt: '2020-01-01T00:00:00Z' },
    })
    expect([past.status, past.json.problems]).toEqual([422, { dueAt: 'phải ở phía trước' }])
  })
})

describe('what is sent', () => {
  test('in fields that nobody may write counts for nothing', async () => {
    const forged = {
      id: 4711,
      state: 'published',
      version: 99,
      publishedAt: '2020-01-01T00:00:00Z',
      dueAt: '2020-01-01T00:00:00Z',
      url: 'https://evil.example',
      owner: { id: 'staff:chief', name: 'Sếp' },
      legacyUrls: ['/'],
    }
    const made = await begun(forged)
    expect(made).toMatchObject({
      state: 'draft',
      version: 1,
      publishedAt: null,
      dueAt: null,
      url: null,
      legacyUrls: [],
    })
    expect(made.id).not.toBe(4711)
    expect(made.owner.name).toBe('Khóa reporter')
  })

  test.each(['ownerId', 'slug', 'withdrawn_at', 'pictureId', '__proto__x', 'body'])(
    'in a field %s that there is not is refused by name',
    async (name) => {
      const said = await api('POST', '/articles', { key: keys.reporter, body: { ...piece, [name]: 1 } })
      expect([said.status, said.json.problems]).toEqual([422, { [name]: 'không có trường này' }])
    },
  )

  test.each([
    [{ title: '' }, 'title'],
    [{ title: undefined }, 'title'],
    [{ title: 7 }, 'title'],
    [{ section: 'khong-co' }, 'section'],
    [{ section: undefined }, 'section'],
    [{ kind: 'poem' }, 'kind'],
    [{ authors: 'Hà Vy' }, 'authors'],
    [{ related: [0] }, 'related.0'],
    [{ image: { id: 999_999 } }, 'image'],
    [{ image: { file: '/media/00000000000000000000000000000000/320.jpg' } }, 'image'],
    [{ image: {} }, 'image'],
    [{ html: '<img src="picture:999999">' }, 'html'],
    [{ title: 'có \u0000' }, 'title'],
  ])('wrong as %j is refused with its place', async (changed, name) => {
    const said = await api('POST', '/articles', { key: keys.reporter, body: { ...piece, ...changed } })
    expect([said.status, Object.keys(said.json.problems)]).toEqual([422, [name]])
  })

  test('as HTML does no harm, and what could not be kept is said', async () => {
    const html =
      '<p onclick="x()" style="color:red">Chữ<script>alert(1)</script> <a href="javascript:x">liên kết</a></p><img src="https://evil.example/a.jpg" alt="Ảnh lạ"><iframe src="https://evil.example/"></iframe>'
    const made = await begun({ html })
    expect(made.html).not.toMatch(/script|onclick|style|iframe|evil\.example\/a\.jpg/)
    expect(made.html).toContain('Chữ liên kết')
    expect(made.mended).toEqual([
      'không có ảnh https://evil.example/a.jpg',
      expect.stringContaining('nội dung nhúng'),
    ])
    const deep = await begun({ html: `${'<div>'.repeat(1000)}sâu${'</div>'.repeat(1000)}` })
    expect(deep.html).toContain('sâu')
  })

  test.each([
    ['too much', 413, `{"title":"${'x'.repeat(4_000_000)}"}`, {}],
    ['no JSON', 400, '{"title":', {}],
    ['JSON that is nested too deep', 400, `{"title":${'['.repeat(5000)}${']'.repeat(5000)}}`, {}],
    ['no Unicode', 400, new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), {}],
    ['text', 415, 'title=x', { 'content-type': 'text/plain' }],
    ['JSON in another encoding', 415, '{}', { 'content-type': 'application/json; charset=utf-16' }],
    ['packed', 415, '{}', { 'content-encoding': 'gzip' }],
    ['a list', 422, '[]', {}],
  ])('as %s is refused with %i', async (_, status, body, headers) => {
    const said = await api('POST', '/articles', {
      key: keys.reporter,
      body,
      headers: headers as Record<string, string>,
    })
    expect([said.status, said.json.status, said.headers.get('content-type')]).toEqual([
      status,
      status,
      'application/problem+json',
    ])
  })
})

describe('a list', () => {
  test('holds what the key may read, by section, state, owner, day and words, page after page', async () => {
    const mine = await begun({ title: 'Mương thứ nhất', section: 'kinh-te' })
    const list = async (query: string, key = keys.manager) =>
      (await api('GET', `/articles?${query}`, { key })).json.articles.map(({ id }: { id: number }) => id)
    expect(await list('q=muong+thu+nhat')).toEqual([mine.id])
    expect(await list(`q=${mine.id}&section=kinh-te&state=draft`)).toEqual([mine.id])
    expect(await list(`q=${mine.id}&section=xa-hoi`)).toEqual([])
    expect(await list('owner=me', keys.manager)).toEqual([])
    expect(await list('owner=me', keys.reporter)).toContain(mine.id)
    expect(await list('day=2001-01-01')).toEqual([])
    expect(await list(`q=${mine.id}`, keys.editor)).toEqual([])
    for (let index = 0; index < 60; index++) await begun({ title: `Bài số ${index}` })
    const first = await api('GET', '/articles?q=b%C3%A0i+s%E1%BB%91&state=draft', { key: keys.reporter })
    expect(first.json.articles).toHaveLength(50)
    const [, address = ''] = /^<\/api\/v1(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '') ?? []
    const second = await api('GET', address, { key: keys.reporter })
    expect([second.json.articles.length, second.json.next, second.headers.get('link')]).toEqual([
      10,
      null,
      null,
    ])
    const all = [...first.json.articles, ...second.json.articles].map(({ id }: { id: number }) => id)
    expect(new Set(all).size).toBe(60)
    expect(first.json.articles[0]).toMatchObject({
      title: 'Bài số 59',
      section: 'xa-hoi',
      state: 'draft',
      version: 1,
      url: null,
    })
    expect(first.json.articles[0]).not.toHaveProperty('notes')
  })

  test.each(['state=gone', 'day=2026-02-30', 'section=khong-co', 'sate=draft', 'after=x'])(
    'asked with %s is refused',
    async (query) => {
      expect((await api('GET', `/articles?${query}`, { key: keys.manager })).status).toBe(422)
    },
  )
})

test('notes are for who may edit the piece', async () => {
  const { id } = await begun({ notes: 'Nguồn tin: ông Páo.' })
  const notes = async (key: string) => (await api('GET', `/articles/${id}`, { key })).json.notes
  expect(await notes(keys.reporter)).toBe('Nguồn tin: ông Páo.')
  await api('POST', `/articles/${id}/submit`, { key: keys.reporter })
  expect(await notes(keys.reporter)).toBeUndefined()
  expect(await notes(keys.editor)).toBe('Nguồn tin: ông Páo.')
})

test('a key that is bound to sections reaches nothing outside of them', async () => {
  const { id } = await begun({ section: 'kinh-te' })
  await publish(system, id)
  const { id: section } = await database().section.findUniqueOrThrow({ where: { slug: 'xa-hoi' } })
  const bound = await keyOf('managing-editor', [section])
  expect((await api('GET', `/articles/${id}`, { key: bound })).status).toBe(403)
  expect((await api('POST', `/articles/${id}/withdraw`, { key: bound })).status).toBe(403)
  expect((await api('GET', `/articles?q=${id}`, { key: bound })).json.articles).toEqual([])
  expect(
    (await api('POST', '/articles', { key: bound, body: { ...piece, section: 'kinh-te' } })).status,
  ).toBe(403)
  const own = await begun({}, bound)
  const moved = await api('PUT', `/articles/${own.id}`, {
    key: bound,
    body: { version: 1, section: 'kinh-te' },
  })
  expect([moved.status, Object.keys(moved.json.problems)]).toEqual([403, ['section']])
})

describe('a picture', () => {
  test('is judged by its content, keeps its words and is found again', async () => {
    const taken = await sendPicture(
      { alt: 'Ruộng bậc thang', caption: 'Mùa nước đổ', credit: 'Hà Vy' },
      '#963',
    )
    expect([taken.status, taken.json]).toEqual([
      201,
      expect.objectContaining({ width: 640, height: 400, credit: 'Hà Vy' }),
    ])
    expect(taken.json.file).toMatch(/^\/media\/[0-9a-f]{32}\/640\.jpg$/)
    const found = await api('GET', '/pictures?q=ruong+bac+thang', { key: keys.reporter })
    expect(found.json.pictures).toEqual([taken.json])
    const again = await sendPicture({ alt: 'Khác' }, '#963')
    expect([again.status, again.json]).toEqual([201, taken.json])
  })

  test('that is none, or was taken away, is not taken in', async () => {
    const send = (bytes: string) => {
      const body = new FormData()
      body.set('file', new File([bytes], 'anh.jpg', { type: 'image/jpeg' }))
      return api('POST', '/pictures', { key: keys.reporter, body })
    }
    expect((await send('<svg xmlns="http://www.w3.org/2000/svg"/>')).json).toMatchObject({
      status: 422,
      problems: { file: expect.any(String) },
    })
    expect((await send('')).status).toBe(422)
    const { json } = await sendPicture({}, '#123')
    await database().picture.update({ where: { id: json.id }, data: { withdrawnAt: new Date() } })
    expect((await sendPicture({}, '#123')).json.type).toBe('urn:bao-tinh:problem:withdrawn-picture')
  })

  test.each([{}, { file: 'x' }, { hash: 'x' }])('sent as a form of %j is refused', async (fields) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    expect((await api('POST', '/pictures', { key: keys.reporter, body })).status).toBe(422)
  })

  test('sent as JSON or as a broken form is refused', async () => {
    expect((await api('POST', '/pictures', { key: keys.reporter, body: {} })).status).toBe(415)
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect((await api('POST', '/pictures', { key: keys.reporter, body: 'no form', headers })).status).toBe(
      400,
    )
  })
})

test('sections and topics are listed by name and address', async () => {
  await begun({ topics: ['Thủy lợi', 'Chuyển đổi số'] })
  const sections = await api('GET', '/sections', { key: keys.administrator })
  expect(sections.json.sections).toEqual([
    { id: expect.any(Number), slug: 'xa-hoi', name: 'Xã hội', parent: null, retired: false },
    { id: expect.any(Number), slug: 'kinh-te', name: 'Kinh tế', parent: null, retired: false },
  ])
  const topics = await api('GET', '/topics?q=Chuyển+đổi', { key: keys.reporter })
  expect(topics.json.topics).toEqual([
    { id: expect.any(Number), slug: 'chuyen-doi-so', name: 'Chuyển đổi số' },
  ])
})

test('a key is taken from its header alone, and what is none is told so', async () => {
  for (const [headers, says] of [
    [{}, 'Bearer realm="bao-tinh"'],
    [{ authorization: 'Basic eDp5' }, 'Bearer realm="bao-tinh"'],
    [{ authorization: 'Bearer bt_x' }, 'Bearer realm="bao-tinh", error="invalid_token"'],
  ] as const) {
    const said = await api('GET', '/articles', { headers })
    expect([said.status, said.headers.get('www-authenticate')]).toEqual([401, says])
  }
  expect((await api('GET', `/articles?token=${keys.manager}`)).status).toBe(401)
  expect((await api('GET', '/sections', { headers: { cookie: `token=${keys.manager}` } })).status).toBe(401)
})

test('what takes no JSON gets none, and what is no number of a piece is none', async () => {
  const asked = (accept: string) => api('GET', '/sections', { key: keys.reporter, headers: { accept } })
  for (const accept of ['*/*', 'application/json', 'text/html, application/*;q=0.5'])
    expect((await asked(accept)).status, accept).toBe(200)
  for (const accept of ['text/html', 'application/xml', 'application/json;q=0'])
    expect((await asked(accept)).status, accept).toBe(406)
  for (const id of ['0', 'x', '1e3', '99999999999', '999999', '-1'])
    expect((await api('GET', `/articles/${id}`, { key: keys.manager })).status, id).toBe(404)
  expect((await api('POST', `/articles/1/explode`, { key: keys.manager })).status).toBe(404)
})

test('a method that an address has not is refused with those that it has', async () => {
  const said = await api('DELETE', '/articles/1')
  expect([said.status, said.headers.get('allow')]).toEqual([405, 'GET, PUT, HEAD, OPTIONS'])
  const options = await api('OPTIONS', '/articles')
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
  const head = await api('HEAD', '/sections', { key: keys.reporter })
  expect([head.status, head.text]).toEqual([200, ''])
})

test('one key that asks without end is told to wait; others are not', async () => {
  const key = await keyOf('reporter')
  let said = await api('GET', '/sections', { key })
  for (let index = 0; index < 2000 && said.status === 200; index++)
    said = await api('GET', '/sections', { key })
  expect([said.status, Number(said.headers.get('retry-after'))]).toEqual([429, 1])
  expect((await api('GET', '/sections', { key: keys.reporter })).status).toBe(200)
})
