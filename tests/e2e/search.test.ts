import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { searchAddress } from '../../lib/search/asked.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { type Opened, useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { line } from '../setup/newspaper.ts'
import { axeViolations, clippedHeadlines, invalidHtml, overflowing, shown } from '../setup/seen.ts'

const piece = (id: number, title: string, day: string, section: string, html = '<p>Tin ngắn.</p>') =>
  line({ id, title, section, html, topics: [], publishedAt: `${day}T08:00:00+07:00` })

const festival = piece(950_001, 'Lễ hội Nà Phoóng vào mùa', '2019-02-14', 'van-hoa')
const market = piece(
  950_002,
  'Chợ phiên đông khách',
  '2019-03-05',
  'nong-nghiep',
  `<p>${'Hàng bày kín hai bên lối đi từ tinh mơ. '.repeat(8)}</p><p>Trời sáng dần, sương tan, bà con từ Nà Phoóng xuống chợ. ${'Trưa thì chợ vãn, ai về nhà nấy. '.repeat(8)}</p>`,
)
const husk = piece(950_003, 'Na phoong, tên một giống lúa', '2019-03-20', 'kinh-te')
const apart = piece(950_004, 'Suối Phoóng nhìn từ Nà Dầu', '2019-05-01', 'xa-hoi')
const station = Array.from({ length: 25 }, (_, index) =>
  piece(950_101 + index, `Nhật ký trạm Tả Pờ, trang ${index + 1}`, `2019-06-${10 + (index % 20)}`, 'xa-hoi'),
)

const demo = useDemo({ lines: [festival, market, husk, apart, ...station] })
const withPage = useBrowser()

/** A first visit on a phone without script: everything but the suggestions works there. */
const onPhone = (work: (page: Page) => Promise<void>) =>
  withPage({ width: 360, javaScript: false }, async ({ page, complaints }) => {
    await work(page)
    expect(complaints).toEqual([])
  })

/** Types into the field of the page that is open, or of the search page, and sends it. */
async function look(page: Page, typed: string) {
  if (!page.url().includes('/tim-kiem')) await page.goto(demo.url('/tim-kiem'))
  await page.getByLabel('Từ muốn tìm').fill(typed)
  await send(page)
}
const send = (page: Page) =>
  Promise.all([
    page.waitForNavigation({ waitUntil: 'load' }),
    page.getByRole('button', { name: 'Tìm', exact: true }).click(),
  ])
const follow = (page: Page, name: string) =>
  Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.getByRole('link', { name }).click()])
const headlines = (page: Page) => page.locator('.found h3').allTextContents()
const count = (page: Page) => shown(page.getByRole('heading', { level: 2, name: /bài/ }))
const titles = (...pieces: { title: string }[]) => pieces.map(({ title }) => title)

async function standsWell(page: Page) {
  expect(await clippedHeadlines(page)).toEqual([])
  expect(await overflowing(page)).toEqual([])
}

describe('a reader without script, on a phone,', () => {
  test('comes from any page, and gets what was typed without tones, in any, and exactly', () =>
    onPhone(async (page) => {
      await page.goto(demo.url('/'))
      await follow(page, 'Tìm kiếm')
      expect(page.url()).toBe(demo.url('/tim-kiem'))
      await look(page, 'na phoong')
      expect(await count(page)).toBe('4 bài')
      expect((await headlines(page)).slice(0, 2).sort()).toEqual(titles(festival, husk))
      expect((await headlines(page)).slice(2)).toEqual(titles(market, apart))
      await look(page, 'Nà Phoóng'.normalize('NFD'))
      expect(await headlines(page)).toEqual(titles(festival, market, husk, apart))
      await look(page, '“Nà Phoóng”')
      expect(await headlines(page)).toEqual(titles(festival, market, husk))
      await look(page, 'nà phoóng -chợ -"lễ hội"')
      expect(await headlines(page)).toEqual(titles(husk, apart))
      expect(await page.getByLabel('Từ muốn tìm').inputValue()).toBe('nà phoóng -chợ -"lễ hội"')
      await standsWell(page)
    }))

  test('narrows it to a section with all under it, to a day, a month and a range', () =>
    onPhone(async (page) => {
      await look(page, 'Nà Phoóng')
      const section = page.getByRole('combobox', { name: 'Chuyên mục' })
      const [from, until] = [page.getByLabel('Từ ngày, tháng hoặc năm'), page.getByLabel('Đến hết')]
      expect(await from.isVisible()).toBe(false)
      await page.getByText('Lọc theo chuyên mục, thời gian').click()
      await section.selectOption('Kinh tế')
      await send(page)
      expect(await headlines(page)).toEqual(titles(market, husk))
      // What narrows stays in sight.
      expect(await section.inputValue()).toBe('kinh-te')
      await section.selectOption('Mọi chuyên mục')
      for (const [first, last, expected] of [
        ['5/3/2019', '05/03/2019', titles(market)],
        ['03/2019', '2019-03', titles(market, husk)],
        ['14/02/2019', '05/03/2019', titles(festival, market)],
        ['', '02/2019', titles(festival)],
        ['2019', '', titles(festival, market, husk, apart)],
      ] as const) {
        await from.fill(first)
        await until.fill(last)
        await send(page)
        expect(await headlines(page), `${first} to ${last}`).toEqual(expected)
      }
      await standsWell(page)
    }))

  test('has the newest first, or the best', () =>
    onPhone(async (page) => {
      await look(page, 'Nà Phoóng')
      const current = page.locator('.order [aria-current]')
      expect(await shown(current)).toBe('Phù hợp nhất')
      await follow(page, 'Mới nhất')
      expect(await headlines(page)).toEqual(titles(apart, husk, market, festival))
      expect(await shown(current)).toBe('Mới nhất')
      // Another search keeps the order that was chosen.
      await look(page, '"Nà Phoóng"')
      expect(await headlines(page)).toEqual(titles(husk, market, festival))
      await follow(page, 'Phù hợp nhất')
      expect(await headlines(page)).toEqual(titles(festival, market, husk))
    }))

  test('sees the words marked in headline and text, and comes to the piece', () =>
    onPhone(async (page) => {
      await look(page, 'Nà Phoóng')
      const result = (at: number) => page.locator('.found li').nth(at)
      const marks = (at: number, part: string) => result(at).locator(`${part} mark`).allTextContents()
      expect(await marks(0, 'h3')).toEqual(['Nà Phoóng'])
      expect(await marks(1, 'h3')).toEqual([])
      expect(await marks(1, '.summary')).toEqual(['Nà Phoóng'])
      expect(await shown(result(1).locator('.summary'))).toMatch(
        /^…\u00a0dần, sương tan, bà con từ Nà Phoóng xuống chợ\..*\u00a0…$/,
      )
      expect(await shown(result(1).locator('.meta'))).toMatch(/05\/03\/2019.*Nông nghiệp/)
      await follow(page, festival.title)
      expect(await shown(page.getByRole('heading', { level: 1 }))).toBe(festival.title)
    }))

  test.each(['best', 'newest'] as const)('turns the page (%s) and back, and misses no piece', (order) =>
    onPhone(async (page) => {
      await page.goto(demo.url(searchAddress({ text: 'trạm Tả Pờ', order })))
      expect(await count(page)).toBe('25 bài')
      const first = await headlines(page)
      expect(await page.getByRole('link', { name: 'Về trang đầu' }).count()).toBe(0)
      await follow(page, 'Trang sau')
      expect(await count(page)).toBe('25 bài')
      const second = await headlines(page)
      expect([first.length, second.length]).toEqual([20, 5])
      expect([...first, ...second].sort()).toEqual(titles(...station).sort())
      expect(await page.getByRole('link', { name: 'Trang sau' }).count()).toBe(0)
      await standsWell(page)
      await page.goBack({ waitUntil: 'load' })
      expect(await headlines(page)).toEqual(first)
      await page.goForward({ waitUntil: 'load' })
      await follow(page, 'Về trang đầu')
      expect(await headlines(page)).toEqual(first)
    }),
  )

  test('who slips is asked what was meant, and has it at a touch', () =>
    onPhone(async (page) => {
      await look(page, 'na phooong')
      expect(await count(page)).toBe('Không tìm thấy bài nào')
      expect(await shown(page.locator('.meant'))).toMatch(/^Có phải bạn tìm: Nà Phoóng$/)
      await standsWell(page)
      await follow(page, 'Nà Phoóng')
      expect(await headlines(page)).toEqual(titles(festival, market, husk, apart))
    }))
})

const answers: [what: string, query: string, status: number, words: RegExp][] = [
  ['nothing yet', '', 200, /Gõ từ muốn tìm/],
  ['words that no piece has', 'q=xyzt+qqqq', 200, /Không tìm thấy bài nào.*Hãy thử ít từ hơn/s],
  ['one letter that is no word', 'q=%C4%91', 200, /Không tìm thấy bài nào/],
  ['signs alone', 'q=%3F%21%22', 400, /chưa có từ nào để tìm/],
  ['more than fits', `q=${'a'.repeat(201)}`, 400, /dài quá 200 ký tự/],
  ['10,000 letters', `q=${'a'.repeat(10_000)}`, 414, /dài quá 200 ký tự/],
  ['a day that is none', 'q=mo&tu=32%2F13%2F2019', 400, /Không hiểu khoảng thời gian/],
  ['an end before its beginning', 'q=mo&tu=2019&den=2018', 400, /ngày đầu không sau ngày cuối/],
  ['a section that is none', 'q=mo&muc=khong-co', 400, /không có chuyên mục này/],
  ['a place that is none', 'q=%22na+phoong%22&sau=1.2', 200, /3 bài/],
  ['SQL', `q=${encodeURIComponent("'; DROP TABLE article; --")}`, 200, /Không tìm thấy bài nào/],
  ['markup', `q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`, 200, /Không tìm thấy bài nào/],
]

test('whatever is asked is answered with its status, a word about it and the words to be mended', () =>
  onPhone(async (page) => {
    for (const [what, query, status, words] of answers) {
      const response = await page.goto(demo.url(`/tim-kiem?${query}`))
      expect(response?.status(), what).toBe(status)
      expect(response?.headers()['cache-control'], what).toContain('no-store')
      expect(await page.locator('meta[name=robots]').getAttribute('content'), what).toMatch(/noindex/)
      expect(await shown(page.locator('main')), what).toMatch(words)
      expect(await page.locator('main img').count(), what).toBe(0)
      // What is longer than any address is not read.
      const typed = status === 414 ? '' : (new URLSearchParams(query).get('q') ?? '')
      expect(await page.getByLabel('Từ muốn tìm').inputValue(), what).toBe(typed)
      await standsWell(page)
      expect(await invalidHtml((await response?.text()) ?? ''), what).toEqual([])
    }
  }))

test('a time that is not understood is marked at its fields, and those lead to the words about it', () =>
  onPhone(async (page) => {
    await page.goto(demo.url('/tim-kiem?q=mo&tu=h%C3%B4m+qua'))
    const field = page.getByLabel('Từ ngày, tháng hoặc năm')
    expect(await field.inputValue()).toBe('hôm qua')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const words = page.locator(`#${await field.getAttribute('aria-describedby')}`)
    expect(await shown(words)).toMatch(/Không hiểu khoảng thời gian/)
  }))

test('the page has the site’s own two scripts and nothing of the framework’s', async () => {
  const { text } = await demo.ask('/tim-kiem?q=cai+cach')
  const scripts = [...text.matchAll(/<script\b[^>]*\bsrc="([^"?]*)/g)].map(([, source]) => source)
  expect(scripts).toEqual(['/reader.js', '/search.js'])
  expect(text).not.toMatch(/__next|\sstyle="/)
  expect((await demo.ask('/')).text).not.toContain('/search.js')
})

describe('while somebody types, the field', () => {
  const field = (page: Page) => page.getByRole('combobox', { name: 'Từ muốn tìm' })
  const options = (page: Page) => page.getByRole('listbox', { name: 'Gợi ý' }).getByRole('option')
  const type = async (page: Page, typed: string) => {
    await page.goto(demo.url('/tim-kiem'))
    await field(page).pressSequentially(typed)
    await options(page).first().waitFor()
  }
  /** What a screen reader is told: whether there is a list, and which line of it is meant. */
  const heard = async (page: Page) => {
    const box = field(page)
    const active = await box.getAttribute('aria-activedescendant')
    const chosen = page.locator('[role=option][aria-selected=true]')
    if (active !== null) expect(await chosen.getAttribute('id')).toBe(active)
    return [
      await box.getAttribute('aria-expanded'),
      active === null ? null : await shown(page.locator(`[id="${active}"]`)),
    ]
  }
  const open = (work: (opened: Opened) => Promise<void>, width = 1280) =>
    withPage({ width }, async (opened) => {
      await work(opened)
      expect(opened.complaints).toEqual([])
    })

  test('offers sections, topics and authors, with tones or without, and goes there by keyboard', () =>
    open(async ({ page }) => {
      await page.goto(demo.url('/tim-kiem'))
      expect(await heard(page)).toEqual(['false', null])
      await type(page, 'cai cach')
      const offered = ['Cải cách hành chính Chuyên mục', 'Cải cách thủ tục Chủ đề']
      expect(await options(page).allTextContents()).toEqual(offered)
      expect(await field(page).getAttribute('aria-controls')).toBe(
        await page.getByRole('listbox', { name: 'Gợi ý' }).getAttribute('id'),
      )
      expect(await heard(page)).toEqual(['true', null])
      for (const expected of [offered[0], offered[1], null, offered[0]]) {
        await page.keyboard.press('ArrowDown')
        expect(await heard(page)).toEqual(['true', expected])
      }
      for (const expected of [null, offered[1]]) {
        await page.keyboard.press('ArrowUp')
        expect(await heard(page)).toEqual(['true', expected])
      }
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForURL(demo.url('/chu-de/cai-cach-thu-tuc'))
      await type(page, 'Hà V')
      await options(page).getByText('Hà Vy').click()
      await page.waitForURL(demo.url('/tac-gia/ha-vy'))
    }))

  test('is put away by Escape, with what was typed still there, and Enter then searches', () =>
    open(async ({ page }) => {
      await type(page, 'cải cách')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Escape')
      expect(await heard(page)).toEqual(['false', null])
      expect(await options(page).count()).toBe(0)
      expect(await field(page).inputValue()).toBe('cải cách')
      await page.keyboard.press('Enter')
      await page.waitForURL(/\?q=c%E1%BA%A3i\+c%C3%A1ch&/)
      expect((await headlines(page)).length).toBeGreaterThan(0)
    }))

  test('offers nothing to whoever has gone on, however late the answer comes, or when there is none', () =>
    open(async ({ page, complaints }) => {
      let answer = () => {}
      const held = new Promise<void>((done) => {
        answer = done
      })
      await page.route(`**${addresses.suggestions()}?*`, async (route) => {
        await held
        await route.continue()
      })
      await page.goto(demo.url('/tim-kiem'))
      const asked = page.waitForRequest(/goi-y/)
      await field(page).pressSequentially('cai cach')
      await asked
      await page.keyboard.press('Tab')
      const answered = page.waitForResponse(/goi-y/)
      answer()
      await (await answered).finished()
      // Long enough for the page to have done what it would with the answer.
      await page.waitForTimeout(300)
      expect(await heard(page)).toEqual(['false', null])
      await page.unroute(`**${addresses.suggestions()}?*`)
      await page.route(`**${addresses.suggestions()}?*`, (route) => route.abort())
      const failed = page.waitForEvent('requestfailed')
      await field(page).press('End')
      await page.keyboard.type(' thu tuc')
      await failed
      await page.keyboard.press('Enter')
      await page.waitForURL(/\?q=cai\+cach\+thu\+tuc&/)
      // That the request failed is the test's doing.
      complaints.length = 0
    }))

  test('keeps to WCAG 2.2 AA with its list open, light and dark, narrow and wide, and covers no edge', () =>
    open(async ({ page }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await type(page, 'ng')
        await page.keyboard.press('ArrowDown')
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await axeViolations(page), `${width} px, ${colorScheme}`).toEqual([])
        }
        await standsWell(page)
        const heights = await options(page).evaluateAll((all) =>
          all.map((option) => option.getBoundingClientRect().height),
        )
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
      }
    }))
})

test.each([
  ['results', searchAddress({ text: 'Tả Pờ', section: 'xa-hoi', from: '2019' })],
  ['mistakes', searchAddress({ text: 'mo', from: 'hôm qua' })],
])('%s keep to WCAG 2.2 AA, light and dark, narrow and wide, and with larger text', (_, path) =>
  withPage({}, async ({ page, complaints }) => {
    await page.goto(demo.url(path))
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeViolations(page), `${width} px, ${colorScheme}`).toEqual([])
      }
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await standsWell(page)
    expect(complaints).toEqual([])
  }),
)
