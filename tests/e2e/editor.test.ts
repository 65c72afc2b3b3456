import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { submit } from '../../lib/articles/write.ts'
import { createDraft } from '../../lib/articles/write-draft.ts'
import { retireSection } from '../../lib/sections/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { fieldsOf } from '../setup/actors.ts'
import { useBrowser } from '../setup/browser.ts'
import { database } from '../setup/database.ts'
import { useDemo } from '../setup/demo.ts'
import { startPortal } from '../setup/running-portal.ts'
import { axeViolations, overflowing } from '../setup/seen.ts'
import { signInAs } from '../setup/sign-in.ts'

const demo = useDemo()
const withPage = useBrowser()

const bodyOf = (page: Page) => page.getByRole('textbox', { name: 'Thân bài' })
const saveLine = (page: Page, kind: string) => page.locator(`[data-save="${kind}"]`)

/**
 * The signed-in page begins a piece and stands in its editor; the piece's number. What the browser says of
 * the redirects on the way there is not the editor's.
 */
async function begin(page: Page, title: string): Promise<number> {
  await page.goto(demo.url('/admin/bai/moi'))
  await page.getByLabel('Chuyên mục').selectOption({ label: 'Xã hội' })
  await page.getByLabel('Tít').fill(title)
  await page.getByRole('button', { name: 'Bắt đầu viết' }).click()
  await page.waitForURL(/\/admin\/bai\/\d+$/)
  await page.getByRole('button', { name: 'Đậm' }).waitFor()
  return Number(page.url().split('/').at(-1))
}
const open = async (page: Page, id: number) => {
  await page.goto(demo.url(`/admin/bai/${id}`))
  await bodyOf(page).waitFor()
}
async function paste(page: Page, data: Record<string, string>) {
  await bodyOf(page).evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}
async function stored(id: number): Promise<{ title: string; body: string; version: number }> {
  const { title, body, version } = await database().article.findUniqueOrThrow({ where: { id } })
  return { title, body: JSON.stringify(body), version }
}
const eventually = (work: () => Promise<void>) =>
  expect
    .poll(
      () =>
        work().then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)

test('what is typed is on the server after a pause, and the page says when', () =>
  withPage({}, async ({ page, complaints }) => {
    await signInAs(page, demo.address(), 'reporter')
    const id = await begin(page, 'Nước về bản')
    complaints.length = 0
    await bodyOf(page).click()
    await page.keyboard.type('Sáng nay nước đã về tới ruộng trên.')
    await saveLine(page, 'saved').waitFor()
    expect(await saveLine(page, 'saved').textContent()).toMatch(/^Đã lưu \d\d:\d\d:\d\d$/)
    expect((await stored(id)).body).toContain('nước đã về tới ruộng trên')
    // The first list of names is the byline; a new piece begins with its writer's.
    expect(await page.locator('.chips').first().textContent()).toContain('Lò Văn Quyết')
    // No style or script of the editor's that the policy of the newsroom's pages refuses.
    expect(complaints).toEqual([])
  }))

test('a tab that is closed in mid-sentence without a network offers its words on return', () =>
  withPage({}, async ({ page, context }) => {
    await signInAs(page, demo.address(), 'reporter')
    const id = await begin(page, 'Mất mạng')
    await context.setOffline(true)
    await bodyOf(page).click()
    await page.keyboard.type('Đang viết dở câu này')
    await saveLine(page, 'offline').waitFor()
    await page.close({ runBeforeUnload: false })
    await context.setOffline(false)
    const again = await context.newPage()
    await open(again, id)
    await again.getByText(/Có chữ chưa lưu từ \d\d:\d\d/).waitFor()
    await again.getByRole('button', { name: 'Khôi phục' }).click()
    await saveLine(again, 'saved').waitFor()
    expect((await stored(id)).body).toContain('Đang viết dở câu này')
    await open(again, id)
    expect(await again.getByText('Có chữ chưa lưu').count()).toBe(0)
  }))

test('a server that is killed in mid-save costs nothing: the words go on to the next one', () =>
  withPage({}, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    const id = await begin(page, 'Mất điện')
    const dying = await startPortal({ ...(await demo.environment()), FAULT_POINT: 'save:after-commit' })
    await page.goto(`${dying.address}/admin/bai/${id}`)
    await page.getByRole('button', { name: 'Đậm' }).waitFor()
    await bodyOf(page).click()
    await page.keyboard.type('Câu đang lưu khi mất điện.')
    await saveLine(page, 'offline').waitFor()
    await page.keyboard.type(' Câu viết sau đó.')
    await expect.poll(() => dying.process.signalCode, { timeout: 10_000 }).toBe('SIGKILL')
    await demo.start({ PORT: new URL(dying.address).port })
    await saveLine(page, 'saved').waitFor()
    const { body, version } = await stored(id)
    expect(body).toContain('Câu đang lưu khi mất điện. Câu viết sau đó.')
    expect(version).toBe(3)
  }))

test('two texts of one piece are shown side by side, and nothing of either is lost', () =>
  withPage({}, async ({ page: mine, context }) => {
    await signInAs(mine, demo.address(), 'managing-editor')
    const id = await begin(mine, 'Hai người sửa')
    await bodyOf(mine).click()
    await mine.keyboard.type('Đoạn chung.')
    await saveLine(mine, 'saved').waitFor()
    // The same person at a second desk: the pen is in both hands.
    const other = await context.newPage()
    await open(other, id)
    await other.getByRole('button', { name: 'Đậm' }).waitFor()
    await context.setOffline(true)
    await bodyOf(mine).click()
    await mine.keyboard.press('Control+End')
    await mine.keyboard.type(' Câu của bàn thứ nhất.')
    await saveLine(mine, 'offline').waitFor()
    await context.setOffline(false)
    await eventually(async () => expect((await stored(id)).body).toContain('bàn thứ nhất'))
    await other.locator('[data-place="title"]').fill('Tít của bàn thứ hai')
    await bodyOf(other).click()
    await other.keyboard.press('Control+End')
    await other.keyboard.type(' Câu của bàn thứ hai.')
    await other.getByRole('heading', { name: 'Có hai bản của bài này' }).waitFor()
    const fork = other.locator('.fork')
    expect(await fork.textContent()).toContain('Câu của bàn thứ nhất')
    expect(await fork.textContent()).toContain('Câu của bàn thứ hai')
    expect(await axeViolations(other)).toEqual([])
    await fork.getByLabel('Giữ cả hai').check()
    await other.getByRole('button', { name: 'Lưu bản đã gộp' }).click()
    await saveLine(other, 'saved').waitFor()
    const { body, title } = await stored(id)
    expect(body).toContain('Câu của bàn thứ nhất')
    expect(body).toContain('Câu của bàn thứ hai')
    expect(title).toBe('Tít của bàn thứ hai')
  }))

test('whoever does not hold the pen reads, and can take it; who loses it is told', () =>
  withPage({}, async ({ page: first }) => {
    await signInAs(first, demo.address(), 'managing-editor')
    const id = await begin(first, 'Ai cầm bút')
    await withPage({}, async ({ page: second }) => {
      await signInAs(second, demo.address(), 'editor-in-chief')
      await open(second, id)
      await second.getByText('Phạm Đức Thịnh đang viết bài này; bạn đang đọc.').waitFor()
      expect(await bodyOf(second).getAttribute('contenteditable')).toBe('false')
      await second.getByRole('button', { name: 'Lấy bút' }).click()
      await second.getByRole('button', { name: 'Đậm' }).waitFor()
      await first.getByText('Hoàng Minh Châu đã lấy bút.').waitFor()
      expect(await bodyOf(first).getAttribute('contenteditable')).toBe('false')
    })
  }))

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<h1 style="mso-pagination:none">Tít xen</h1><p class="MsoNormal" style="text-align:justify"><b>Bà con</b> góp công<o:p></o:p></p>
<p class="MsoListParagraph" style="mso-list:l0"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Một</p>
<p class="MsoListParagraph" style="mso-list:l0"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Hai</p>
<table border=1><tr><td><p>Bản</p></td><td><p>62</p></td></tr></table>
<script>window.broken = 1</script><img src=x onerror="window.broken = 2"><a href="javascript:window.broken=3">bấm</a>
<a href="data:text/html,x">xem</a><a href="https://example.vn/bai">bài khác</a></body></html>`

test('what is pasted from Word comes in clean, and what is malicious in it does nothing', () =>
  withPage({}, async ({ page, complaints }) => {
    await signInAs(page, demo.address(), 'reporter')
    const id = await begin(page, 'Dán từ Word')
    complaints.length = 0
    await bodyOf(page).click()
    await paste(page, { 'text/html': fromWord })
    await saveLine(page, 'saved').waitFor()
    expect(await bodyOf(page).getByRole('heading', { name: 'Tít xen' }).count()).toBe(1)
    expect(await bodyOf(page).locator('ul li').allTextContents()).toEqual(['Một', 'Hai'])
    expect(await bodyOf(page).locator('td').allTextContents()).toEqual(['Bản', '62'])
    expect(await bodyOf(page).locator('[style*="mso"], script, [onerror]').count()).toBe(0)
    const hrefs = await bodyOf(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(['https://example.vn/bai'])
    expect(await page.evaluate(() => 'broken' in window)).toBe(false)
    expect((await stored(id)).body).not.toMatch(/javascript|onerror|mso/)
    await paste(page, { 'text/plain': 'Chữ '.repeat(1_310_000) })
    await page.getByText('Đoạn dán quá lớn').waitFor()
    expect((await stored(id)).body.length).toBeLessThan(5000)
    await paste(page, { 'text/html': `${'<blockquote>'.repeat(1000)}sâu${'</blockquote>'.repeat(1000)}` })
    await eventually(async () => expect((await stored(id)).body).toContain('sâu'))
    expect(complaints).toEqual([])
  }))

test('what is pasted in an encoding of before Unicode comes in as Unicode, and the editor is told', () =>
  withPage({}, async ({ page, complaints }) => {
    await signInAs(page, demo.address(), 'reporter')
    const id = await begin(page, 'Dán chữ cũ')
    complaints.length = 0
    await bodyOf(page).click()
    await paste(page, { 'text/plain': 'Mét b¶n nhá trªn ®Ìo\nBµ con ®· cã ®iÖn.' })
    await page.getByText('viết bằng mã TCVN3 (ABC), đã đổi sang Unicode').waitFor()
    await paste(page, {
      'text/html': `<p style='font-family:".VnTimeH"'>tØnh uû</p><p style="font-family:VNI-Times">ñaõ hoïp</p><p>Đường café</p>`,
    })
    await eventually(async () => {
      const { body } = await stored(id)
      for (const said of ['Một bản nhỏ trên đèo', 'Bà con đã có điện.', 'TỈNH UỶ', 'đã họp', 'Đường café'])
        expect(body).toContain(said)
    })
    expect(complaints).toEqual([])
  }))

test('what the proof panel finds leads to its place and is mended with one press', () =>
  withPage({}, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    const id = await begin(page, 'Soát  lỗi')
    await bodyOf(page).click()
    await paste(page, { 'text/plain': 'Bà con gọi đây là "mương lòng dân”chảy quanh bản ,thật vui' })
    await page
      .getByRole('button', { name: /Ngoặc kép mở và đóng khác kiểu/ })
      .first()
      .click()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('"')
    await page.getByRole('button', { name: /^Sửa \d+ chỗ chắc chắn$/ }).click()
    await eventually(async () => {
      const { title, body } = await stored(id)
      expect(title).toBe('Soát lỗi')
      expect(body).toContain('“mương lòng dân” chảy quanh bản, thật vui')
    })
  }))

test('a piece keeps its section when that is retired, and the desk editor who saves it sees that it is', () =>
  withPage({}, async ({ page }) => {
    const { id: section } = await database().section.findUniqueOrThrow({ where: { slug: 'ocop' } })
    const made = await createDraft(system, fieldsOf(section))
    if (!made.ok) throw new Error(made.reason)
    await submit(system, made.id)
    await retireSection(system, section)
    await signInAs(page, demo.address(), 'desk-editor')
    await open(page, made.id)
    const chosen = page.getByLabel('Chuyên mục', { exact: true }).locator('option:checked')
    // Another process retired it: the portal hears of it a moment later.
    await eventually(async () => {
      await page.reload()
      expect(await chosen.textContent()).toBe('OCOP (đã khép)')
    })
    await bodyOf(page).click()
    await page.keyboard.type('Thêm một câu. ')
    await saveLine(page, 'saved').waitFor()
    const { sectionId } = await database().article.findUniqueOrThrow({ where: { id: made.id } })
    expect([sectionId, (await stored(made.id)).version]).toEqual([section, 2])
  }))

test('the keyboard alone writes a piece', () =>
  withPage({}, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    const id = await begin(page, 'Chỉ bàn phím')
    await bodyOf(page).focus()
    await page.keyboard.type('Tít xen này')
    await page.keyboard.press('Alt+F10')
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Tít xen')
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Đoạn sau')
    await page.keyboard.press('Alt+ArrowUp')
    await eventually(async () => {
      const { body } = await stored(id)
      expect(body.indexOf('Đoạn sau')).toBeLessThan(body.indexOf('Tít xen này'))
      expect(body).toContain('heading')
    })
  }))

test.each([360, 1280])('at %i px nothing is cut off and axe finds nothing', (width) =>
  withPage({ width }, async ({ page }) => {
    await signInAs(page, demo.address(), 'reporter')
    await begin(page, 'Khổ nhỏ và khổ lớn')
    await bodyOf(page).click()
    await paste(page, {
      'text/html': '<p>Chữ</p><table><tr><th>Bản</th><th>Hộ</th></tr><tr><td>1</td><td>2</td></tr></table>',
    })
    await saveLine(page, 'saved').waitFor()
    expect(await overflowing(page)).toEqual([])
    expect(await axeViolations(page)).toEqual([])
  }),
)
