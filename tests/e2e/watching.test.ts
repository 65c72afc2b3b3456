import { expect, test } from 'vitest'
import { useBrowser } from '../setup/browser.ts'
import { database } from '../setup/database.ts'
import { axeViolations, overflowing } from '../setup/seen.ts'
import { sessionOf } from '../setup/sent-form.ts'
import { signInAs } from '../setup/sign-in.ts'
import { useSmallPortal } from '../setup/small-portal.ts'

const token = 'so-do-cua-toa-soan'
const portal = useSmallPortal([], { METRICS_TOKEN: token })
const withPage = useBrowser()

const measures = async (authorization?: string) =>
  portal.ask('/api/metrics', authorization === undefined ? {} : { authorization })
/** The value of a measure as Prometheus reads the line. */
const measured = (text: string, name: string) => {
  const line = text.split('\n').find((one) => one.startsWith(`${name} `))
  return line === undefined ? null : Number(line.slice(name.length + 1))
}

test('the measures are for whoever brings the token', async () => {
  for (const wrong of [undefined, '', 'Bearer', `Bearer ${token}x`, token, `Basic ${token}`])
    expect((await measures(wrong)).status, String(wrong)).toBe(401)
  const { status, headers, text } = await measures(`Bearer ${token}`)
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
    'no-store',
  ])
  for (const line of text.split('\n').filter(Boolean))
    expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)*\})? (NaN|[+-]?(Inf|[\d.e+-]+)))$/)
})

test('requests are counted by door and class of status, whatever their address', async () => {
  const before = (await measures(`Bearer ${token}`)).text
  for (const path of ['/', '/khong-co-1', '/khong-co-2', '/tin/khong-co-999999', '/admin'])
    await portal.ask(path)
  const { text } = await measures(`Bearer ${token}`)
  const more = (labels: string) => {
    const name = `bao_tinh_requests_total{${labels}}`
    return (measured(text, name) ?? 0) - (measured(before, name) ?? 0)
  }
  expect(more('door="front",status="2xx"')).toBe(1)
  expect(more('door="page",status="4xx"')).toBe(2)
  expect(more('door="tin",status="4xx"')).toBe(1)
  expect(more('door="admin",status="3xx"')).toBe(1)
  expect(text).not.toContain('khong-co')
  expect(measured(text, 'bao_tinh_database_reachable')).toBe(1)
  expect(measured(text, 'bao_tinh_waiting{what="late"}')).toBe(0)
  expect(measured(text, 'bao_tinh_job_last_success_seconds{job="sweep of due pieces"}')).toBeGreaterThan(
    Date.now() / 1000 - 60,
  )
})

test('a page that fails says by which name the log has it; an administrator reads of it', async () => {
  await database().$executeRaw`ALTER TABLE site_page RENAME TO away`
  const own = 'abcdef0123456789'
  const failed = await portal.ask('/trang/gioi-thieu', { 'x-request-id': own })
  await database().$executeRaw`ALTER TABLE away RENAME TO site_page`
  expect([failed.status, failed.headers['x-request-id']]).toEqual([500, own])
  const logged = portal
    .output()
    .split('\n')
    .find((line) => line.includes('"page failed"'))
  expect(JSON.parse(logged ?? '{}')).toMatchObject({ request: own, path: '/trang/gioi-thieu' })

  await withPage({ width: 360 }, async ({ page, complaints }) => {
    await signInAs(page, portal.address(), 'administrator')
    await expect
      .poll(
        async () => {
          await page.goto(portal.url('/admin/nhat-ky/tinh-trang'))
          return page.getByText('/trang/gioi-thieu').isVisible()
        },
        { timeout: 20_000, interval: 1_000 },
      )
      .toBe(true)
    expect(await page.getByRole('rowheader', { name: 'Đăng bài đến giờ' }).isVisible()).toBe(true)
    await page.goto(portal.url('/admin/nhat-ky'))
    expect(await page.getByRole('row').filter({ hasText: 'đã đăng nhập' }).count()).toBeGreaterThan(0)
    await page.getByLabel('Việc').selectOption('Ảnh')
    await page.getByRole('button', { name: 'Lọc' }).click()
    await page.getByText('Không có dòng nào như vậy.').waitFor()
    for (const path of ['/admin/nhat-ky/tinh-trang', '/admin/nhat-ky']) {
      await page.goto(portal.url(path))
      expect(await axeViolations(page), path).toEqual([])
      expect(await overflowing(page), path).toEqual([])
    }
    expect(complaints).toEqual([])
  })
})

test('a page of the newsroom that fails stands in the log as well, by its route alone', async () => {
  const cookie = await sessionOf(portal.address(), 'administrator')
  const own = 'fedcba9876543210'
  await database().$executeRaw`ALTER TABLE audit_entry RENAME TO away`
  const failed = await portal.ask('/admin/nhat-ky?nguoi=quyxlog', { cookie, 'x-request-id': own })
  await database().$executeRaw`ALTER TABLE away RENAME TO audit_entry`
  expect(failed.status).toBe(500)
  const logged = () =>
    portal
      .output()
      .split('\n')
      .find((line) => line.includes(own))
  await expect.poll(() => logged() ?? '').toContain('"page failed"')
  expect(JSON.parse(logged() ?? '{}')).toMatchObject({ request: own, path: '/admin/nhat-ky' })
  expect(portal.output()).not.toContain('quyxlog')
})
