import { type TOTP, URI } from 'otpauth'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { siteAddress } from '../../lib/site/published.ts'
import { system } from '../../lib/staff/actor.ts'
import { auth, authSecret } from '../../lib/staff/auth.ts'
import { addressLimit, takeTry } from '../../lib/staff/limits.ts'
import { memberOf, signedIn } from '../../lib/staff/session.ts'
import { giveCode, signIn } from '../../lib/staff/sign-in.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { beginTwoFactor, confirmTwoFactor } from '../../lib/staff/write-two-factor.ts'
import { cookieJar } from '../setup/cookie-jar.ts'
import { database, useDatabase } from '../setup/database.ts'
import { figures } from '../setup/figures.ts'

useDatabase()
const password = 'một mật khẩu dài'
const wrong = 'không phải mật khẩu'
let count = 0

beforeAll(() => {
  authSecret.value = 'y'.repeat(40)
  siteAddress.url = 'https://bao.example'
})
beforeEach(async () => {
  await database().rateLimit.deleteMany()
})

async function person() {
  const email = `nguoi-${++count}@bao.example`
  const added = await addStaff(system, { name: `Người ${count}`, email, role: 'reporter', password })
  if (!added.ok) throw new Error(added.reason)
  return { id: added.id, email }
}

async function entered(email: string, jar = cookieJar()) {
  const result = await signIn(email, password, jar.headers())
  if (!result.ok) throw new Error(result.reason)
  jar.take(result.cookies)
  return jar
}

/** Somebody whose password alone opens nothing, and how their code is made. */
async function guarded() {
  const { id, email } = await person()
  const jar = await entered(email)
  const member = await memberOf(jar.headers())
  if (!member) throw new Error('Nobody is signed in.')
  const begun = await beginTwoFactor(member, jar.headers(), { password, issuer: 'x' })
  if (!begun.ok) throw new Error(begun.reason)
  const otp = URI.parse(begun.uri) as TOTP
  expect((await confirmTwoFactor(member, jar.headers(), otp.generate())).ok).toBe(true)
  await database().session.deleteMany({ where: { userId: id } })
  const [recovery = ''] = begun.codes
  return { id, email, code: () => otp.generate({ timestamp: Date.now() + 30_000 }), recovery }
}

describe('passwords are tried', () => {
  const from = (at: number) => cookieJar(`198.51.${Math.floor(at / 250)}.${(at % 250) + 1}`)

  test('on one account from as many addresses: ten tries are looked at, whoever makes them', async (context) => {
    const { email } = await person()
    const { password: tool } = await auth().$context
    const looked = vi.spyOn(tool, 'verify')
    const hashed = vi.spyOn(tool, 'hash')
    await Promise.all(
      Array.from({ length: 30 }, (_, at) => signIn(email, `${wrong} ${at}`, from(at).headers())),
    )
    expect(looked.mock.calls.length).toBeLessThanOrEqual(10)
    // Whoever asks too often is kept as long as the others: the lock is not to be told by the time it takes.
    expect(looked.mock.calls.length + hashed.mock.calls.length).toBe(30)
    expect(await signIn(email, password, from(99).headers())).toEqual({ ok: false, reason: 'wrong' })
    looked.mockRestore()
    hashed.mockRestore()
    figures(context, { attempts: 31 })
  })

  test('on one account in many ways to write it', async (context) => {
    const { email } = await person()
    const written = [email, email.toUpperCase(), ` ${email}`, `${email} `, `\t${email}`]
    for (let tries = 0; tries < 10; tries++)
      await signIn(written[tries % written.length] as string, wrong, from(tries).headers())
    for (const one of written)
      expect((await signIn(one, password, from(50).headers())).ok, JSON.stringify(one)).toBe(false)
    figures(context, { attempts: 15 })
  })

  test('on accounts that are made up, from one address: what is remembered of it is bounded', async (context) => {
    const [counted, tries] = [90, 35]
    const jar = cookieJar('203.0.113.9')
    let refused = 0
    // Counted like the sign-in counts, without as many hashes.
    for (let at = 0; at < counted; at++) await takeTry(addressLimit('203.0.113.9'))
    for (let at = 0; at < tries; at += 35) {
      const results = await Promise.all(
        Array.from({ length: 35 }, (_, more) => signIn(`a${at + more}@bao.example`, 'x', jar.headers())),
      )
      refused += results.filter((result) => !result.ok && result.reason === 'too-many').length
    }
    expect(refused).toBe(counted + tries - 100)
    expect(await database().rateLimit.count()).toBeLessThanOrEqual(101)
    figures(context, { attempts: counted + tries })
  })
})

describe('the second step', () => {
  const forged: [string, (pair: { name: string; value: string }) => string][] = [
    ['no first step at all', () => ''],
    ['a first step that was made up', ({ name }) => `${name}=quyxbuoc.AAAA`],
    [
      'a first step whose signature was changed',
      ({ name, value }) => `${name}=${value.slice(0, -6)}AAAAA%3D`,
    ],
    ['a first step without its signature', ({ name, value }) => `${name}=${value.split('.')[0]}`],
    ['the first step under the name of a session', ({ value }) => `__Secure-toa-soan.session_token=${value}`],
    [
      'a device that says it is trusted',
      ({ value }) => `__Secure-toa-soan.trust_device=${value}; __Secure-toa-soan.session_token=${value}`,
    ],
  ]
  let victim: Awaited<ReturnType<typeof guarded>>
  beforeAll(async () => {
    victim = await guarded()
  })
  test.each(forged)('%s opens nothing', async (_, forge) => {
    const { id, email, code } = victim
    const jar = await entered(email)
    const [name = ''] = jar.names().filter((one) => one.endsWith('two_factor'))
    const value = /two_factor=([^;]*)/.exec(jar.headers().get('cookie') ?? '')?.[1] ?? ''
    const headers = new Headers(jar.headers())
    headers.set('cookie', forge({ name, value }))
    expect(await memberOf(headers)).toBeNull()
    expect((await giveCode(code(), headers)).ok).toBe(false)
    expect(await database().session.count({ where: { userId: id } })).toBe(0)
  })

  test('of one is not passed with the code of another, nor with somebody’s open session', async (context) => {
    const [mine, theirs] = [await guarded(), await guarded()]
    const jar = await entered(theirs.email)
    expect((await giveCode(mine.code(), jar.headers())).ok).toBe(false)
    // The session is of somebody who has a code to give, which is right: for them, and not for this step.
    const open = await entered(mine.email)
    const given = await giveCode(mine.code(), open.headers())
    open.take(given.ok ? given.cookies : [])
    expect(await memberOf(open.headers())).toMatchObject({ staffId: mine.id })
    const both = new Headers(jar.headers())
    both.set('cookie', `${open.headers().get('cookie')}; ${jar.headers().get('cookie')}`)
    expect((await giveCode(mine.code(), both)).ok).toBe(false)
    expect(await database().session.count({ where: { userId: theirs.id } })).toBe(0)
    figures(context, { attempts: 2 })
  })

  test('is done once: the same first step and a code that is still good open no second session', async () => {
    const { id, email, code, recovery } = await guarded()
    const jar = await entered(email)
    const again = jar.copy()
    expect((await giveCode(code(), jar.headers())).ok).toBe(true)
    expect((await giveCode(recovery, again.headers())).ok).toBe(false)
    expect(await database().session.count({ where: { userId: id } })).toBe(1)
  })
})

describe('a session that', () => {
  const changed: [string, (value: string) => string][] = [
    ['has another signature', (value) => `${value.slice(0, -8)}AAAAAAA%3D`],
    ['has none', (value) => decodeURIComponent(value).split('.')[0] as string],
    ['was made up', () => 'a'.repeat(32)],
    ['is signed for another', (value) => `${'b'.repeat(32)}.${decodeURIComponent(value).split('.')[1]}`],
    ['is a condition of the database’s', () => '%7B%22not%22%3A%22%22%7D'],
    ['is 8 KB long', () => 'x'.repeat(8_000)],
    ['has a NUL', (value) => `${value}%00`],
  ]
  let jar: ReturnType<typeof cookieJar>
  beforeAll(async () => {
    jar = await entered((await person()).email)
  })
  test.each(changed)('%s is none', async (_, change) => {
    expect(await signedIn(jar.headers())).not.toBeNull()
    const [name = ''] = jar.names()
    const [, value = ''] = /=([^;]*)/.exec(jar.headers().get('cookie') ?? '') ?? []
    const headers = new Headers(jar.headers())
    headers.set('cookie', `${name}=${change(value)}`)
    expect(await signedIn(headers)).toBeNull()
  })
})
