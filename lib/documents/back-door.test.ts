import type { IncomingHttpHeaders } from 'node:http'
import inject from 'light-my-request'
import { expect, test } from 'vitest'
import { backDoor } from './back-door.ts'

/** What reaches the renderer of a request with these headers; null when it is refused before. */
async function passed(
  headers: Record<string, string>,
  { method = 'GET', path = '/admin' }: { method?: 'GET' | 'POST'; path?: string } = {},
): Promise<IncomingHttpHeaders | null> {
  let seen: IncomingHttpHeaders | null = null
  const door = backDoor(
    async (request, response) => {
      seen = { ...request.headers }
      response.end()
    },
    'bao.example',
    false,
    async () => ({ refused: { status: 404, words: '' } }),
  )
  await inject((request, response) => void door(request, response, path), { method, url: path, headers })
  return seen
}

test('headers that are the framework’s own affair do not come in from outside', async () => {
  const headers = await passed({
    'x-middleware-subrequest': 'proxy',
    'x-nextjs-data': '1',
    'x-invoke-path': '/',
    'x-matched-path': '/',
    rsc: '1',
  })
  expect(Object.keys(headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([])
  expect(headers?.rsc).toBe('1')
})

test('a policy that a client sends is not the one that the page gets', async () => {
  const headers = await passed({ 'content-security-policy': "script-src 'nonce-mine'" })
  expect(headers?.['content-security-policy']).not.toContain('mine')
})

test('a change is let in from the site’s own name, also behind a proxy that changes the host', async () => {
  const sent = { host: '127.0.0.1:3000', origin: 'https://bao.example' }
  expect(await passed(sent, { method: 'POST' })).not.toBeNull()
  expect(await passed({ ...sent, origin: 'https://khac.example' }, { method: 'POST' })).toBeNull()
})

test('the API takes keys, not cookies, and asks for no origin', async () => {
  const headers = await passed(
    { cookie: 'toa-soan.session_token=x' },
    { method: 'POST', path: '/api/v1/articles' },
  )
  expect(headers).not.toBeNull()
  expect(headers?.cookie).toBeUndefined()
})

test('an address that cannot be decoded does not reach a page', async () => {
  expect(await passed({}, { path: '/admin/%E0%A4%A' })).toBeNull()
  expect(await passed({}, { path: '/api/v1/%E0%A4%A' })).not.toBeNull()
  expect(await passed({}, { path: '/admin/chu-de?q=a%00b' })).toBeNull()
})
