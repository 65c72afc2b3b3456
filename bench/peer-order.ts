import { createHmac } from 'node:crypto'
import type { Peer } from './peers.ts'

type Order = { title: string; publish(): Promise<unknown> }
type Door = NonNullable<Peer['publish']>

/** A piece that stands ready in another system, and the order that puts it out, each through that system's own API. */
export async function preparedAt(address: string, door: Door): Promise<Order> {
  const title = `Đo lúc đăng ${Date.now()}`
  return door.api === 'ghost' ? inGhost(address, door.key, title) : inWordPress(address, door.key, title)
}

/** `key`: "user:application password". */
async function inWordPress(address: string, key: string, title: string): Promise<Order> {
  const authorization = `Basic ${Buffer.from(key).toString('base64')}`
  const posts = `${address}/wp-json/wp/v2/posts`
  const { id } = await sent<{ id: number }>('POST', posts, authorization, {
    title,
    content: '<p>Một câu.</p>',
    status: 'draft',
  })
  const publish = () => sent('POST', `${posts}/${id}`, authorization, { status: 'publish' })
  return { title, publish }
}

/** `key`: "id:secret" of an integration. */
async function inGhost(address: string, key: string, title: string): Promise<Order> {
  const posts = `${address}/ghost/api/admin/posts/`
  const {
    posts: [made],
  } = await sent<{ posts: [{ id: string; updated_at: string }] }>(
    'POST',
    `${posts}?source=html`,
    ghostToken(key),
    { posts: [{ title, html: '<p>Một câu.</p>' }] },
  )
  const post = { status: 'published', updated_at: made.updated_at }
  const publish = () => sent('PUT', `${posts}${made.id}/`, ghostToken(key), { posts: [post] })
  return { title, publish }
}

/** A JSON Web Token of five minutes, as Ghost's Admin API asks for. */
function ghostToken(key: string): string {
  const [kid, secret = ''] = key.split(':')
  const now = Math.floor(Date.now() / 1_000)
  const signed = [
    { alg: 'HS256', typ: 'JWT', kid },
    { iat: now, exp: now + 300, aud: '/admin/' },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const signature = createHmac('sha256', Buffer.from(secret, 'hex')).update(signed).digest('base64url')
  return `Ghost ${signed}.${signature}`
}

async function sent<T>(method: string, url: string, authorization: string, body: unknown): Promise<T> {
  const answer = await fetch(url, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${(await answer.text()).slice(0, 200)}`)
  return (await answer.json()) as T
}
