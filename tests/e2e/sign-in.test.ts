import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { resolve } from 'node:path'
import { type TOTP, URI } from 'otpauth'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { system } from '../../lib/staff/actor.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { addStaff, disableStaff } from '../../lib/staff/write.ts'
import { demoPassword, demoStaff } from '../../prisma/demo/staff.ts'
import { useBrowser } from '../setup/browser.ts'
import { database, useDatabase } from '../setup/database.ts'
import { useMailServer } from '../setup/mail-server.ts'
import { type RunningPortal, startPortal } from '../setup/running-portal.ts'
import { axeViolations, overflowing } from '../setup/seen.ts'
import { formWith, sendForm } from '../setup/sent-form.ts'
import { cookieOf } from '../setup/sign-in.ts'

// An empty newspaper of its own, so that there is a first administrator to be made.
const { url } = useDatabase()
const withPage = useBrowser()
const mail = useMailServer()
const siteUrl = 'http://toa-soan.bao.example'
const dataDir = resolve('.test', `sign-in-${randomBytes(4).toString('hex')}`)
const password = 'một mật khẩu dài'
let portal: RunningPortal
let first = ''

beforeAll(async () => {
  mkdirSync(dataDir, { recursive: true })
  portal = await startPortal({ DATABASE_URL: url(), DATA_DIR: dataDir, SITE_URL: siteUrl })
  first = /một lần: (\S+)/.exec(portal.output())?.[1] ?? ''
}, 180_000)
afterAll(async () => {
  await portal?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const at = (path: string) => portal.address + path
/** A link that was given out, at the address where the portal really listens. */
const here = (link: string) => at(link.slice(siteUrl.length))

async function member(role: Role): Promise<{ id: string; email: string }> {
  const email = `${role}-${randomBytes(3).toString('hex')}@bao.example`
  const added = await addStaff(system, { name: 'Hà Vy', email, role, password, sections: [] })
  if (!added.ok) throw new Error(added.reason)
  return { id: added.id, email }
}

async function fillIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto(at('/admin/dang-nhap'))
  await page.getByLabel('Thư điện tử').fill(email)
  await page.getByLabel('Mật khẩu').fill(secret)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

async function enter(page: Page, email: string): Promise<void> {
  await fillIn(page, email)
  await page.waitForURL(at('/admin'))
}

const statusOf = async (page: Page, path: string) =>
  (await fetch(at(path), { headers: { cookie: await cookieOf(page) }, redirect: 'manual' })).status

/** A request that a newer page made pointless is no trouble. */
const troubles = (complaints: string[]) => complaints.filter((line) => !line.endsWith('net::ERR_ABORTED'))

async function isAccessible(page: Page): Promise<void> {
  expect(await axeViolations(page), page.url()).toEqual([])
  expect(await overflowing(page), page.url()).toEqual([])
}

test('the first start says where the first administrator is made: once, on any site name, and then never again', () =>
  withPage({ width: 360 }, async ({ page, complaints }) => {
    expect(first).toMatch(new RegExp(`^${siteUrl}/admin/bat-dau/[\\w-]{43}$`))
    expect(await (await fetch(at('/admin/bat-dau/khong-phai'))).text()).toContain('không còn dùng được')
    await page.goto(here(first))
    await isAccessible(page)
    await page.getByLabel('Họ tên').fill('Đỗ Quang Huy')
    await page.getByLabel('Thư điện tử').fill('Huy@bao.example')
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
    await page.getByLabel('Nhập lại mật khẩu mới').fill('khác')
    await page.getByRole('button', { name: 'Tạo tài khoản quản trị' }).click()
    await page.getByText('Hai lần nhập chưa giống nhau.').waitFor()
    expect(await page.getByLabel('Họ tên').inputValue()).toBe('Đỗ Quang Huy')
    expect(await page.content()).not.toContain(password)
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(password)
    await page.getByLabel('Nhập lại mật khẩu mới').fill(password)
    await page.getByRole('button', { name: 'Tạo tài khoản quản trị' }).click()
    await page.waitForURL(at('/admin/nhan-su'))
    await isAccessible(page)
    const jar = await page.context().cookies()
    expect(jar.map(({ httpOnly, sameSite, path }) => ({ httpOnly, sameSite, path }))).toEqual([
      { httpOnly: true, sameSite: 'Lax', path: '/admin' },
    ])
    await page.goto(here(first))
    await page.getByText('không còn dùng được').waitFor()
    expect(await database().staff.count()).toBe(1)
    expect(troubles(complaints)).toEqual([])
  }))

test('an administrator adds somebody, who sets a password by the link; the link works once', () =>
  withPage({}, async ({ page, complaints }) => {
    await enter(page, 'huy@bao.example')
    await page.goto(at('/admin/nhan-su/them'))
    await isAccessible(page)
    await page.getByLabel('Họ tên').fill('Lò Văn Quyết')
    await page.getByLabel('Thư điện tử').fill('quyet@bao.example')
    await page.getByRole('button', { name: 'Thêm' }).click()
    const said = await page.getByText('Đã thêm Lò Văn Quyết').textContent()
    const link = /http\S+/.exec(said ?? '')?.[0] ?? ''
    expect(link.startsWith(`${siteUrl}/admin/dat-mat-khau/`)).toBe(true)
    await page.getByRole('button', { name: 'Đăng xuất' }).click()
    await page.waitForURL(at('/admin/dang-nhap'))

    await page.goto(here(link))
    await isAccessible(page)
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mật khẩu của Quyết')
    await page.getByLabel('Nhập lại mật khẩu mới').fill('mật khẩu của Quyết')
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
    await page.getByText('Đã đặt mật khẩu mới').waitFor()
    await page.goto(here(link))
    await page.getByText('đã dùng rồi hoặc đã hết hạn').waitFor()
    await fillIn(page, 'quyet@bao.example', 'mật khẩu của Quyết')
    await page.waitForURL(at('/admin'))
    expect(await statusOf(page, '/admin/nhan-su')).toBe(403)
    expect(troubles(complaints)).toEqual([])
  }))

test('the last administrator can neither be shut out nor become something else', () =>
  withPage({}, async ({ page }) => {
    await enter(page, 'huy@bao.example')
    await page.goto(at('/admin/nhan-su'))
    await page.getByRole('link', { name: 'Đỗ Quang Huy' }).last().click()
    await page.getByRole('button', { name: 'Ngừng tài khoản' }).click()
    await page.getByText('quản trị duy nhất').waitFor()
    await isAccessible(page)
    await page.getByLabel('Vai trò', { exact: true }).selectOption('reporter')
    await page.getByRole('button', { name: 'Lưu' }).click()
    await expect.poll(() => page.getByText('quản trị duy nhất').count()).toBe(2)
    expect(await database().staff.count({ where: { role: 'administrator', disabledAt: null } })).toBe(1)
  }))

describe('at an https address, where mail goes out and the newspaper is a demo', () => {
  const secureUrl = 'https://toa-soan.bao.example'
  const [reporter] = demoStaff.filter(({ role }) => role === 'reporter')
  let other: RunningPortal
  beforeAll(async () => {
    if (!reporter) throw new Error('The demo newspaper has no reporter.')
    await addStaff(system, { ...reporter, sections: [], password: demoPassword })
    other = await startPortal({
      DATABASE_URL: url(),
      DATA_DIR: dataDir,
      SITE_URL: secureUrl,
      PORTAL_DEMO: '1',
      SMTP_URL: mail.url(),
      MAIL_FROM: 'Báo Thử <toa-soan@bao.example>',
    })
  }, 180_000)
  afterAll(() => other?.stop())
  const textOf = async (address: string) => (await fetch(`${address}/admin/dang-nhap`)).text()

  test('a link is built from the site’s own address, whatever Host the request names', async () => {
    const { email } = await member('reporter')
    // The form as a browser without script sends it, but with a Host of somebody else's.
    const path = '/admin/dang-nhap/quen'
    const form = formOn(await (await fetch(other.address + path)).text(), 'email')
    form.set('email', email)
    const sent = new Response(form)
    const status = await post(other.address + path, Buffer.from(await sent.arrayBuffer()), {
      'content-type': sent.headers.get('content-type') ?? '',
      host: 'ke-gian.example',
      origin: 'http://ke-gian.example',
    })
    expect(status).toBe(200)
    await expect.poll(() => mail.arrived.length, { timeout: 30_000 }).toBe(1)
    expect(mail.arrived[0]?.text).toContain(`${secureUrl}/admin/dat-mat-khau/`)
    expect(mail.arrived[0]?.text).not.toContain('ke-gian')
  })

  test('the accounts of the demo and their password stand on the page, and nowhere where the portal is none', async () => {
    for (const words of ['Đây là báo mẫu', demoPassword, reporter?.email ?? '']) {
      expect((await textOf(other.address)).includes(words), words).toBe(true)
      expect((await textOf(portal.address)).includes(words), words).toBe(false)
    }
    expect(await textOf(portal.address)).toContain('Đăng nhập tòa soạn')
  })

  test('the session goes over https alone, to no script, and along with no other site’s request', async () => {
    const cookiesFrom = async (address: string) => {
      const answer = await sendForm(
        `${address}/admin/dang-nhap`,
        '',
        formWith(await textOf(address), 'password'),
        { email: reporter?.email ?? '', password: demoPassword },
      )
      expect(answer.headers.get('location')).toBe('/admin')
      return answer.headers.getSetCookie().map((line) =>
        line
          .replace(/=[^;]*/, '')
          .split('; ')
          .sort(),
      )
    }
    const always = ['HttpOnly', 'SameSite=lax', expect.stringMatching(/^Path=/)]
    expect(await cookiesFrom(other.address)).toEqual([
      expect.arrayContaining(['__Secure-toa-soan.session_token', 'Secure', ...always]),
    ])
    const [plain] = await cookiesFrom(portal.address)
    expect(plain).toEqual(expect.arrayContaining(['toa-soan.session_token', ...always]))
    // At an http address the browser would not send it back.
    expect(plain).not.toContain('Secure')
  })
})

/** The form with this field, as a browser without script finds it. */
function formOn(page: string, field: string): FormData {
  const found = page.match(/<form[\s\S]*?<\/form>/g)?.find((form) => form.includes(`name="${field}"`)) ?? ''
  const form = new FormData()
  for (const [, name = '', value = ''] of found.matchAll(
    /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g,
  ))
    form.set(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  return form
}

function post(to: string, body: Buffer, headers: Record<string, string>): Promise<number> {
  return new Promise((done, fail) => {
    const sent = request(to, { method: 'POST', headers }, (response) => {
      response.resume()
      done(response.statusCode ?? 0)
    })
    sent.on('error', fail)
    sent.end(body)
  })
}

test('without a mail server who forgot a password is told whom to ask', () =>
  withPage({}, async ({ page }) => {
    await page.goto(at('/admin/dang-nhap/quen'))
    await page.getByText('nhờ quản trị').waitFor()
    await isAccessible(page)
  }))

test('ten wrong passwords lock an account; the answer tells nothing; an administrator lifts it', () =>
  withPage({}, async ({ page }) => {
    const { id, email } = await member('reporter')
    const said = async (address: string, secret: string) => {
      await fillIn(page, address, secret)
      return page.locator('.said.problem').textContent()
    }
    const wrong = await said(email, 'không phải')
    expect(await said('khong-ai@bao.example', 'không phải')).toBe(wrong)
    for (let tries = 1; tries < 10; tries++) await said(email, 'không phải')
    expect(await said(email, password)).toBe(wrong)

    await enter(page, 'huy@bao.example')
    await page.goto(at(`/admin/nhan-su/${id}`))
    await page.getByRole('button', { name: 'Mở khóa' }).click()
    await page.getByText('Đã mở khóa').waitFor()
    await enter(page, email)
  }))

test('disabling an account ends what its owner is doing at that moment', () =>
  withPage({}, async ({ page }) => {
    const { id, email } = await member('desk-editor')
    await enter(page, email)
    expect(await statusOf(page, '/admin')).toBe(200)
    await disableStaff(system, id)
    expect(await statusOf(page, '/admin')).toBe(307)
    await page.reload()
    await page.waitForURL(at('/admin/dang-nhap'))
  }))

async function setUp(page: Page): Promise<{ otp: TOTP; codes: string[] }> {
  await page.goto(at('/admin/tai-khoan/hai-lop'))
  await page.getByLabel('Mật khẩu của bạn').fill(password)
  await page.getByRole('button', { name: 'Bắt đầu' }).click()
  const uri = (await page.getByRole('link', { name: 'mở trên máy này' }).getAttribute('href')) ?? ''
  await isAccessible(page)
  const otp = URI.parse(uri) as TOTP
  await page.getByLabel('Nhập mã').fill('000000')
  await page.getByRole('button', { name: 'Bật' }).click()
  await page.getByText('Mã không đúng').waitFor()
  await page.getByLabel('Nhập mã').fill(otp.generate())
  await page.getByRole('button', { name: 'Bật' }).click()
  await page.getByText('Đã bật xác thực hai lớp').waitFor()
  return { otp, codes: await page.locator('.recovery-codes li').allInnerTexts() }
}

/** The code of the period after this one: the server takes it, and it has not been used. */
const nextCode = (otp: TOTP) => otp.generate({ timestamp: Date.now() + 30_000 })

test('with a second factor the password alone opens nothing; a code works once, and so does a recovery code', () =>
  withPage({ width: 360 }, async ({ page }) => {
    const { id, email } = await member('reporter')
    await enter(page, email)
    const { otp, codes } = await setUp(page)
    expect(codes).toHaveLength(10)
    await isAccessible(page)
    const leave = async () => {
      await page.goto(at('/admin'))
      await page.getByRole('button', { name: 'Đăng xuất' }).click()
      await page.waitForURL(at('/admin/dang-nhap'))
    }
    const give = async (code: string) => {
      await page.getByLabel('Mã 6 chữ số').fill(code)
      await page.getByRole('button', { name: 'Tiếp tục' }).click()
    }
    await leave()

    await fillIn(page, email)
    await page.waitForURL(at('/admin/dang-nhap/ma'))
    await isAccessible(page)
    expect(await database().session.count({ where: { userId: id } })).toBe(0)
    for (const path of ['/admin', '/admin/tai-khoan', '/admin/nhan-su'])
      expect(await statusOf(page, path)).toBe(307)
    await give('123456')
    await page.getByText('Mã không đúng').waitFor()
    const code = nextCode(otp)
    await give(code)
    await page.waitForURL(at('/admin'))
    await leave()

    await fillIn(page, email)
    await page.waitForURL(at('/admin/dang-nhap/ma'))
    await give(code)
    await page.getByText('Mã này đã dùng rồi').waitFor()
    expect(await database().session.count({ where: { userId: id } })).toBe(0)

    for (const outcome of [/\/admin$/, /\/ma$/]) {
      await fillIn(page, email)
      await page.waitForURL(at('/admin/dang-nhap/ma'))
      await give(codes[0] as string)
      if (outcome.source.includes('ma')) await page.getByText('Mã không đúng').waitFor()
      else await page.waitForURL(at('/admin'))
      expect(page.url()).toMatch(outcome)
      if (!outcome.source.includes('ma')) await leave()
    }
  }))

test('who must have a second factor is led to it and can do nothing else, by any door', () =>
  withPage({}, async ({ page }) => {
    await database().site.upsert({
      where: { id: 1 },
      create: { id: 1, name: 'Báo Thử', requireTwoFactor: true },
      update: { requireTwoFactor: true },
    })
    const { id, email } = await member('managing-editor')
    await fillIn(page, email)
    await page.waitForURL(at('/admin/tai-khoan/hai-lop'))
    await page.getByText('Tòa soạn yêu cầu vai trò của bạn').waitFor()
    for (const path of ['/admin', '/admin/tai-khoan', '/admin/nhan-su']) {
      const answer = await fetch(at(path), { headers: { cookie: await cookieOf(page) }, redirect: 'manual' })
      expect([answer.status, answer.headers.get('location')], path).toEqual([307, '/admin/tai-khoan/hai-lop'])
    }
    const cookie = await cookieOf(page)
    const json = await fetch(at('/admin/du-lieu/bai/goi-y?kind=topic&q=a'), { headers: { cookie } })
    expect([json.status, await json.json()]).toEqual([403, { reason: 'two-factor' }])
    // A form that a colleague's page holds, sent with this cookie: the action itself refuses.
    const stolen = formOn(await accountPageOf((await member('reporter')).email), 'penName')
    stolen.set('name', 'Tên khác')
    stolen.set('penName', '')
    const sent = new Response(stolen)
    await post(at('/admin/tai-khoan'), Buffer.from(await sent.arrayBuffer()), {
      'content-type': sent.headers.get('content-type') ?? '',
      origin: portal.address,
      cookie,
    })
    expect(await database().staff.findUnique({ where: { id } })).toMatchObject({ name: 'Hà Vy' })
    await setUp(page)
    await page.getByRole('link', { name: 'Tôi đã cất' }).click()
    await page.waitForURL(at('/admin'))
    await page.goto(at('/admin/tai-khoan/hai-lop'))
    await page.getByText('không tắt được').waitFor()
    const reporter = await member('reporter')
    await page.context().clearCookies()
    await enter(page, reporter.email)
    await database().site.update({ where: { id: 1 }, data: { requireTwoFactor: false } })
    expect(await database().staff.count({ where: { id, twoFactorEnabled: true } })).toBe(1)
  }))

const accountPageOf = (email: string) =>
  withPage({ javaScript: false }, async ({ page }) => {
    await enter(page, email)
    return (await page.goto(at('/admin/tai-khoan')))?.text() ?? ''
  })

test('one’s own account: names, password, and signing out everywhere', () =>
  withPage({ width: 360 }, async ({ page, complaints }) => {
    const { id, email } = await member('reporter')
    await enter(page, email)
    const before = await cookieOf(page)
    await page.goto(at('/admin/tai-khoan'))
    await isAccessible(page)
    await page.getByLabel('Bút danh', { exact: true }).fill('Sông Lam')
    await page.getByRole('button', { name: 'Lưu tên' }).click()
    await page.getByText('Đã lưu tên').waitFor()
    expect(await database().staff.findUnique({ where: { id } })).toMatchObject({ penName: 'Sông Lam' })
    const change = async (current: string) => {
      await page.getByLabel('Mật khẩu đang dùng').fill(current)
      await page.getByLabel('Mật khẩu mới', { exact: true }).fill('mật khẩu thứ hai')
      await page.getByLabel('Nhập lại mật khẩu mới').fill('mật khẩu thứ hai')
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click()
    }
    await change('không phải')
    await page.getByText('Mật khẩu đang dùng không đúng').waitFor()
    await change(password)
    await page.getByText('Đã đổi mật khẩu').waitFor()
    const old = await fetch(at('/admin'), { headers: { cookie: before }, redirect: 'manual' })
    expect(old.status).toBe(307)
    expect(await statusOf(page, '/admin')).toBe(200)
    await page.getByRole('button', { name: 'Đăng xuất mọi nơi' }).click()
    await page.waitForURL(at('/admin/dang-nhap'))
    expect(await database().session.count({ where: { userId: id } })).toBe(0)
    expect(troubles(complaints)).toEqual([])
  }))
