import { beforeAll, describe, expect, test } from 'vitest'
import { system } from '../../lib/staff/actor.ts'
import { authSecret } from '../../lib/staff/auth.ts'
import { addressLimit, takeTry } from '../../lib/staff/limits.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { memberOf, signedIn } from '../../lib/staff/session.ts'
import { signIn, signOut } from '../../lib/staff/sign-in.ts'
import { addStaff, changeStaff, disableStaff, enableStaff } from '../../lib/staff/write.ts'
import { liftLock, makePasswordLink, setPasswordByLink } from '../../lib/staff/write-access.ts'
import { cookieJar } from '../setup/cookie-jar.ts'
import { database, useDatabase } from '../setup/database.ts'

useDatabase()
const password = 'một mật khẩu dài'
let count = 0

beforeAll(() => {
  authSecret.value = 'x'.repeat(40)
})

async function member(role: Role = 'reporter', more: { sections?: number[] } = {}) {
  const email = `nguoi-${++count}@bao.example`
  const added = await addStaff(system, { name: `Người ${count}`, email, role, password, ...more })
  if (!added.ok) throw new Error(added.reason)
  return { id: added.id, email }
}

async function entered(email: string, from = cookieJar()) {
  const result = await signIn(email, password, from.headers())
  if (!result.ok) throw new Error(result.reason)
  from.take(result.cookies)
  return from
}

const trail = async (id: string) =>
  (
    await database().auditEntry.findMany({
      where: { detail: { path: ['staff'], equals: id } },
      orderBy: { id: 'asc' },
    })
  ).map(({ action }) => action)

describe('signing in', () => {
  test('with the right password makes an actor; signing out ends it on the server, not only in the browser', async () => {
    const { id, email } = await member('desk-editor', { sections: [] })
    const jar = await entered(email.toUpperCase())
    expect(await signedIn(jar.headers())).toMatchObject({ id: `staff:${id}`, role: 'desk-editor', email })
    const stolen = jar.copy()
    jar.take(await signOut(jar.headers()))
    expect(jar.names()).toEqual([])
    expect(await signedIn(stolen.headers())).toBeNull()
  })

  test('is refused alike for a wrong password, an unknown address and a disabled account', async () => {
    const { id, email } = await member()
    await disableStaff(system, id)
    const from = cookieJar().headers()
    const answers = [
      await signIn(email, password, from),
      await signIn((await member()).email, 'không phải mật khẩu', from),
      await signIn('khong-ai@bao.example', password, from),
      await signIn('không phải địa chỉ', password, from),
    ]
    expect(answers).toEqual(Array(4).fill({ ok: false, reason: 'wrong' }))
    expect(await database().session.count({ where: { userId: id } })).toBe(0)
  })

  test('takes as much work for an address that nobody has as for one that somebody has', async () => {
    // Not timed: the password is hashed once in each case, and hashing is all that takes time.
    const { email } = await member()
    const cpu = async (address: string) => {
      const before = process.cpuUsage()
      await signIn(address, 'không phải mật khẩu', cookieJar('203.0.113.50').headers())
      const { user, system: kernel } = process.cpuUsage(before)
      return user + kernel
    }
    await cpu(email)
    const known = await cpu(email)
    const unknown = await cpu('khong-ai-ca@bao.example')
    expect(unknown).toBeGreaterThan(known / 4)
  })

  test('gives the browser a session of a new name and ends the one that it had', async () => {
    const first = await member()
    const second = await member()
    const jar = await entered(first.email)
    const before = jar.copy()
    await entered(second.email, jar)
    expect(await signedIn(jar.headers())).toMatchObject({ email: second.email })
    expect(await signedIn(before.headers())).toBeNull()
  })

  test('leaves a line in the history and the time on the account', async () => {
    const { id, email } = await member()
    await entered(email)
    const { signedInAt } = await database().staff.findUniqueOrThrow({ where: { id } })
    expect(Date.now() - (signedInAt?.getTime() ?? 0)).toBeLessThan(60_000)
    expect(await database().auditEntry.count({ where: { actor: `staff:${id}`, action: 'sign-in' } })).toBe(1)
  })
})

describe('after too many wrong passwords', () => {
  const wrong = (email: string, jar = cookieJar()) => signIn(email, 'không phải mật khẩu', jar.headers())

  test('an account is locked for a while: even the right one gets the same answer, until it is lifted', async () => {
    const { id, email } = await member()
    for (let tries = 0; tries < 9; tries++) await wrong(email)
    await entered(email)
    // The right one in between has wiped the slate.
    await Promise.all(Array.from({ length: 14 }, () => wrong(email)))
    expect(await signIn(email, password, cookieJar('203.0.113.77').headers())).toEqual({
      ok: false,
      reason: 'wrong',
    })
    await liftLock(system, id)
    await entered(email)
    expect(await trail(id)).toContain('lift-lock')
  })

  test('the lock ends by itself after a quarter of an hour', async () => {
    const { email } = await member()
    for (let tries = 0; tries < 10; tries++) await wrong(email)
    expect((await signIn(email, password, cookieJar().headers())).ok).toBe(false)
    await database().$executeRaw`UPDATE rate_limit SET last_request = last_request - 15 * 60 * 1000`
    await entered(email)
  })

  test('an address that tries a hundred accounts has to wait, and others have not', async () => {
    await database().rateLimit.deleteMany()
    const busy = cookieJar('203.0.113.5')
    // Counted like the sign-in counts, without a hundred hashes.
    for (let tries = 0; tries < 99; tries++) await takeTry(addressLimit('203.0.113.5'))
    expect(await wrong('ai-do@bao.example', busy)).toMatchObject({ reason: 'wrong' })
    const { email } = await member()
    expect(await signIn(email, password, busy.headers())).toEqual({ ok: false, reason: 'too-many' })
    await entered(email, cookieJar('203.0.113.6'))
  })

  test('addresses of one IPv6 network count as one', async () => {
    await database().rateLimit.deleteMany()
    for (let tries = 0; tries < 100; tries++)
      await takeTry(addressLimit(`2001:db8:1:2::${tries.toString(16)}`))
    expect(await wrong('x@bao.example', cookieJar('2001:db8:1:2:ffff::1'))).toMatchObject({
      reason: 'too-many',
    })
    expect(await wrong('x@bao.example', cookieJar('2001:db8:1:3::1'))).toMatchObject({ reason: 'wrong' })
    await database().rateLimit.deleteMany()
  })
})

describe('sessions end', () => {
  test.each([
    [
      'the role changes',
      (id: string, email: string) =>
        changeStaff(system, id, { name: 'Người', penName: '', email, role: 'managing-editor', sections: [] }),
    ],
    ['the account is disabled', (id: string) => disableStaff(system, id)],
    [
      'a new password is set by a link',
      async (id: string) => {
        const made = await makePasswordLink(system, id)
        return setPasswordByLink(made.ok ? (made.link.split('/').at(-1) as string) : '', 'mật khẩu khác hẳn')
      },
    ],
  ])('when %s', async (_, change) => {
    const { id, email } = await member()
    const jars = [await entered(email), await entered(email)]
    expect(await change(id, email)).toMatchObject({ ok: true })
    for (const jar of jars) expect(await memberOf(jar.headers())).toBeNull()
    expect(await database().session.count({ where: { userId: id } })).toBe(0)
  })

  test('but not when the name alone changes', async () => {
    const { id, email } = await member()
    const jar = await entered(email)
    const changed = await changeStaff(system, id, {
      name: 'Tên mới',
      penName: 'Bút Danh',
      email,
      role: 'reporter',
      sections: [],
    })
    expect(changed).toEqual({ ok: true, signedOut: false })
    expect(await signedIn(jar.headers())).toMatchObject({ name: 'Tên mới', penName: 'Bút Danh' })
  })

  test('a disabled account that is enabled again is signed out, and may sign in', async () => {
    const { id, email } = await member()
    const jar = await entered(email)
    await disableStaff(system, id)
    await enableStaff(system, id)
    expect(await signedIn(jar.headers())).toBeNull()
    await entered(email)
    expect(await trail(id)).toEqual(['add-staff', 'disable-staff', 'enable-staff'])
  })
})
