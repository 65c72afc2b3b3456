import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { mediaFolder } from '../../lib/media/folders.ts'
import { mostBytes, mostUploads } from '../../lib/media/limits.ts'
import { takeIn } from '../../lib/media/take-in.ts'
import { newUploadId, uploadFile } from '../../lib/media/uploads/place.ts'
import { system } from '../../lib/staff/actor.ts'
import { useBrowser } from '../setup/browser.ts'
import { database } from '../setup/database.ts'
import { useDemo } from '../setup/demo.ts'
import { pressKey, tabTo, typeInto } from '../setup/keyboard.ts'
import { axeViolations, overflowing } from '../setup/seen.ts'
import { formWith, sendForm, sessionOf } from '../setup/sent-form.ts'
import { cookieOf, signInAs } from '../setup/sign-in.ts'

const demo = useDemo()
const withPage = useBrowser()

/** Noise, so that a JPEG of it is larger than one part of an upload. */
const photo = (seed: number, width = 1200) =>
  sharp({
    create: {
      width,
      height: 800,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 90 + seed, sigma: 40 },
    },
  })
    .jpeg({ quality: 92 })
    .toBuffer()

/** Lets files fall onto the place for them, as from the desktop. */
async function drop(page: Page, files: { name: string; bytes: Buffer }[]) {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer()
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      // The type is what the name claims: the server must not believe it.
      data.items.add(new File([bytes], name, { type: 'image/jpeg' }))
    }
    return data
  }, given)
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer })
}
const row = (page: Page, name: string) => page.locator('.upload', { hasText: name })

test('several photos are dropped at once; a broken line costs only what was on its way; what is no picture is told at the file', () =>
  withPage({}, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    await page.goto(demo.url('/admin/anh'))
    let cut = 0
    const parts: number[] = []
    await page.route('**/tai-len/**', async (route) => {
      const request = route.request()
      if (request.method() !== 'PATCH') return route.continue()
      const offset = Number(request.headers()['upload-offset'])
      if (offset > 0 && cut === 0) {
        cut++
        return route.abort('connectionreset')
      }
      parts.push(offset)
      return route.continue()
    })
    await drop(page, [
      { name: 'lễ hội.jpg', bytes: await photo(1) },
      { name: 'chợ.jpg', bytes: await photo(2) },
      {
        name: 'hình.jpg',
        bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      },
    ])
    await row(page, 'lễ hội.jpg').getByText('Đã vào thư viện').waitFor({ timeout: 60_000 })
    await row(page, 'chợ.jpg').getByText('Đã vào thư viện').waitFor({ timeout: 60_000 })
    await row(page, 'hình.jpg').getByText('Tệp này không phải là ảnh dùng được').waitFor({ timeout: 60_000 })
    expect(cut).toBe(1)
    // Nobody began again: two uploads of a picture, and the drawing, started at nought once each.
    expect(parts.filter((offset) => offset === 0)).toHaveLength(3)

    const form = row(page, 'chợ.jpg')
    await form.getByText('Còn thiếu mô tả ảnh và nguồn ảnh.').waitFor()
    await form.getByLabel('Mô tả ảnh').fill('Người mua bán ở chợ phiên')
    await form.getByLabel('Nguồn ảnh').fill('Lò Văn Quyết')
    await form.getByRole('button', { name: 'Lưu lời ảnh' }).click()
    await form.getByText('Đã lưu.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.goto(demo.url('/admin/anh?nguon=lo%20van'))
    expect(await page.getByRole('link', { name: 'Người mua bán ở chợ phiên' }).count()).toBe(1)
  }))

test('the managing editor sets the focal point by keyboard, mends the words, puts another file in its place, takes it away and brings it back', () =>
  withPage({}, async ({ page, complaints }) => {
    const piece = await database().article.findFirstOrThrow({
      where: { state: 'published', pictureId: { not: null } },
      orderBy: { publishedAt: 'desc' },
      include: { picture: true },
    })
    const picture = piece.picture as NonNullable<typeof piece.picture>
    const address = demo.url(`/tin/${piece.slug}-${piece.id}`)
    const old = `/media/${picture.hash}/320.webp`
    expect((await demo.ask(old)).status).toBe(200)

    await signInAs(page, demo.address(), 'managing-editor')
    await page.goto(demo.url(`/admin/anh/${picture.id}`))
    await page.getByRole('button', { name: /^Điểm chính/ }).focus()
    for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'ArrowUp']) await page.keyboard.press(key)
    expect(await page.getByLabel('Ngang (%)').inputValue()).toBe('30')
    await page.getByRole('button', { name: 'Lưu điểm chính' }).click()
    await page.getByText('Đã lưu điểm chính.').waitFor()
    expect((await demo.ask('/')).text).toMatch(/class="fx3"/)

    await database().article.update({ where: { id: piece.id }, data: { pictureCredit: null } })
    await page.getByLabel('Nguồn ảnh').fill('Kho ảnh của báo')
    await page.getByRole('button', { name: 'Lưu lời ảnh' }).click()
    await page.getByText('Đã lưu lời ảnh.').waitFor()
    expect((await (await fetch(address)).text()).includes('Kho ảnh của báo')).toBe(true)
    expect(await page.getByRole('link', { name: piece.title }).count()).toBe(1)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await axeViolations(page), `${width} px`).toEqual([])
      expect(await overflowing(page), `${width} px`).toEqual([])
    }

    await page.getByText('Thay bằng tệp khác').click()
    await page
      .getByLabel('Tệp mới')
      .setInputFiles({ name: 'm.jpg', mimeType: 'image/jpeg', buffer: await photo(3, 900) })
    await page.getByRole('button', { name: 'Thay tệp' }).click()
    await page.getByText('Đã thay tệp.').waitFor({ timeout: 60_000 })
    const { hash } = await database().picture.findUniqueOrThrow({ where: { id: picture.id } })
    const html = await (await fetch(address)).text()
    expect([html.includes(hash), html.includes(picture.hash)]).toEqual([true, false])
    expect((await demo.ask(old)).status).toBe(410)

    await page.getByText('Gỡ khỏi mọi trang').click()
    await page.getByRole('button', { name: 'Gỡ ảnh' }).click()
    await page.getByText('Ảnh này đã gỡ:').waitFor()
    expect((await (await fetch(address)).text()).includes(hash)).toBe(false)
    expect((await demo.ask(`/media/${hash}/320.webp`)).status).toBe(410)
    await page.getByRole('button', { name: 'Đưa ảnh trở lại' }).click()
    await page.getByText('Đã đưa ảnh trở lại mọi trang.').waitFor()
    expect((await demo.ask(`/media/${hash}/320.webp`)).status).toBe(200)
    expect(complaints).toEqual([])
  }))

/** A picture of the library with these words, as if it had been taken in then. */
async function inLibrary(
  file: number | Buffer,
  words: { caption: string; credit: string },
  createdAt: string,
) {
  const bytes = typeof file === 'number' ? await photo(file, 600) : file
  const taken = await takeIn(system, bytes, { alt: words.caption, ...words })
  if (!taken.ok) throw new Error(taken.reason)
  return database().picture.update({
    where: { id: taken.picture.id },
    data: { createdAt: new Date(createdAt) },
  })
}

async function beginPiece(page: Page, title: string): Promise<number> {
  await page.goto(demo.url('/admin/bai/moi'))
  await page.getByLabel('Chuyên mục').selectOption({ label: 'Xã hội' })
  await page.getByLabel('Tít').fill(title)
  await page.getByRole('button', { name: 'Bắt đầu viết' }).click()
  await page.getByRole('button', { name: 'Đậm' }).waitFor()
  return Number(page.url().split('/').at(-1))
}
const patient = { timeout: 30_000 }
const draftOf = (id: number) => database().article.findUniqueOrThrow({ where: { id } })

test('who writes takes a picture for the piece out of the library, found by words, credit, day or section, by the keyboard', async () => {
  const bridge = { caption: 'Cầu treo qua suối Nậm Lúc', credit: 'Vi Thị Hoa' }
  const { id } = await inLibrary(11, bridge, '2020-05-16T23:30:00+07:00')
  await inLibrary(
    12,
    { caption: 'Suối Nậm Lúc mùa cạn', credit: 'Lường Văn Sơn' },
    '2020-05-17T00:30:00+07:00',
  )
  const piece = await database().article.findFirstOrThrow({
    where: { state: 'published', section: { slug: 'the-thao' } },
    orderBy: { id: 'asc' },
  })
  await database().article.update({ where: { id: piece.id }, data: { pictureId: id } })
  await withPage({}, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    const draft = await beginPiece(page, 'Cầu mới')
    const opener = page.getByRole('button', { name: 'Chọn ảnh', exact: true })
    await pressKey(opener)
    const dialog = page.getByRole('dialog', { name: 'Chọn ảnh' })
    const found = () => dialog.locator('.thumbs .name').allTextContents()
    await expect.poll(async () => (await found()).length, patient).toBeGreaterThan(5)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await axeViolations(page), `${width} px`).toEqual([])
      expect(await overflowing(page), `${width} px`).toEqual([])
    }

    await typeInto(dialog.getByLabel('Tìm trong thư viện'), 'suoi nam luc')
    await expect.poll(found, patient).toEqual(['Suối Nậm Lúc mùa cạn', bridge.caption])
    await typeInto(dialog.getByLabel('Nguồn ảnh'), 'thi hoa')
    await expect.poll(found, patient).toEqual([bridge.caption])
    await dialog.getByLabel('Nguồn ảnh').fill('')
    await dialog.getByLabel('Ngày tải lên').fill('2020-05-17')
    await expect.poll(found, patient).toEqual(['Suối Nậm Lúc mùa cạn'])
    await dialog.getByLabel('Ngày tải lên').fill('2020-05-18')
    await dialog.getByText('Không tìm thấy ảnh nào.').waitFor()
    await dialog.getByLabel('Ngày tải lên').fill('')
    await dialog.getByLabel('Dùng trong chuyên mục').selectOption({ label: 'Thể thao' })
    await expect.poll(found, patient).toEqual([bridge.caption])

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await pressKey(dialog.getByRole('button', { name: bridge.caption }))
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đổi ảnh')
    expect(await page.locator('[data-place="picture-credit"]').inputValue()).toBe(bridge.credit)
    await expect.poll(async () => (await draftOf(draft)).pictureId, patient).toBe(id)
  })
})

test('several pictures become a gallery in the order in which they were chosen, one of them just sent', async () => {
  const words = { caption: 'Ruộng bậc thang mùa nước đổ', credit: 'Vi Thị Hoa' }
  const { id } = await inLibrary(13, words, new Date().toISOString())
  await withPage({}, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    const draft = await beginPiece(page, 'Bộ ảnh')
    await tabTo(page.locator('[aria-label="Thân bài"][contenteditable=true]'))
    await page.keyboard.press('Alt+F10')
    const opener = page.getByRole('button', { name: 'Bộ ảnh', exact: true })
    const isThere = () => opener.evaluate((element) => element === document.activeElement)
    for (let step = 0; step < 40 && !(await isThere()); step++) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Chọn các ảnh' })
    await dialog.getByText('Chưa chọn ảnh nào').waitFor()
    const buffer = await photo(14, 600)
    await dialog
      .getByLabel('Chọn ảnh từ máy')
      .setInputFiles({ name: 'mới.jpg', mimeType: 'image/jpeg', buffer })
    await typeInto(dialog.getByLabel('Mô tả ảnh'), 'Trâu ra đồng')
    await pressKey(dialog.getByRole('button', { name: 'Dùng ảnh này' }))
    await dialog.getByRole('button', { name: 'Dùng 1 ảnh' }).waitFor()
    await pressKey(dialog.getByRole('button', { name: words.caption }))
    await pressKey(dialog.getByRole('button', { name: 'Dùng 2 ảnh' }))
    await dialog.waitFor({ state: 'hidden' })
    const sent = await database().picture.findFirstOrThrow({ where: { alt: 'Trâu ra đồng' } })
    const galleryOf = async () =>
      [...JSON.stringify((await draftOf(draft)).body).matchAll(/"picture":\s*(\d+)/g)].map(([, one]) =>
        Number(one),
      )
    await expect.poll(galleryOf, patient).toEqual([sent.id, id])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Thân bài')
  })
})

test('a photo that readers have already, sent once more, goes into the piece with the words written there, for this piece alone', async () => {
  const words = { caption: 'Chợ phiên Pà Cò', credit: 'Vi Thị Hoa' }
  const buffer = await photo(16, 600)
  const { id } = await inLibrary(buffer, words, new Date().toISOString())
  const piece = await database().article.findFirstOrThrow({
    where: { state: 'published', section: { slug: 'the-thao' } },
    orderBy: { id: 'desc' },
  })
  await database().article.update({ where: { id: piece.id }, data: { pictureId: id } })
  await withPage({}, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    const draft = await beginPiece(page, 'Ảnh gửi lần nữa')
    await page.getByRole('button', { name: 'Chọn ảnh', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Chọn ảnh' })
    await dialog
      .getByLabel('Chọn ảnh từ máy')
      .setInputFiles({ name: 'chợ.jpg', mimeType: 'image/jpeg', buffer })
    await dialog.getByLabel('Chú thích').fill('Chợ phiên, nhìn từ đèo')
    await dialog.getByRole('button', { name: 'Dùng ảnh này' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.locator('[data-place="picture-caption"]').inputValue()).toBe('Chợ phiên, nhìn từ đèo')
    await expect
      .poll(async () => (await draftOf(draft)).pictureCaption, patient)
      .toBe('Chợ phiên, nhìn từ đèo')
    const kept = await database().picture.findUniqueOrThrow({ where: { id } })
    expect(kept.caption).toBe(words.caption)
  })
})

test('a file that is too large, and one upload too many, are refused at the file in clear words', () =>
  withPage({}, async ({ page }) => {
    const { id } = await database().staff.findFirstOrThrow({ where: { role: 'desk-editor' } })
    const actor = { ...system, id: `staff:${id}` }
    for (let count = 0; count < mostUploads; count++) writeFileSync(uploadFile(newUploadId(actor)), 'x')
    // As large as it says, and as empty as the disk lets it be.
    const large = join(mediaFolder.path, 'toàn cảnh.jpg')
    const file = openSync(large, 'w')
    ftruncateSync(file, mostBytes + 1)
    closeSync(file)
    await signInAs(page, demo.address(), 'desk-editor')
    await page.goto(demo.url('/admin/anh'))
    await page.getByLabel('Chọn ảnh từ máy').setInputFiles(large)
    await row(page, 'toàn cảnh.jpg').getByText('Ảnh lớn quá 60 MB. Hãy thu nhỏ rồi tải lại.').waitFor()
    const buffer = await photo(15, 600)
    await page
      .getByLabel('Chọn ảnh từ máy')
      .setInputFiles({ name: 'thêm.jpg', mimeType: 'image/jpeg', buffer })
    await row(page, 'thêm.jpg')
      .getByText('Bạn đang có 30 ảnh tải dở. Hãy chờ tải xong bớt rồi thử lại.')
      .waitFor()
  }))

test('a contributor gets 403 from the pages, the action, the JSON routes and the upload', () =>
  withPage({}, async ({ page }) => {
    const { id, hash } = await database().picture.findFirstOrThrow({ where: { withdrawnAt: null } })
    // The form of somebody who may, sent by somebody who may not.
    const managing = { cookie: await sessionOf(demo.address(), 'managing-editor') }
    const action = formWith((await demo.ask(`/admin/anh/${id}`, managing)).text, 'credit')
    await signInAs(page, demo.address(), 'contributor')
    for (const path of ['/admin/anh', `/admin/anh/${id}`]) {
      expect((await page.goto(demo.url(path)))?.status(), path).toBe(403)
    }
    await beginPiece(page, 'Bài không ảnh')
    await page.getByText('Bài chưa có ảnh đại diện.').waitFor()
    await page.locator('[aria-label="Thân bài"][contenteditable=true]').waitFor()
    expect(await page.getByRole('button', { name: /^(Chọn ảnh|Ảnh|Bộ ảnh)$/ }).count()).toBe(0)
    const own = { cookie: await cookieOf(page), origin: demo.address() }
    const send = (path: string, request: RequestInit) =>
      fetch(demo.url(path), { redirect: 'manual', ...request, headers: { ...own, ...request.headers } })
    const json = (value: unknown) => ({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    })
    const words = { version: 1, alt: '', caption: '', credit: '' }
    const sent = { version: '1', alt: '', caption: '', credit: '' }
    const answers = [
      await sendForm(demo.url(`/admin/anh/${id}`), own.cookie, action, { ...sent, picture: String(id) }),
      await send('/admin/du-lieu/anh', {}),
      await send(`/admin/du-lieu/anh/${id}`, json(words)),
      await send(`/admin/du-lieu/anh/${id}/thay`, json({ version: 1, upload: 'x' })),
      await send('/admin/du-lieu/anh/nhan', json({ upload: 'x' })),
      await send('/admin/du-lieu/anh/tai-len', {
        method: 'POST',
        headers: { 'tus-resumable': '1.0.0', 'upload-length': '9' },
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403])
    expect((await demo.ask(`/media/${hash}/320.webp`)).status).toBe(200)
    // Nobody at all is signed in: 401 for scripts.
    const nobody = await fetch(demo.url('/admin/du-lieu/anh/tai-len'), {
      method: 'POST',
      headers: { origin: demo.address() },
    })
    expect(nobody.status).toBe(401)
  }))
