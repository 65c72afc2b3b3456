import { randomInt } from 'node:crypto'
import type { Page } from 'playwright'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { states } from '../../lib/articles/workflow.ts'
import type { Role } from '../../lib/staff/roles.ts'
import { isoMoment } from '../../lib/vietnamese/dates.ts'
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { chooseByKeys, pressKey, tabTo, typeInto } from '../setup/keyboard.ts'
import { axeViolations, brokenPictures, overflowing } from '../setup/seen.ts'
import { signInAs } from '../setup/sign-in.ts'

const demo = useDemo()
const withPage = useBrowser()

/** Does something at the desk as one of the demo newspaper's people. */
const as = (role: Role, work: (page: Page) => Promise<void>, width = 1280) =>
  withPage({ width }, async ({ page }) => {
    await signInAs(page, demo.address(), role)
    await work(page)
    // Whoever goes leaves the piece to the next, which takes a request: a browser that is torn down would not send it.
    await page.goto(demo.url('/admin'))
  })

const title = 'Con mương mới đưa nước về ba bản vùng cao'
const bar = (page: Page) => page.getByRole('region', { name: 'Duyệt và đăng' })
/** Whoever opens a piece may write once it is known that nobody else does. */
const bodyOf = (page: Page) => page.locator('[aria-label="Thân bài"][contenteditable=true]')
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true })
const press = (page: Page, name: string) => pressKey(button(page, name))
const openPanel = (page: Page, name: string) => pressKey(bar(page).locator('summary', { hasText: name }))
const says = (page: Page, words: string) => bar(page).getByText(words).waitFor()
const stands = (page: Page, state: keyof typeof states) =>
  bar(page).locator('.state', { hasText: states[state] }).waitFor()

async function openFromShelf(page: Page, shelf: string): Promise<void> {
  await pressKey(page.getByRole('navigation', { name: 'Ngăn bài' }).getByRole('link', { name: shelf }))
  await page.waitForURL(/ke=/)
  await pressKey(page.getByRole('link', { name: title }).first())
  await bar(page).waitFor()
}

const photo = { alt: 'Nước chảy trong mương', caption: 'Mương mới ở bản Hon.', credit: 'Lò Văn Quyết' }

/** The reporter's photo, out of the camera into the piece, with its words. */
async function addPhoto(page: Page): Promise<void> {
  await pressKey(page.getByRole('button', { name: 'Chọn ảnh', exact: true }))
  const dialog = page.getByRole('dialog', { name: 'Chọn ảnh' })
  await tabTo(dialog.getByLabel('Chọn ảnh từ máy'))
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('Space')
  // Another picture each time: one that is in the library already brings its words along.
  const background = { r: randomInt(256), g: randomInt(256), b: randomInt(256) }
  const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer()
  await (await asked).setFiles({ name: 'IMG_2722.jpg', mimeType: 'image/jpeg', buffer })
  await dialog.getByText('Còn thiếu mô tả ảnh và nguồn ảnh.').waitFor()
  await typeInto(dialog.getByLabel('Mô tả ảnh'), photo.alt)
  await typeInto(dialog.getByLabel('Chú thích'), photo.caption)
  await typeInto(dialog.locator('form').getByLabel('Nguồn ảnh'), photo.credit)
  await pressKey(dialog.getByRole('button', { name: 'Dùng ảnh này' }))
  await dialog.waitFor({ state: 'hidden' })
}

async function inOrder(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await overflowing(page)).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** At a desk by the keyboard alone, stop for stop, which takes its time; once on a phone, by the finger. */
test('a piece with a photo goes from its reporter over the desk to the readers and away again, each step by whose it is', async () => {
  await as('reporter', async (page) => {
    await pressKey(page.getByRole('link', { name: 'Viết bài' }))
    await chooseByKeys(page.getByLabel('Chuyên mục'), 'Xã hội')
    await typeInto(page.getByLabel('Tít'), title)
    await page.keyboard.press('Enter')
    await typeInto(bodyOf(page), 'Sáng nay nước đã về tới ruộng trên.')
    await addPhoto(page)
    // Nothing but handing in is offered, and what was typed a moment ago goes along.
    expect(await bar(page).getByRole('button').allTextContents()).toEqual(['Gửi duyệt'])
    await press(page, 'Gửi duyệt')
    await says(page, 'Đã gửi duyệt')
    await stands(page, 'submitted')
    await inOrder(page)
  })

  await as('desk-editor', async (page) => {
    await openFromShelf(page, 'Chờ tôi')
    await openPanel(page, 'Trả lại…')
    await press(page, 'Trả lại cho người viết')
    await says(page, 'Viết lý do để người viết biết cần sửa gì.')
    await typeInto(page.getByLabel('Lý do trả lại'), 'Thiếu ý kiến của xã.')
    await press(page, 'Trả lại cho người viết')
    await stands(page, 'returned')
  })

  await as('reporter', async (page) => {
    await openFromShelf(page, 'Trả lại')
    await page.getByText('Thiếu ý kiến của xã.').first().waitFor()
    await tabTo(bodyOf(page))
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Chủ tịch xã nói sẽ giữ mương sạch.')
    await press(page, 'Gửi duyệt')
    await stands(page, 'submitted')
  })

  // From a phone.
  await as(
    'desk-editor',
    async (page) => {
      await page.getByRole('link', { name: title }).first().click()
      await button(page, 'Duyệt').click()
      await stands(page, 'approved')
    },
    360,
  )

  let path = ''
  await as('managing-editor', async (page) => {
    await openFromShelf(page, 'Chờ tôi')
    await openPanel(page, 'Hẹn giờ đăng…')
    await press(page, '6:00 sáng mai')
    await says(page, 'Đã hẹn: bài lên trang lúc 06:00:00')
    await inOrder(page)
    await press(page, 'Hoàn tác: bỏ hẹn giờ')
    await stands(page, 'approved')
    await openPanel(page, 'Hẹn giờ đăng…')
    // How the parts of a time are typed is the browser's own affair.
    await tabTo(page.getByLabel('Lên trang lúc'))
    const due = new Date(Math.ceil(Date.now() / 1000) * 1000 + 15_000)
    await page.getByLabel('Lên trang lúc').fill(isoMoment(due).slice(0, 19))
    await press(page, 'Hẹn giờ')
    await stands(page, 'scheduled')
    // Nobody touches anything: its time comes, and the page says so by itself.
    await stands(page, 'published')
    await page.getByRole('heading', { name: /^Đã lên trang \d\d:\d\d:\d\d/ }).waitFor()
    // What was said of the schedule is over, and where nothing new is written there is nothing to put out.
    expect(await bar(page).getByText('Đã hẹn').count()).toBe(0)
    expect(await bar(page).locator('summary').allTextContents()).toEqual(['Gỡ bài…'])
    await inOrder(page)
    const address = await bar(page).getByRole('link', { name: 'Xem trên trang' }).getAttribute('href')
    path = new URL(address ?? '').pathname
    const article = await demo.ask(path)
    expect(article.status).toBe(200)
    expect(article.text).toContain(isoMoment(due))
    expect(article.text).toContain('Chủ tịch xã nói sẽ giữ mương sạch.')
    expect((await demo.ask('/')).text).toContain(title)
    await withPage({}, async ({ page: reader }) => {
      await reader.goto(demo.url(path))
      const figure = reader.locator('figure').filter({ hasText: photo.caption })
      expect(await figure.getByRole('img').getAttribute('alt')).toBe(photo.alt)
      expect(await figure.locator('figcaption').textContent()).toContain(photo.credit)
      expect(await brokenPictures(reader)).toEqual([])
    })
  })

  await as('editor-in-chief', async (page) => {
    await openFromShelf(page, 'Đăng hôm nay')
    await tabTo(bodyOf(page))
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Xã đã cử người trông mương.')
    await says(page, 'Có sửa đổi mà bạn đọc chưa thấy.')
    expect(await bar(page).locator('summary').allTextContents()).toEqual([
      'Cập nhật…',
      'Sửa, giữ giờ đăng…',
      'Đính chính…',
      'Gỡ bài…',
    ])
    await openPanel(page, 'Đính chính…')
    await typeInto(page.getByLabel('Lời đính chính'), 'Bài đã viết ba bản; đúng ra là bốn bản.')
    await press(page, 'Đăng lời đính chính')
    await says(page, 'Đã đăng lời đính chính')
    const corrected = (await demo.ask(path)).text
    expect(corrected).toContain('đúng ra là bốn bản')
    expect(corrected).toContain('Xã đã cử người trông mương.')
    expect((await demo.ask('/dinh-chinh')).text).toContain('đúng ra là bốn bản')
  })

  await as('managing-editor', async (page) => {
    await openFromShelf(page, 'Đăng hôm nay')
    await openPanel(page, 'Gỡ bài…')
    await bar(page).getByText('rời mọi trang ngay').waitFor()
    await press(page, 'Gỡ bài khỏi trang')
    await stands(page, 'withdrawn')
    await page.getByRole('heading', { name: /^Đã rời mọi trang/ }).waitFor()
    expect((await demo.ask(path)).status).toBe(410)
    expect((await demo.ask('/')).text).not.toContain(title)
    await pressKey(page.getByText('Lịch sử', { exact: true }))
    await page.getByText('đã gỡ bài').first().waitFor()
  })
}, 400_000)
