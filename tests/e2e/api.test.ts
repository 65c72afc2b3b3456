import { Validator } from '@seriousme/openapi-schema-validator'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Ask, keyOf, portalApi, type Said, type Sent } from '../setup/api.ts'
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { axeViolations, overflowing } from '../setup/seen.ts'
import { signInAs } from '../setup/sign-in.ts'

const demo = useDemo()
const withPage = useBrowser()
const api: Ask = portalApi(demo.address)

type Schema = Record<string, unknown>
type Described = {
  operationId: string
  requestBody?: unknown
  responses: Record<string, { content: Record<string, { schema: Schema }> }>
}
type Document = {
  openapi: string
  paths: Record<string, Record<string, Described>>
  components: { schemas: Schema }
}
let document: Document
const keys = { contributor: '', manager: '', chief: '', administrator: '', tired: '' }

beforeAll(async () => {
  document = (await api('GET', '/openapi.json')).json
  keys.contributor = await keyOf('contributor')
  keys.manager = await keyOf('managing-editor')
  keys.chief = await keyOf('editor-in-chief')
  keys.administrator = await keyOf('administrator')
  keys.tired = await keyOf('editor-in-chief')
})

const piece = { title: 'Nước về bản', html: '<p>Sáng nay nước đã về.</p>', section: 'xa-hoi' }
const begun = async (): Promise<number> =>
  (await api('POST', '/articles', { key: keys.chief, body: piece })).json.id
const step = (id: number, name: string, body: object = {}) =>
  api('POST', `/articles/${id}/${name}`, { key: keys.chief, body })

test('the document is OpenAPI 3.1 and names every address under which something is done', async () => {
  const validator = new Validator()
  expect(await validator.validate(document as unknown as Record<string, unknown>)).toMatchObject({
    valid: true,
  })
  expect(validator.version).toBe('3.1')
  expect(Object.keys(document.paths)).toEqual([
    '/articles',
    '/articles/{id}',
    ...[
      'submit',
      'return',
      'approve',
      'schedule',
      'unschedule',
      'publish',
      'fix',
      'update',
      'correct',
      'withdraw',
      'restore',
    ].map((name) => `/articles/{id}/${name}`),
    '/pictures',
    '/sections',
    '/topics',
  ])
})

/** Calls every operation so that it answers each status which the document gives it. */
describe('every operation answers as the document says', () => {
  /** The state that a piece is brought into before a step can be taken. */
  const before: Record<string, string[]> = {
    return: ['submit'],
    approve: ['submit'],
    unschedule: ['schedule'],
    fix: ['publish', 'change'],
    update: ['publish', 'change'],
    correct: ['publish'],
    withdraw: ['publish'],
    restore: ['publish', 'withdraw'],
  }
  const bodyOf = (name: string): object =>
    ({
      change: { version: 1, title: 'Nước về bản trên' },
      return: { note: 'Thiếu ảnh.' },
      schedule: { dueAt: '2028-05-16T10:57:00+07:00' },
      correct: { text: 'Số liệu đúng là 12 ha.' },
    })[name] ?? {}
  const take = (id: number, name: string) =>
    name === 'change'
      ? api('PUT', `/articles/${id}`, { key: keys.chief, body: bodyOf(name) })
      : step(id, name, bodyOf(name))

  /** What is sent for one status; the piece stands ready for the operation. */
  async function sentFor(status: string, method: string, path: string): Promise<[string, Sent]> {
    const name = path.split('/').at(-1) ?? ''
    const id = path.includes('{id}') ? await begun() : 0
    for (const earlier of before[name] ?? []) await take(id, earlier)
    const at = (number: number) => path.replace('{id}', String(number))
    const isForm = method === 'POST' && path === '/pictures'
    const goodBody = async () => {
      if (method === 'GET') return undefined
      if (isForm) return pictureForm()
      if (path === '/articles') return piece
      return bodyOf(method === 'PUT' ? 'change' : name)
    }
    const refused = path === '/pictures' ? keys.contributor : keys.administrator
    const formType = { 'content-type': 'multipart/form-data; boundary=x' }
    switch (status) {
      case '400':
        return [at(id), { key: keys.chief, body: '{"title":', ...(isForm ? { headers: formType } : {}) }]
      case '401':
        return [at(id), { body: await goodBody() }]
      case '403':
        return [at(id), { key: refused, body: await goodBody() }]
      case '404':
        return [at(999_999_999), { key: keys.chief, body: await goodBody() }]
      case '406':
        return [at(id), { key: keys.chief, body: await goodBody(), headers: { accept: 'text/html' } }]
      case '409':
        if (isForm) return [at(id), { key: keys.chief, body: await withdrawnPicture() }]
        return [at(id), { key: keys.chief, body: { ...(await goodBody()), version: 4711 } }]
      case '413': {
        const body = isForm ? new Uint8Array(61 * 1024 * 1024) : `{"title":"${'x'.repeat(4_000_000)}"}`
        return [at(id), { key: keys.chief, body, ...(isForm ? { headers: formType } : {}) }]
      }
      case '415':
        return [at(id), { key: keys.chief, body: 'x', headers: { 'content-type': 'text/plain' } }]
      case '422':
        return [`${at(id)}?no-such=1`, { key: keys.chief, body: await goodBody() }]
      case '429':
        return [at(id), { key: keys.tired, body: await goodBody() }]
      default:
        return [at(id), { key: keys.chief, body: await goodBody() }]
    }
  }

  const ops = [
    ['get', '/articles'],
    ['post', '/articles'],
    ['get', '/articles/{id}'],
    ['put', '/articles/{id}'],
    ...[
      'submit',
      'return',
      'approve',
      'schedule',
      'unschedule',
      'publish',
      'fix',
      'update',
      'correct',
      'withdraw',
      'restore',
    ].map((name) => ['post', `/articles/{id}/${name}`]),
    ['get', '/pictures'],
    ['post', '/pictures'],
    ['get', '/sections'],
    ['get', '/topics'],
  ] as [string, string][]

  test.each(ops)('%s %s', async (method, path) => {
    const described = document.paths[path]?.[method] as Described
    for (const [status, { content }] of Object.entries(described.responses)) {
      if (status === 'default') continue
      const [address, sent] = await sentFor(status, method.toUpperCase(), path)
      const ask = () => api(method.toUpperCase(), address, sent)
      const said = await (status === '429' ? tired(ask) : ask())
      expect(String(said.status), `${status}: ${said.text.slice(0, 300)}`).toBe(status)
      const [type, { schema }] = Object.entries(content)[0] as [string, { schema: Schema }]
      expect(said.headers.get('content-type')).toBe(type)
      expect(problemsBy(schema, said.json), `${status}: ${said.text.slice(0, 300)}`).toEqual([])
    }
  })

  /** What keeps an answer from being what the document says, and nothing beside. */
  function problemsBy(schema: Schema, value: unknown): unknown[] {
    const local = JSON.parse(
      JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
        '#/components/schemas/',
        '#/$defs/',
      ),
    )
    return z.fromJSONSchema(local).safeParse(value).error?.issues ?? []
  }
})

/** Asks with so much beside it that the key is told to wait: it gets ten requests back a second. */
async function tired(ask: () => Promise<Said>): Promise<Said> {
  const beside = () => api('HEAD', '/sections', { key: keys.tired })
  for (;;) {
    await Promise.all(Array.from({ length: 40 }, beside))
    const said = await ask()
    if (said.status === 429) return said
  }
}

async function pictureForm(colour = '#2a6'): Promise<FormData> {
  const create = { width: 320, height: 200, channels: 3 as const, background: colour }
  const bytes = await sharp({ create }).jpeg().toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'anh.jpg'))
  form.set('alt', 'Con mương')
  return form
}

async function withdrawnPicture(): Promise<FormData> {
  const { withdrawPicture } = await import('../../lib/media/write.ts')
  const { system } = await import('../../lib/staff/actor.ts')
  const { json } = await api('POST', '/pictures', { key: keys.chief, body: await pictureForm('#147') })
  await withdrawPicture(system, json.file.split('/')[2])
  return pictureForm('#147')
}

test('when publishing or withdrawing answers, readers have it', async () => {
  const id = await begun()
  const out = await step(id, 'publish')
  const path = new URL(out.json.url).pathname
  expect((await demo.ask(path)).text).toContain('Sáng nay nước đã về.')
  expect((await demo.ask('/xa-hoi')).text).toContain(path)
  await step(id, 'withdraw')
  expect((await demo.ask(path)).status).toBe(410)
  expect((await demo.ask('/xa-hoi')).text).not.toContain(path)
  await step(id, 'restore')
  expect((await demo.ask(path)).status).toBe(200)
})

test('nothing under the API is answered by anything else than the API', async () => {
  for (const path of ['', '/', '/nothing', '/articles/1/2/3', '/admin', '/%E0%A4%A', '/articles/%2e%2e']) {
    const said = await api('GET', path, { key: keys.chief })
    expect([path, said.status, said.headers.get('content-type')]).toEqual([
      path,
      404,
      'application/problem+json',
    ])
  }
  const said = await api('GET', '/sections', { key: keys.chief, headers: { origin: 'https://evil.example' } })
  expect(said.headers.get('access-control-allow-origin')).toBeNull()
  expect(said.headers.get('set-cookie')).toBeNull()
  expect(said.headers.get('cache-control')).toContain('no-store')
  const head = await api('HEAD', '/sections', { key: keys.chief })
  expect([head.status, head.text]).toEqual([200, ''])
  const options = await api('OPTIONS', '/articles', {
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  })
  expect([
    options.status,
    options.headers.get('allow'),
    options.headers.get('access-control-allow-origin'),
  ]).toEqual([204, 'GET, POST, HEAD, OPTIONS', null])
  expect((await api('DELETE', '/openapi.json')).status).toBe(405)
})

describe('the page of the keys', () => {
  test('makes one that is shown once and works, and ends it', () =>
    withPage({}, async ({ page, complaints }) => {
      await signInAs(page, demo.address(), 'administrator')
      await page.goto(demo.url('/admin/khoa-api'))
      await page.getByLabel('Tên khóa').fill('Trạm tin số')
      await page.getByLabel('Vai trò').selectOption('managing-editor')
      await page.getByRole('checkbox', { name: 'Kinh tế', exact: true }).check()
      await page.getByRole('button', { name: 'Tạo khóa' }).click()
      const key = (await page.locator('output code').textContent()) ?? ''
      expect(key).toMatch(/^bt_[\w-]{43}$/)
      expect((await api('GET', '/articles', { key })).status).toBe(200)
      await page.getByRole('row', { name: /Trạm tin số.*Thư ký tòa soạn.*Kinh tế/ }).waitFor()
      await page.getByRole('button', { name: 'Chép khóa' }).click()
      await page.reload()
      expect(await page.content()).not.toContain(key)
      await page
        .getByRole('row', { name: /Trạm tin số/ })
        .getByRole('button', { name: /Thu hồi/ })
        .click()
      await page.getByRole('row', { name: /Trạm tin số.*Đã thu hồi/ }).waitFor()
      expect((await api('GET', '/articles', { key })).status).toBe(401)
      expect(complaints).toEqual([])
      expect(demo.output()).not.toContain(key)
    }))

  test('can be read and used by everybody, wide and narrow, light and dark', () =>
    withPage({}, async ({ page }) => {
      await signInAs(page, demo.address(), 'administrator')
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(demo.url('/admin/khoa-api'))
        expect(await overflowing(page)).toEqual([])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await axeViolations(page), `${width} px, ${colorScheme}`).toEqual([])
        }
        if (process.env.SCREENSHOTS)
          await page.screenshot({ path: `${process.env.SCREENSHOTS}/khoa-api-${width}.png`, fullPage: true })
      }
    }))

  test('is closed to everybody but the administrator', () =>
    withPage({}, async ({ page }) => {
      await signInAs(page, demo.address(), 'editor-in-chief')
      expect((await page.goto(demo.url('/admin/khoa-api')))?.status()).toBe(403)
    }))
})
