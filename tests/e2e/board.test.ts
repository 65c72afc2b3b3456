import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { addresses } from '../../lib/site/addresses.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { useBrowser } from '../setup/browser.ts'
import { daysAgo, line } from '../setup/newspaper.ts'
import { axeViolations, overflowing } from '../setup/seen.ts'
import { cookieOf, signInAs } from '../setup/sign-in.ts'
import { useSmallPortal } from '../setup/small-portal.ts'

/** Older than what an automatic fill shows. */
const old = line({
  id: 100,
  title: 'Đường về bản Nậm Lúc đã thông xe',
  publishedAt: `${daysAgo(40)}T08:00:00+07:00`,
})
const paper = useSmallPortal([old])
const withPage = useBrowser()

const oldPiece = async () => {
  const { id, title, slug } = await database().article.findUniqueOrThrow({ where: { id: old.id as number } })
  return { id, title, path: addresses.article({ id, slug }) }
}
const toneless = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9 ]/g, ' ')

const slot = (page: Page, name: string) =>
  page.locator('.slot').filter({ has: page.getByRole('heading', { name: new RegExp(`^${name} `) }) })
const leadOf = async () =>
  /class="story lead"[\s\S]*?<a href="([^"]+)"/.exec((await paper.ask('/')).text)?.[1]

async function openBoard(page: Page, role: Role = 'managing-editor') {
  await signInAs(page, paper.address(), role)
  await page.goto(paper.url('/admin/trang-nhat'))
}

async function find(page: Page, title: string): Promise<Locator> {
  await page.getByLabel('Tìm theo tít').fill(toneless(title))
  await page.getByText('Tìm thấy').waitFor()
  return page.locator('.candidate').filter({ hasText: title }).first()
}

/** Drags by the mouse, in steps, as a hand does. */
async function dragTo(page: Page, handle: Locator, target: Locator) {
  await handle.scrollIntoViewIfNeeded()
  const from = await handle.boundingBox()
  if (!from) throw new Error('What is to be dragged cannot be seen.')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x - 10, from.y + 10, { steps: 3 })
  const to = await target.boundingBox()
  if (!to) throw new Error('Where it is to go cannot be seen.')
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
}

test('a piece is dragged to the lead, seen before it goes out, published, seen by readers at once, and undone', () =>
  withPage({}, async ({ page, complaints }) => {
    const piece = await oldPiece()
    const before = await leadOf()
    await openBoard(page)
    complaints.length = 0
    const handle = (await find(page, piece.title)).getByRole('button', { name: /^Kéo/ })
    await dragTo(page, handle, slot(page, 'Tin chính'))
    await slot(page, 'Tin chính').getByText(piece.title).waitFor()
    await page.getByText('Chưa đăng.').waitFor()

    await page.getByRole('button', { name: 'Xem trước' }).click()
    for (const [name, width] of [
      ['Điện thoại', 360],
      ['Máy tính', 1280],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click()
      const frame = page.frameLocator('iframe')
      const lead = frame.locator('.story.lead h2 a')
      await expect.poll(() => lead.getAttribute('href')).toBe(piece.path)
      await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(width)
      expect(await frame.locator('script:not([type="application/ld+json"])').count()).toBe(1)
      await lead.click()
      expect(await lead.getAttribute('href')).toBe(piece.path)
    }
    expect(await leadOf()).toBe(before)
    await page.getByRole('button', { name: 'Đóng' }).click()

    await page.getByRole('button', { name: 'Đăng bảng này' }).click()
    await page.getByText('Đã đăng bản số 1. Bạn đọc thấy ngay').waitFor()
    expect(await leadOf()).toBe(piece.path)
    await page.locator('.board-history').getByText(`Tin chính: tự động → “${piece.title}”`).waitFor()

    await page.getByRole('button', { name: 'Hoàn tác lần đăng vừa rồi' }).click()
    await page.getByText('đăng lại bảng trước thành bản số 2').waitFor()
    expect(await leadOf()).toBe(before)
    await slot(page, 'Tin chính').getByText('tự động').waitFor()
    expect(complaints).toEqual([])
  }))

test('the keyboard alone carries a piece from slot to slot, pins it, and publishes', () =>
  withPage({}, async ({ page }) => {
    const piece = await oldPiece()
    await openBoard(page)
    await (await find(page, piece.title)).getByRole('button', { name: /^Kéo/ }).focus()
    const said = page.locator('[id^="DndLiveRegion"]')
    await page.keyboard.press('Space')
    await expect.poll(() => said.textContent()).toContain('Đã nhấc')
    for (const name of ['Tin chính', 'Tin phụ 1', 'Tin phụ 2']) {
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => said.textContent()).toContain(name)
    }
    await page.keyboard.press('Space')
    await slot(page, 'Tin phụ 2').getByText(piece.title).waitFor()

    await slot(page, 'Tin phụ 2').getByRole('button', { name: /^Lên/ }).press('Enter')
    await slot(page, 'Tin phụ 1').getByText(piece.title).waitFor()
    expect(await page.locator('.slot.held').count()).toBe(1)
    await slot(page, 'Tin phụ 1').getByLabel('Ghim đến').fill('2026-01-01T08:30')
    await page.getByRole('button', { name: 'Đăng bảng này' }).press('Enter')
    await page.getByText('Giờ ghim đã qua: Tin phụ 1').waitFor()
    await slot(page, 'Tin phụ 1').getByLabel('Ghim đến').fill('2199-12-31T08:30')
    await page.getByRole('button', { name: 'Đăng bảng này' }).press('Enter')
    await page.getByText('Bạn đọc thấy ngay').waitFor()
    await page.locator('.board-history').getByText('ghim đến 08:30, 31/12/2199').waitFor()
    const row = await database().frontBoard.findFirstOrThrow({
      where: { scope: 0 },
      orderBy: { number: 'desc' },
    })
    expect(row.slots).toEqual([
      null,
      { piece: piece.id, until: '2199-12-31T01:30:00.000Z' },
      null,
      null,
      null,
    ])
  }))

test('whoever publishes second sees the board of the first and overwrites nothing unasked', () =>
  withPage({}, (first) =>
    withPage({}, async (second) => {
      for (const { page } of [first, second]) {
        await openBoard(page)
        await page.getByRole('button', { name: 'Ghim bài này: Tin phụ 3' }).click()
      }
      const { page } = second
      await page.getByRole('button', { name: 'Ghim bài này: Tin phụ 4' }).click()
      await first.page.getByRole('button', { name: 'Đăng bảng này' }).click()
      await first.page.getByText('Bạn đọc thấy ngay').waitFor()
      await page.getByRole('button', { name: 'Đăng bảng này' }).click()
      await page.getByText('Chưa ghi gì của bạn').waitFor()
      await page.getByRole('heading', { name: /của Phạm Đức Thịnh/ }).waitFor()
      const count = await database().frontBoard.count()
      await page.getByRole('button', { name: 'Giữ bản của tôi để đăng đè' }).click()
      await page.getByRole('button', { name: 'Đăng bảng này' }).click()
      await page.getByText('Bạn đọc thấy ngay').waitFor()
      expect(await database().frontBoard.count()).toBe(count + 1)
    }),
  ))

test.each([360, 1280])('at %i px axe finds nothing, nothing sticks out, and buttons suffice', (width) =>
  withPage({ width }, async ({ page, complaints }) => {
    await openBoard(page, 'editor-in-chief')
    // What signing in left behind is not the board's.
    complaints.length = 0
    await page
      .getByRole('button', { name: /^Đưa vào ô…/ })
      .nth(20)
      .click()
    await page.getByRole('list', { name: 'Chọn ô' }).getByRole('button', { name: 'Tin phụ 3' }).click()
    await page.getByText('nay ở ô Tin phụ 3').waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.frameLocator('iframe').locator('.story.lead').waitFor()
    expect(await overflowing(page)).toEqual([])
    expect(complaints).toEqual([])
  }),
)

describe('who does not run the front', () => {
  const preview = '/admin/trang-nhat/xem-truoc?muc=0&o=,,,,'
  let captured: Promise<{ headers: Record<string, string>; body: Buffer | null }> | undefined
  /** What the browser sends to publish: the action's name stands only in the page of who may call it. */
  const publishing = () => {
    captured ??= withPage({}, async ({ page }) => {
      await openBoard(page)
      await page.getByRole('button', { name: 'Ghim bài này: Tin chính' }).click()
      const sent = page.waitForRequest((request) => request.method() === 'POST')
      await page.route('**/admin/trang-nhat', (route) =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      )
      await page.getByRole('button', { name: 'Đăng bảng này' }).click()
      const request = await sent
      return { headers: request.headers(), body: request.postDataBuffer() }
    })
    return captured
  }

  test.each(['contributor', 'reporter', 'desk-editor', 'administrator'] as const)(
    '%s is refused by page, JSON, preview and action alike',
    (role) =>
      withPage({}, async ({ page }) => {
        const { headers, body } = await publishing()
        await signInAs(page, paper.address(), role)
        const cookie = await cookieOf(page)
        for (const path of [
          '/admin/trang-nhat',
          '/admin/du-lieu/trang-nhat?muc=0',
          '/admin/du-lieu/trang-nhat/tin?muc=0&tim=a',
          preview,
        ]) {
          expect((await paper.ask(path, { cookie })).status, path).toBe(403)
        }
        const before = await database().frontBoard.count()
        const refused = await fetch(paper.url('/admin/trang-nhat'), {
          method: 'POST',
          headers: {
            cookie,
            origin: paper.address(),
            accept: 'text/x-component',
            'content-type': headers['content-type'] ?? '',
            'next-action': headers['next-action'] ?? '',
          },
          body: new Uint8Array(body ?? []),
        })
        expect(headers['next-action']).toMatch(/^[0-9a-f]+$/)
        expect(refused.status).toBe(403)
        expect(await database().frontBoard.count()).toBe(before)
      }),
  )

  test('nobody signed in is sent to sign in, and gets 401 as JSON', async () => {
    for (const path of ['/admin/trang-nhat', preview]) {
      const { status, headers } = await paper.ask(path)
      expect([[303, 307].includes(status), headers.location]).toEqual([true, '/admin/dang-nhap'])
    }
    expect((await paper.ask('/admin/du-lieu/trang-nhat?muc=0')).status).toBe(401)
  })

  test('the preview is a document that nobody keeps and no other site frames', () =>
    withPage({}, async ({ page }) => {
      await openBoard(page)
      const { headers, text } = await paper.ask(preview, { cookie: await cookieOf(page) })
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-robots-tag']).toBe('noindex')
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
      expect(text).not.toMatch(/<script[^>]*_next/)
      expect((await paper.ask(`${preview}zzz`, { cookie: await cookieOf(page) })).status).toBe(404)
      expect((await paper.ask('/')).headers['content-security-policy']).toContain("frame-ancestors 'none'")
    }))
})
