import { beforeAll, expect, test } from 'vitest'
import { makeSection } from '../../lib/sections/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { roleNames } from '../../lib/staff/roles.ts'
import { actorOfToken } from '../../lib/tokens/admit.ts'
import { tokens } from '../../lib/tokens/desk.ts'
import { makeToken, revokeToken } from '../../lib/tokens/write.ts'
import { actorOf } from '../setup/actors.ts'
import { runPortal } from '../setup/command.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useFolder } from '../setup/newsroom.ts'

const { url } = useDatabase()
const folder = useFolder()
const administrator = actorOf('administrator', 'Đỗ Quang Huy')
let society = 0
let health = 0

beforeAll(async () => {
  const parent = await makeSection(system, { slug: 'xa-hoi', name: 'Xã hội' })
  society = parent.ok ? parent.id : 0
  const child = await makeSection(system, { slug: 'y-te', name: 'Y tế', parentId: society })
  health = child.ok ? child.id : 0
})

async function made(sections: number[] = []) {
  const token = await makeToken(administrator, { name: 'Trạm tin', role: 'desk-editor', sections })
  if (!token.ok) throw new Error(token.reason)
  return token
}

test('a key acts with its role, in its sections and everything under them', async () => {
  const { id, secret } = await made([society])
  expect(secret).toMatch(/^bt_[\w-]{43}$/)
  expect(await actorOfToken(secret)).toEqual({
    id: `token:${id}`,
    name: 'Trạm tin',
    role: 'desk-editor',
    sections: new Set([society, health]),
  })
  const { secret: unbound } = await made()
  expect(await actorOfToken(unbound)).toMatchObject({ sections: 'all' })
})

test('the database holds nothing that opens the door', async () => {
  const { id, secret } = await made()
  const row = await database().apiToken.findUniqueOrThrow({ where: { id } })
  const history = await database().auditEntry.findMany({ where: { action: 'make-token' } })
  const kept = JSON.stringify([row, history], (_, value) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  expect(kept).not.toContain(secret.slice(3))
  expect(await actorOfToken(row.hash)).toBeNull()
})

test('a revoked key opens nothing from that moment on, and only once', async () => {
  const { id, secret } = await made()
  expect(await revokeToken(administrator, id)).toEqual({ ok: true, name: 'Trạm tin' })
  expect(await actorOfToken(secret)).toBeNull()
  expect(await revokeToken(administrator, id)).toEqual({ ok: false, reason: 'already-revoked' })
  expect(await revokeToken(administrator, 999_999)).toEqual({ ok: false, reason: 'not-found' })
})

test('a key that begins as another does opens nothing', async () => {
  const { secret } = await made()
  for (const wrong of [
    '',
    'bt_',
    secret.slice(0, -1),
    `${secret}x`,
    secret.replace('bt_', ''),
    `${secret.slice(0, -4)}AAAA`,
  ])
    expect(await actorOfToken(wrong)).toBeNull()
})

test('when it was last used is noted, once a minute at most', async () => {
  const { id, secret } = await made()
  const used = async () =>
    (await database().apiToken.findUniqueOrThrow({ where: { id } })).lastUsedAt?.getTime() ?? 0
  expect(await used()).toBe(0)
  await actorOfToken(secret)
  const first = await used()
  expect(first).toBeGreaterThan(0)
  await actorOfToken(secret)
  expect(await used()).toBe(first)
  await database().apiToken.update({ where: { id }, data: { lastUsedAt: new Date(first - 61_000) } })
  await actorOfToken(secret)
  expect(await used()).toBeGreaterThanOrEqual(first)
})

test('nobody but the administrator sees, makes or revokes keys', async () => {
  const { id } = await made()
  for (const role of roleNames.filter((name) => name !== 'administrator')) {
    const actor = actorOf(role)
    const forbidden = { ok: false, reason: 'forbidden' }
    expect(await tokens(actor), role).toEqual(forbidden)
    expect(await makeToken(actor, { name: 'X', role: 'reporter', sections: [] }), role).toEqual(forbidden)
    expect(await revokeToken(actor, id), role).toEqual(forbidden)
  }
  expect((await tokens(administrator)).ok).toBe(true)
})

test('the command line prints the key alone on its last line, lists it and revokes it', {
  timeout: 240_000,
}, async () => {
  const portal = (...args: string[]) =>
    runPortal(['token', ...args], { DATABASE_URL: url(), DATA_DIR: folder.path('data') })
  const added = await portal(
    'add',
    '--name',
    'Trạm tin số',
    '--role',
    'managing-editor',
    '--sections',
    'xa-hoi',
  )
  expect([added.code, added.out]).toEqual([0, expect.stringMatching(/^bt_[\w-]{43}\n$/)])
  const actor = await actorOfToken(added.out.trim())
  expect(actor).toMatchObject({
    name: 'Trạm tin số',
    role: 'managing-editor',
    sections: new Set([society, health]),
  })
  const id = actor?.id.replace('token:', '') ?? ''
  const listed = await portal('list')
  expect(listed.out).toMatch(new RegExp(`^${id}\tTrạm tin số\tmanaging-editor\txa-hoi\tdùng lần cuối `, 'm'))
  expect(await portal('revoke', id)).toMatchObject({
    code: 0,
    out: `Đã thu hồi khóa số ${id} (Trạm tin số).\n`,
  })
  expect(await actorOfToken(added.out.trim())).toBeNull()
  expect(await portal('revoke', id)).toMatchObject({ code: 1, err: `Khóa số ${id} đã thu hồi rồi.\n` })
  expect(await portal('add', '--name', 'X', '--role', 'reporter', '--sections', 'khong-co')).toMatchObject({
    code: 1,
    err: 'Không có chuyên mục khong-co.\n',
  })
})
