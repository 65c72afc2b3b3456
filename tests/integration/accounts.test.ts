import { type TOTP, URI } from 'otpauth'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { TroubleTable } from '../../components/newsroom/watch/trouble-table.tsx'
import { writeTimes } from '../../lib/articles/changing.ts'
import { mailbox } from '../../lib/mail/send.ts'
import { siteAddress } from '../../lib/site/published.ts'
import { type Actor, system } from '../../lib/staff/actor.ts'
import { authSecret } from '../../lib/staff/auth.ts'
import { ownSessions, staffList, staffMember } from '../../lib/staff/desk.ts'
import { linkValue } from '../../lib/staff/links.ts'
import { askForPasswordLink, sendPasswordLink } from '../../lib/staff/password-mail.ts'
import { type Role, roleNames } from '../../lib/staff/roles.ts'
import { type Member, memberOf, signedIn } from '../../lib/staff/session.ts'
import { giveCode, isAtSecondStep, signIn } from '../../lib/staff/sign-in.ts'
import { addStaff, changeStaff, disableStaff, enableStaff } from '../../lib/staff/write.ts'
import {
  liftLock,
  makePasswordLink,
  setPasswordByLink,
  takeOffTwoFactor,
} from '../../lib/staff/write-access.ts'
import { makeFirstAdministrator, offerFirstAdministrator } from '../../lib/staff/write-first.ts'
import { changeOwnPassword, endOwnSession, endOwnSessions } from '../../lib/staff/write-own.ts'
import {
  beginTwoFactor,
  confirmTwoFactor,
  newRecoveryCodes,
  stopTwoFactor,
} from '../../lib/staff/write-two-factor.ts'
import { stateOfPortal } from '../../lib/watch/desk.ts'
import { troubles } from '../../lib/watch/troubles.ts'
import { storeTroubles } from '../../lib/watch/write.ts'
import { cookieJar } from '../setup/cookie-jar.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useMailServer } from '../setup/mail-server.ts'

useDatabase()
const mail = useMailServer()
const password = 'một mật khẩu dài'
let count = 0

beforeAll(() => {
  authSecret.value = 'x'.repeat(40)
  siteAddress.url = 'https://bao.example'
})

async function person(role: Role = 'reporter') {
  const email = `nguoi-${++count}@bao.example`
  const added = await addStaff(system, { name: `Người ${count}`, email, role, password })
  if (!added.ok) throw new Error(added.reason)
  return { id: added.id, email }
}

type Jar = ReturnType<typeof cookieJar>

async function entered(email: string, jar: Jar = cookieJar()) {
  const result = await signIn(email, password, jar.headers())
  if (!result.ok) throw new Error(result.reason)
  jar.take(result.cookies)
  return { jar, step: result.step }
}

async function memberFrom(jar: Jar): Promise<Member> {
  const member = await memberOf(jar.headers())
  if (!member) throw new Error('Nobody is signed in.')
  return member
}

const tokenOf = (link: string) => link.split('/').at(-1) as string

test('the first administrator is made once, at the newest address, while there is nobody', async () => {
  const input = { name: 'Huy', email: 'huy@bao.example', password }
  const old = tokenOf((await offerFirstAdministrator()) as string)
  const link = (await offerFirstAdministrator()) as string
  expect(link).toMatch(/^https:\/\/bao\.example\/admin\/bat-dau\/[\w-]{43}$/)
  expect(JSON.stringify(await database().verification.findMany())).not.toContain(tokenOf(link))
  expect(await makeFirstAdministrator(old, input)).toEqual({ ok: false, reason: 'gone' })
  const made = await Promise.all([1, 2].map(() => makeFirstAdministrator(tokenOf(link), input)))
  expect(made.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await database().staff.findMany()).toMatchObject([{ name: 'Huy', role: 'administrator' }])
  expect(await offerFirstAdministrator()).toBeNull()
})

describe('what belongs to the administrator', () => {
  const others = roleNames.filter((role) => role !== 'administrator')

  test.each(others)('is refused to a %s, and nothing changes', async (role) => {
    const { id, email } = await person()
    const actor: Actor = { id: 'staff:x', name: 'Ai đó', role, sections: 'all' }
    const before = await database().staff.findUnique({ where: { id } })
    const input = { name: 'Khác', email, penName: '', role: 'administrator' as const, sections: [] }
    const answers = await Promise.all([
      addStaff(actor, { name: 'Khác', email: 'khac@bao.example', role: 'administrator' }),
      changeStaff(actor, id, input),
      disableStaff(actor, id),
      enableStaff(actor, id),
      makePasswordLink(actor, id),
      liftLock(actor, id),
      takeOffTwoFactor(actor, id),
      staffList(actor),
      staffMember(actor, id),
    ])
    expect(answers).toEqual(answers.map(() => ({ ok: false, reason: 'forbidden' })))
    expect(await database().staff.findUnique({ where: { id } })).toEqual(before)
    expect(await database().staff.count({ where: { email: 'khac@bao.example' } })).toBe(0)
  })

  test('never leaves the newsroom without one: two who shut each other out at once are one too many', async () => {
    const first = await database().staff.findFirstOrThrow({ where: { role: 'administrator' } })
    const second = await person('administrator')
    const results = await Promise.all([disableStaff(system, first.id), disableStaff(system, second.id)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, reason: 'last-administrator' })
    await enableStaff(system, first.id)
    await enableStaff(system, second.id)
  })

  test('shows who is locked, who is disabled and who has a second factor', async () => {
    const { id, email } = await person()
    for (let tries = 0; tries < 10; tries++) await signIn(email, 'không phải', cookieJar().headers())
    expect(await staffMember(system, id)).toMatchObject({
      member: { locked: true, disabled: false, twoFactor: false, signedInAt: null },
    })
  })
})

/** How many wait for what another transaction of this database holds. */
async function waiting(): Promise<number> {
  const [row] = await database().$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return row.count
}

describe('a link to set a password', () => {
  test('works once, at two moments at once too', async () => {
    const { id, email } = await person()
    const made = await makePasswordLink(system, id)
    const token = tokenOf(made.ok ? made.link : '')
    // Neither can end before both have begun: whoever comes second finds the link used up.
    const both = await database().$transaction(async (tx) => {
      await tx.$queryRaw`SELECT FROM account WHERE staff_id = ${id} FOR UPDATE`
      const asked = [1, 2].map(() => setPasswordByLink(token, 'mật khẩu thứ hai'))
      await expect.poll(waiting, { timeout: 20_000 }).toBe(2)
      return { asked }
    }, writeTimes)
    const results = await Promise.all(both.asked)
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await signIn(email, password, cookieJar().headers())).ok).toBe(false)
    expect((await signIn(email, 'mật khẩu thứ hai', cookieJar().headers())).ok).toBe(true)
  })

  test('expires, and ends when a newer one is made or the account is disabled', async () => {
    const { id } = await person()
    const links = [await makePasswordLink(system, id), await makePasswordLink(system, id)]
    const [old, current] = links.map((made) => tokenOf(made.ok ? made.link : '')) as [string, string]
    expect(await linkValue('password', old)).toBeNull()
    expect(await linkValue('password', current)).toBe(id)
    await database()
      .$executeRaw`UPDATE verification SET expires_at = now() - interval '1 second' WHERE value = ${id}`
    expect(await setPasswordByLink(current, 'mật khẩu thứ hai')).toEqual({ ok: false, reason: 'gone' })
    const last = await makePasswordLink(system, id)
    await disableStaff(system, id)
    expect(await setPasswordByLink(tokenOf(last.ok ? last.link : ''), 'mật khẩu thứ hai')).toMatchObject({
      ok: false,
    })
  })

  test('a link for one thing opens no other', async () => {
    const { id } = await person()
    const made = await makePasswordLink(system, id)
    expect(await linkValue('first-administrator', tokenOf(made.ok ? made.link : ''))).toBeNull()
  })

  test('goes by mail to who asks, once they have an account; the answer is the same for who has none', async () => {
    const { email } = await person()
    const headers = cookieJar().headers()
    expect(await askForPasswordLink(email, headers)).toEqual({ ok: false, reason: 'no-mail' })
    mailbox.value = { smtpUrl: mail.url(), from: 'Báo Thử <toa-soan@bao.example>' }
    expect(await askForPasswordLink('khong-ai@bao.example', headers)).toEqual({ ok: true })
    expect(await askForPasswordLink(email, headers)).toEqual({ ok: true })
    await expect.poll(() => mail.arrived.length, { timeout: 20_000 }).toBe(1)
    const [{ to, text, headers: said } = { to: [], text: '', headers: '' }] = mail.arrived
    expect(to).toEqual([email])
    expect(said).toContain('toa-soan@bao.example')
    const link = /https:\/\/bao\.example\/admin\/dat-mat-khau\/[\w-]+/.exec(text)?.[0] ?? ''
    expect(await setPasswordByLink(tokenOf(link), 'mật khẩu thứ hai')).toEqual({ ok: true })
  })

  test('is mailed three times within a quarter of an hour at most', async () => {
    const { email } = await person()
    const before = mail.arrived.length
    for (let times = 0; times < 5; times++) await askForPasswordLink(email, cookieJar().headers())
    const last = await person()
    await expect.poll(() => mail.arrived.length, { timeout: 20_000 }).toBe(before + 3)
    await askForPasswordLink(last.email, cookieJar().headers())
    await expect.poll(() => mail.arrived.at(-1)?.to, { timeout: 20_000 }).toEqual([last.email])
    expect(mail.arrived.length).toBe(before + 4)
  })

  test('that the mail server does not take is an error, not silence', async () => {
    mail.refuse(true)
    const link = { name: 'Hà Vy', email: 'ha-vy@bao.example', link: 'https://bao.example/x', hours: 1 }
    await expect(sendPasswordLink(link)).rejects.toThrow()
    mail.refuse(false)
  })

  test('that could not be mailed to who asked stands among the troubles', async () => {
    const { email } = await person()
    troubles.take()
    mail.refuse(true)
    expect(await askForPasswordLink(email, cookieJar().headers())).toEqual({ ok: true })
    const page = async () => {
      await storeTroubles()
      const state = await stateOfPortal(system, new Date())
      return state.ok ? renderToStaticMarkup(TroubleTable({ ...state, now: new Date() })) : state.reason
    }
    await expect
      .poll(page, { timeout: 20_000 })
      .toMatch(/Thư không gửi được<small[^>]*>Gửi đường dẫn đặt mật khẩu: [^<]*Hộp thư không có/)
    mail.refuse(false)
  })
})

describe('one’s own account', () => {
  test('a new password ends every session and begins one for this browser', async () => {
    const { email } = await person()
    const { jar } = await entered(email)
    const { jar: other } = await entered(email)
    const before = jar.copy()
    const words = { currentPassword: password, password: 'mật khẩu thứ hai' }
    expect(
      await changeOwnPassword(await memberFrom(jar), jar.headers(), {
        ...words,
        currentPassword: 'không phải',
      }),
    ).toEqual({ ok: false, reason: 'wrong' })
    const changed = await changeOwnPassword(await memberFrom(jar), jar.headers(), words)
    if (changed.ok) jar.take(changed.cookies)
    expect(await signedIn(jar.headers())).not.toBeNull()
    for (const gone of [before, other]) expect(await signedIn(gone.headers())).toBeNull()
  })

  test('sessions are listed, and end one by one or all at once; a colleague’s cannot be touched', async () => {
    const { email } = await person()
    const { jar } = await entered(email)
    const { jar: other } = await entered(email)
    const { jar: colleague } = await entered((await person()).email)
    const me = await memberFrom(jar)
    const listed = await ownSessions(me)
    expect(listed).toMatchObject([
      { isThis: false },
      { isThis: true, device: 'Firefox trên Linux', address: '198.51.100.7' },
    ])
    expect(await endOwnSession(me, (await memberFrom(colleague)).sessionId)).toEqual({ ok: false })
    expect(await endOwnSession(me, listed[0]?.id ?? '')).toEqual({ ok: true })
    expect(await signedIn(other.headers())).toBeNull()
    expect(await signedIn(colleague.headers())).not.toBeNull()
    await endOwnSessions(me)
    expect(await signedIn(jar.headers())).toBeNull()
  })
})

/** Sets a second factor up and signs out: the authenticator and the recovery codes. */
async function withTwoFactor(role: Role = 'reporter') {
  const { id, email } = await person(role)
  const { jar } = await entered(email)
  const begun = await beginTwoFactor(await memberFrom(jar), jar.headers(), { password, issuer: 'Báo Thử' })
  if (!begun.ok) throw new Error(begun.reason)
  const otp = URI.parse(begun.uri) as TOTP
  const confirmed = await confirmTwoFactor(await memberFrom(jar), jar.headers(), otp.generate())
  if (!confirmed.ok) throw new Error(confirmed.reason)
  jar.take(confirmed.cookies)
  return { id, email, jar, otp, codes: begun.codes }
}

describe('the second factor', () => {
  test('holds only after a first code; then the old sessions are gone and the password alone opens nothing', async () => {
    const { email, id } = await person()
    const { jar } = await entered(email)
    const { jar: other } = await entered(email)
    const wrong = await beginTwoFactor(await memberFrom(jar), jar.headers(), {
      password: 'không phải',
      issuer: 'x',
    })
    expect(wrong).toEqual({ ok: false, reason: 'wrong' })
    const begun = await beginTwoFactor(await memberFrom(jar), jar.headers(), { password, issuer: 'Báo Thử' })
    expect((await entered(email)).step).toBe('done')
    const otp = URI.parse(begun.ok ? begun.uri : '') as TOTP
    expect(otp).toMatchObject({ issuer: 'Báo Thử', label: email })
    expect(await confirmTwoFactor(await memberFrom(jar), jar.headers(), '000000')).toMatchObject({
      ok: false,
    })
    const confirmed = await confirmTwoFactor(await memberFrom(jar), jar.headers(), otp.generate())
    if (confirmed.ok) jar.take(confirmed.cookies)
    expect(await signedIn(jar.headers())).toMatchObject({ twoFactor: true })
    expect(await signedIn(other.headers())).toBeNull()

    const { jar: later, step } = await entered(email)
    expect(step).toBe('code')
    expect(isAtSecondStep(later.headers())).toBe(true)
    expect(await memberOf(later.headers())).toBeNull()
    expect(await database().session.count({ where: { userId: id } })).toBe(1)
    expect(await giveCode('123456', later.headers())).toEqual({ ok: false, reason: 'wrong' })
    const passed = await giveCode(otp.generate({ timestamp: Date.now() + 30_000 }), later.headers())
    if (passed.ok) later.take(passed.cookies)
    expect(await signedIn(later.headers())).toMatchObject({ email })
  })

  test('a code that was used is refused, for two at once too', async () => {
    const { email, otp } = await withTwoFactor()
    const code = otp.generate({ timestamp: Date.now() + 30_000 })
    const jars = await Promise.all([1, 2].map(async () => (await entered(email)).jar))
    const results = await Promise.all(jars.map((jar) => giveCode(code, jar.headers())))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, reason: 'used' })
    const again = (await entered(email)).jar
    expect(await giveCode(code, again.headers())).toEqual({ ok: false, reason: 'used' })
  })

  test('a recovery code opens once; new ones end the old ones', async () => {
    const { email, jar, codes } = await withTwoFactor()
    const [first, second] = codes as [string, string]
    expect((await giveCode(first, (await entered(email)).jar.headers())).ok).toBe(true)
    expect((await giveCode(first, (await entered(email)).jar.headers())).ok).toBe(false)
    const made = await newRecoveryCodes(await memberFrom(jar), jar.headers(), password)
    expect((await giveCode(second, (await entered(email)).jar.headers())).ok).toBe(false)
    const fresh = made.ok ? (made.codes[0] as string) : ''
    expect((await giveCode(fresh, (await entered(email)).jar.headers())).ok).toBe(true)
  })

  test('cannot be guessed: ten wrong codes lock it, whoever begins anew, until somebody lifts the lock', async () => {
    const { id, email, otp } = await withTwoFactor()
    for (let round = 0; round < 2; round++) {
      const { jar } = await entered(email)
      for (let tries = 0; tries < 5; tries++) await giveCode('000000', jar.headers())
      expect(await giveCode(otp.generate(), jar.headers())).toMatchObject({ ok: false })
    }
    const { jar } = await entered(email)
    const code = otp.generate({ timestamp: Date.now() + 30_000 })
    expect(await giveCode(code, jar.headers())).toEqual({ ok: false, reason: 'locked' })
    expect(await staffMember(system, id)).toMatchObject({ member: { locked: true } })
    await liftLock(system, id)
    expect((await giveCode(code, (await entered(email)).jar.headers())).ok).toBe(true)
  })

  test('a first step that was taken before the password changed leads nowhere', async () => {
    const { id, email, otp } = await withTwoFactor()
    const { jar } = await entered(email)
    const made = await makePasswordLink(system, id)
    await setPasswordByLink(tokenOf(made.ok ? made.link : ''), 'mật khẩu thứ hai')
    const code = otp.generate({ timestamp: Date.now() + 30_000 })
    expect(await giveCode(code, jar.headers())).toEqual({ ok: false, reason: 'expired' })
  })

  test('is stopped with the password, by its owner; an administrator takes it off who lost everything', async () => {
    const { email, jar } = await withTwoFactor()
    const stopped = await stopTwoFactor(await memberFrom(jar), jar.headers(), password)
    if (stopped.ok) jar.take(stopped.cookies)
    expect(await signedIn(jar.headers())).toMatchObject({ twoFactor: false })
    expect((await entered(email)).step).toBe('done')
    const other = await withTwoFactor()
    expect(await takeOffTwoFactor(system, other.id)).toEqual({ ok: true })
    expect(await signedIn(other.jar.headers())).toBeNull()
    expect((await entered(other.email)).step).toBe('done')
  })

  test('where the newspaper wants it, a managing editor without it is nobody, a reporter is not asked', async () => {
    const editor = await person('managing-editor')
    const { jar } = await entered(editor.email)
    const { jar: reporter } = await entered((await person()).email)
    const { jar: ready } = await withTwoFactor('editor-in-chief')
    await database().site.upsert({
      where: { id: 1 },
      create: { name: 'Báo Thử', requireTwoFactor: true },
      update: { requireTwoFactor: true },
    })
    expect(await signedIn(jar.headers())).toBeNull()
    expect(await memberFrom(jar)).toMatchObject({ mustEnableTwoFactor: true })
    expect(await signedIn(reporter.headers())).not.toBeNull()
    expect(await stopTwoFactor(await memberFrom(ready), ready.headers(), password)).toEqual({
      ok: false,
      reason: 'required',
    })
    await database().site.update({ where: { id: 1 }, data: { requireTwoFactor: false } })
  })
})
