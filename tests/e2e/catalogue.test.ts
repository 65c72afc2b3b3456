import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { siteSettings } from '../../lib/site/desk.ts'
import { lookDays } from '../../lib/site/schema.ts'
import { saveLookDays, saveNotice } from '../../lib/site/write.ts'
import { system } from '../../lib/staff/actor.ts'
import { type Role, roleNames } from '../../lib/staff/roles.ts'
import { useBrowser } from '../setup/browser.ts'
import { database } from '../setup/database.ts'
import { useDemo } from '../setup/demo.ts'
import { daysAgo } from '../setup/newspaper.ts'
import { axeViolations, overflowing, shown } from '../setup/seen.ts'
import { signInAs } from '../setup/sign-in.ts'

const demo = useDemo()
const withPage = useBrowser()

/** Someone of that role at a page of the newsroom. */
const at = <T>(role: Role, path: string, work: (page: Page) => Promise<T>, width = 1280) =>
  withPage({ width }, async ({ page, complaints }) => {
    await signInAs(page, demo.address(), role)
    await page.goto(demo.url(path))
    const done = await work(page)
    // What was still on its way when the person went on to another page is nobody's fault.
    expect(complaints.filter((one) => !one.includes('net::ERR_ABORTED'))).toEqual([])
    return done
  })
const said = (page: Page, words: string) => page.locator('.said', { hasText: words }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const textOf = async (path: string) => (await demo.ask(path)).text
const sectionPath = async (slug: string) =>
  `/admin/chuyen-muc/${(await database().section.findUniqueOrThrow({ where: { slug } })).id}`
const menuNames = async () =>
  [
    ...((await textOf('/')).match(/<nav class="menu"[\s\S]*?<\/nav>/)?.[0] ?? '').matchAll(/>([^<]+)<\/a>/g),
  ].map(([, name]) => name)

describe('sections', () => {
  test('a section is renamed; the old address and an old archive address lead to the new one', async () => {
    const day = (
      await database().$queryRaw<{ day: string }[]>`
        SELECT day::text FROM day_count JOIN section ON section.id = section_id
        WHERE slug = 'bau-cu' AND count > 0 LIMIT 1`
    )[0]?.day as string
    await at('managing-editor', await sectionPath('bau-cu'), async (page) => {
      await page.getByLabel('Tên', { exact: true }).fill('Bầu cử Quốc hội')
      await page.getByLabel('Địa chỉ').fill('kinh-te')
      await press(page, 'Lưu')
      await page.getByText('đang là của chuyên mục “Kinh tế”').waitFor()
      expect(await page.getByLabel('Tên', { exact: true }).inputValue()).toBe('Bầu cử Quốc hội')
      await page.getByLabel('Địa chỉ').fill('bau-cu-quoc-hoi')
      await press(page, 'Lưu')
      await said(page, 'Đã lưu')
      await page.getByRole('heading', { name: 'Bầu cử Quốc hội', level: 1 }).waitFor()
    })
    for (const rest of ['', `/ngay/${day}`]) {
      const reply = await demo.ask(`/bau-cu${rest}`)
      expect([reply.status, reply.headers.location]).toEqual([308, `/bau-cu-quoc-hoi${rest}`])
      expect((await demo.ask(`/bau-cu-quoc-hoi${rest}`)).status).toBe(200)
    }
    await withPage({}, async ({ page }) => {
      await page.goto(demo.url('/bau-cu'))
      await page.waitForURL(demo.url('/bau-cu-quoc-hoi'))
      expect(await shown(page.getByRole('heading', { level: 1 }))).toBe('Bầu cử Quốc hội')
    })
  })

  test('are put in order by buttons, by keyboard at the handle, and by dragging', () =>
    at('managing-editor', '/admin/chuyen-muc', async (page) => {
      const list = page.getByRole('list', { name: 'Chuyên mục tầng thứ nhất' })
      const names = () => list.locator('> li > .order-row .order-what > a').allTextContents()
      const [first = '', second = '', third = ''] = await names()
      await page.getByRole('button', { name: `Đưa “${first}” xuống`, exact: true }).focus()
      await page.keyboard.press('Enter')
      const firstThree = async (list: () => Promise<unknown[]>) => (await list()).slice(0, 3)
      const patient = { timeout: 30_000 }
      await expect.poll(() => firstThree(names), patient).toEqual([second, first, third])
      await expect.poll(() => firstThree(menuNames), patient).toEqual([second, first, third])
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        `Đưa “${first}” xuống`,
      )
      // Again at the handle: up by one, with the keyboard alone.
      await page.getByRole('button', { name: `Kéo “${first}” để xếp lại` }).focus()
      await page.keyboard.press('Space')
      await page.getByText(`Đã nhấc “${first}”`).waitFor({ state: 'attached' })
      // A press that comes before the rows are measured moves nothing, and a person presses again.
      const isFirst = async () => {
        await page.keyboard.press('ArrowUp')
        return page.getByText(/^Đang ở vị trí 1/).count()
      }
      await expect.poll(isFirst, { ...patient, interval: 500 }).toBe(1)
      await page.keyboard.press('Space')
      await expect.poll(() => firstThree(menuNames), patient).toEqual([first, second, third])
      await expect.poll(() => firstThree(names), patient).toEqual([first, second, third])
      // And by dragging the second above it.
      const grip = await page.getByRole('button', { name: `Kéo “${second}” để xếp lại` }).boundingBox()
      const top = await page.getByRole('button', { name: `Kéo “${first}” để xếp lại` }).boundingBox()
      if (!grip || !top) throw new Error('A handle cannot be seen.')
      await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
      await page.mouse.down()
      await page.mouse.move(grip.x + grip.width / 2, grip.y - 20, { steps: 5 })
      await page.mouse.move(top.x + top.width / 2, top.y + 4, { steps: 10 })
      await page.getByText(/^Đang ở vị trí 1/).waitFor({ state: 'attached' })
      await page.mouse.up()
      await expect.poll(() => firstThree(menuNames), patient).toEqual([second, first, third])
    }))

  test('one that is retired leaves the menu and keeps its pages; it comes back', () =>
    at('managing-editor', '/admin/chuyen-muc', async (page) => {
      await page.getByRole('link', { name: 'Du lịch', exact: true }).click()
      await press(page, 'Khép chuyên mục')
      await said(page, 'Đã khép')
      expect(await menuNames()).not.toContain('Du lịch')
      expect(await textOf('/du-lich')).toContain('Chuyên mục đã khép lại')
      await press(page, 'Mở lại chuyên mục')
      await said(page, 'Đã mở lại')
      expect(await menuNames()).toContain('Du lịch')
    }))

  test('two people at one section: the second sees what the first wrote, and loses nothing', async () => {
    const path = await sectionPath('the-thao')
    await at('editor-in-chief', path, (late) =>
      at('managing-editor', path, async (page) => {
        await page.getByLabel('Mô tả').fill('Thể thao trong tỉnh.')
        await press(page, 'Lưu')
        await said(page, 'Đã lưu')
        await late.getByLabel('Mô tả').fill('Tin thể thao.')
        await press(late, 'Lưu')
        await said(late, 'người khác đã lưu')
        await late.getByText('Hiện đang là: “Thể thao trong tỉnh.”').waitFor()
        expect(await late.getByLabel('Mô tả').inputValue()).toBe('Tin thể thao.')
        await press(late, 'Lưu')
        await said(late, 'Đã lưu. Trang báo')
        expect(await textOf('/the-thao')).toContain('Tin thể thao.')
      }),
    )
  })
})

test('topics are merged: the pieces go along, the old address leads on', async () => {
  const [from, into] = await database().topic.findMany({
    where: { articles: { some: { shownAt: { not: null } } } },
    orderBy: { id: 'asc' },
    take: 2,
  })
  if (!from || !into) throw new Error('The demo newspaper has no two topics.')
  const piece = await database().article.findFirstOrThrow({
    where: { state: 'published', topics: { some: { topicId: from.id } } },
  })
  const address = `/tin/${piece.slug}-${piece.id}`
  expect(await textOf(address)).toContain(`/chu-de/${from.slug}"`)
  await at('editor-in-chief', '/admin/chu-de', async (page) => {
    await page.getByLabel('Tìm chủ đề').fill(from.slug.replaceAll('-', ' '))
    await press(page, 'Tìm')
    await page.getByRole('link', { name: from.name, exact: true }).click()
    await page.getByLabel('Tên chủ đề nhận các bài').fill('Không có chủ đề này')
    await press(page, 'Gộp')
    await page.getByText('Không có mục nào đúng tên này').waitFor()
    await page.getByLabel('Tên chủ đề nhận các bài').fill(into.name)
    await press(page, 'Gộp')
    await said(page, 'Đã gộp')
    expect(await shown(page.getByRole('heading', { level: 1 }))).toBe(into.name)
  })
  const reply = await demo.ask(`/chu-de/${from.slug}`)
  expect([reply.status, reply.headers.location]).toEqual([308, `/chu-de/${into.slug}`])
  expect(await textOf(address)).toContain(`/chu-de/${into.slug}"`)
  expect(await textOf(address)).not.toContain(`/chu-de/${from.slug}"`)
})

test('an old address that readers ask for in vain is listed, and leads where an editor says, without script too', async () => {
  const old = '/151ct151/trang-1206.htm'
  expect((await demo.ask(old)).status).toBe(404)
  await withPage({ javaScript: false }, async ({ page }) => {
    await signInAs(page, demo.address(), 'managing-editor')
    await expect
      .poll(
        async () => {
          await page.goto(demo.url('/admin/dia-chi-cu'))
          return page.getByRole('link', { name: old }).count()
        },
        { timeout: 20_000 },
      )
      .toBe(1)
    await page.getByRole('link', { name: old }).click()
    await page.getByRole('searchbox').fill('kinh te')
    await press(page, 'Tìm')
    await page.getByRole('button', { name: 'Dẫn tới đây Kinh tế', exact: true }).click()
    await said(page, 'dẫn tới')
    expect(await page.getByRole('link', { name: old }).count()).toBe(0)
    expect((await demo.ask(old)).headers.location).toMatch(/\/kinh-te$/)
    expect((await demo.ask('/151ct9/trang-7.htm')).headers.location).toMatch(/\/kinh-te$/)
    await page.getByRole('link', { name: 'Đã chọn' }).click()
    await page.getByRole('button', { name: `Bỏ lựa chọn cho ${old}`, exact: true }).click()
    await page.getByText('Chưa ai chọn đích').waitFor()
    expect((await demo.ask(old)).status).toBe(404)
  })
})

test('patterns of old addresses are tried before they are saved, and hold from then on', () =>
  at('editor-in-chief', '/admin/cai-dat/dia-chi-cu', async (page) => {
    const { id, slug } = await database().article.findFirstOrThrow({
      where: { state: 'published', keptId: true },
    })
    const pattern = page.getByLabel('Mẫu mới').first()
    await pattern.fill('/bai-*{id}.cfm')
    await press(page, 'Lưu các mẫu')
    await page.getByText('trước {id} phải có một chữ hoặc dấu cố định').waitFor()
    await pattern.fill('/bai-*_{id}.cfm')
    await page.getByLabel('Dãy số').nth(14).fill('cfm')
    await page.getByLabel('Số giữ nguyên').nth(14).selectOption('Có')
    await page.getByLabel('Thử một địa chỉ').fill(`/bai-gi-do_${id}.cfm`)
    await press(page, 'Thử')
    await said(page, `Thử, chưa lưu. /bai-gi-do_${id}.cfm: khớp mẫu /bai-*_{id}.cfm, lấy được số ${id}`)
    expect((await demo.ask(`/bai-gi-do_${id}.cfm`)).status).toBe(404)
    await press(page, 'Lưu các mẫu')
    await said(page, 'Đã lưu 15 mẫu.')
    expect((await demo.ask(`/bai-gi-do_${id}.cfm`)).headers.location).toMatch(
      new RegExp(`/tin/${slug}-${id}$`),
    )
  }))

test('the masthead’s settings stand on every page at once; a static page says its new words', async () => {
  const pages = ['/', '/chinh-tri', '/dinh-chinh', '/trang/gioi-thieu', '/khong-co-trang-nay']
  for (const path of pages) await demo.ask(path)
  await at('editor-in-chief', '/admin/cai-dat', async (page) => {
    await page.getByLabel('Thư điện tử').fill('không phải thư')
    await page.getByLabel('Giấy phép').fill('Giấy phép số 77/GP-BC')
    await press(page, 'Lưu măng sét')
    await page.getByText('Đây chưa phải địa chỉ thư điện tử').waitFor()
    await page.getByLabel('Thư điện tử').fill('baotinh@example.vn')
    await press(page, 'Lưu măng sét')
    await said(page, 'Đã lưu')
    for (const path of pages) expect(await textOf(path), path).toContain('Giấy phép số 77/GP-BC')
    await page.getByRole('link', { name: 'Trang tĩnh' }).click()
    await page.getByRole('link', { name: 'Giới thiệu', exact: true }).click()
    await page
      .getByLabel('Nội dung')
      .fill('<p onclick="x()">Báo của tỉnh.</p><script>alert(1)</script><marquee>Chữ chạy</marquee>')
    await press(page, 'Lưu')
    await said(page, 'Đã lưu')
  })
  const about = await textOf('/trang/gioi-thieu')
  expect(about).toMatch(/<p>Báo của tỉnh\.<\/p>\s*<p>Chữ chạy<\/p>/)
  expect(about).not.toContain('alert(1)')
})

test('the paper in another language is told to search engines by the front page, and by no other', async () => {
  const links = async (path: string) =>
    [...(await textOf(path)).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)].map(
      ([, language, address]) => [language, new URL(address as string).href],
    )
  expect(await links('/')).toEqual([])
  await at('editor-in-chief', '/admin/cai-dat', async (page) => {
    const field = page.getByLabel('Báo này bằng tiếng khác')
    await field.fill('en https://en.baotinh.vn\ntiếng-Lào https://lo.baotinh.vn/')
    await press(page, 'Lưu các bản')
    await page.getByText('Dòng 2: “tiếng-Lào” không phải mã ngôn ngữ hai chữ').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('en https://en.baotinh.vn\nlo https://lo.baotinh.vn/')
    await press(page, 'Lưu các bản')
    await said(page, 'Trang nhất chỉ cho máy tìm kiếm các bản này')
  })
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(await textOf('/'))?.[1] ?? ''
  const own = new URL(canonical).href
  expect(await links('/')).toEqual([
    ['vi', own],
    ['en', 'https://en.baotinh.vn/'],
    ['lo', 'https://lo.baotinh.vn/'],
    ['x-default', own],
  ])
  for (const path of ['/chinh-tri', '/trang/gioi-thieu']) expect(await links(path), path).toEqual([])
})

const settings = async () => {
  const found = await siteSettings(system)
  if (!found.ok) throw new Error(found.reason)
  return found
}

test('a notice stands on every page, and goes by itself at its moment', async () => {
  const words = 'Tòa soạn chuyển trụ sở từ ngày mai.'
  await at('editor-in-chief', '/admin/cai-dat', async (page) => {
    await page.getByLabel('Nội dung').fill(words)
    await press(page, 'Lưu thông báo')
    await said(page, 'Đã lưu thông báo')
  })
  for (const path of ['/', '/kinh-te', '/trang/lien-he', `/ngay/${daysAgo(3)}`])
    expect(await textOf(path), path).toContain(words)
  const noticeUntil = new Date(Date.now() + 4000)
  await saveNotice(system, (await settings()).notice.seen, { notice: words, noticeFrom: null, noticeUntil })
  expect(await textOf('/')).toContain(words)
  await expect.poll(() => textOf('/'), { timeout: 60_000, interval: 200 }).not.toContain(words)
  expect(Date.now()).toBeGreaterThanOrEqual(noticeUntil.getTime())
})

describe.each([
  ['mourning', { mourningFrom: daysAgo(1), mourningUntil: daysAgo(-1) }],
  ['festive', { festiveFrom: daysAgo(1), festiveUntil: daysAgo(-1) }],
] as const)('the %s look', (look, days) => {
  test('is on every page, keeps to WCAG 2.2 AA and cuts nothing, light and dark, narrow and wide', async () => {
    const none = { mourningFrom: '', mourningUntil: '', festiveFrom: '', festiveUntil: '' }
    await saveLookDays(system, (await settings()).days.seen, lookDays.parse({ ...none, ...days }))
    // Another process wrote: the portal hears of it a moment later.
    await expect.poll(() => textOf('/')).toContain(`data-look="${look}"`)
    const article = await database().article.findFirstOrThrow({
      where: { state: 'published', pictureId: { not: null } },
    })
    for (const path of ['/', `/tin/${article.slug}-${article.id}`]) {
      await withPage({}, async ({ page, complaints }) => {
        await page.goto(demo.url(path))
        expect(await page.locator('html').getAttribute('data-look')).toBe(look)
        expect(await page.locator(look === 'mourning' ? '.ribbon' : '.branch').isVisible()).toBe(true)
        const filter = await page
          .locator('img')
          .first()
          .evaluate((image) => getComputedStyle(image).filter)
        expect(filter).toBe(look === 'mourning' ? 'grayscale(1)' : 'none')
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 })
          expect(await overflowing(page)).toEqual([])
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            expect(await axeViolations(page), `${path} ${width} px, ${colorScheme}`).toEqual([])
          }
        }
        expect(complaints).toEqual([])
      })
    }
    await saveLookDays(system, (await settings()).days.seen, lookDays.parse(none))
    await expect.poll(() => textOf('/')).not.toContain('data-look')
  })
})

describe('who may not', () => {
  const catalogue: string[] = []
  beforeAll(async () => {
    // Some that are still there: other tests have merged a few away.
    const [section, topic, author] = await Promise.all([
      database().section.findFirstOrThrow(),
      database().topic.findFirstOrThrow(),
      database().author.findFirstOrThrow(),
    ])
    catalogue.push('/admin/chuyen-muc', `/admin/chuyen-muc/${section.id}`)
    catalogue.push('/admin/chu-de', `/admin/chu-de/${topic.id}`)
    catalogue.push('/admin/tac-gia', `/admin/tac-gia/${author.id}`)
  })
  const masthead = ['/admin/cai-dat', '/admin/cai-dat/trang', '/admin/cai-dat/trang/gioi-thieu']
  const mayCatalogue: Role[] = ['managing-editor', 'editor-in-chief', 'administrator']
  const maySetMasthead: Role[] = ['editor-in-chief', 'administrator']

  test.each(roleNames)('%s is answered 403 by each page that the role may not have', (role) =>
    withPage({}, async ({ page }) => {
      await signInAs(page, demo.address(), role)
      const answers = async (paths: string[]) =>
        Promise.all(paths.map(async (path) => (await page.request.get(demo.url(path))).status()))
      expect(await answers(catalogue)).toEqual(catalogue.map(() => (mayCatalogue.includes(role) ? 200 : 403)))
      expect(await answers(masthead)).toEqual(masthead.map(() => (maySetMasthead.includes(role) ? 200 : 403)))
    }),
  )

  test.each([
    ['the catalogue', '/admin/chuyen-muc', 'Thêm chuyên mục', 'reporter'],
    ['the settings', '/admin/cai-dat', 'Lưu thông báo', 'managing-editor'],
  ] as const)('a form of %s that is sent without the right is answered 403', async (_, path, button, role) =>
    withPage({}, async ({ page, context }) => {
      await signInAs(page, demo.address(), 'administrator')
      await page.goto(demo.url(path))
      if (button === 'Thêm chuyên mục') await page.getByLabel('Tên', { exact: true }).fill('Mục lậu')
      const edition = () => database().edition.findUniqueOrThrow({ where: { id: 1 } })
      const before = await edition()
      // Somebody else signs in at the same browser meanwhile.
      await context.clearCookies()
      const other = await context.newPage()
      await signInAs(other, demo.address(), role)
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await press(page, button)
      expect((await answered).status()).toBe(403)
      expect(await edition()).toEqual(before)
    }),
  )
})
