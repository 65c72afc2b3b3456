import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { system } from '../../lib/staff/actor.ts'
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { testPieces, withdrawn } from '../setup/demo-pages.ts'
import { type Known, knownPiece, type ReaderPage, readerPages } from '../setup/reader-pages.ts'
import { axeViolations, brokenPictures, clippedHeadlines, invalidHtml, overflowing } from '../setup/seen.ts'

const demo = useDemo({ lines: testPieces })
const withPage = useBrowser()
let known: Known

beforeAll(async () => {
  await withdraw(system, withdrawn.id)
  known = await knownPiece()
})

/** At its text: there everything is laid out, also what is far below the screen (styles/reader/later.css). */
const visit = async (page: Page, { path, status = 200 }: ReaderPage) => {
  const response = await page.goto(`${demo.url(path(known))}#noi-dung`, { waitUntil: 'load' })
  expect(response?.status()).toBe(status)
}

// A page is the same HTML with and without script: each width is looked at in one of the two.
describe.each([
  { width: 360, javaScript: false },
  { width: 1280, javaScript: true },
])('at $width px, JavaScript: $javaScript', (looks) => {
  test.each(readerPages)('$name shows everything, whole and in its place', (readerPage) =>
    withPage(looks, async ({ page, complaints }) => {
      await visit(page, readerPage)
      await readerPage.sees(page, known)
      expect(await brokenPictures(page)).toEqual([])
      expect(await clippedHeadlines(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
      expect(complaints).toEqual([])
    }),
  )

  test('the archive picker leads to a day, of the section or of the whole paper', () =>
    withPage(looks, async ({ page }) => {
      const scopes = [
        { scope: 'Chuyên mục này', lands: `/xay-dung-dang/ngay/${known.day}` },
        { scope: 'Mọi chuyên mục', lands: `/ngay/${known.day}` },
      ]
      for (const { scope, lands } of scopes) {
        await page.goto(demo.url('/xay-dung-dang'))
        await page.getByLabel('Ngày', { exact: true }).fill(known.day)
        await page.getByLabel(scope).check()
        await page.getByRole('button', { name: 'Xem' }).click()
        await page.waitForURL(demo.url(lands))
        expect(await page.getByRole('link', { name: known.piece.title }).isVisible()).toBe(true)
      }
      await page.goto(demo.url('/'))
      await page.getByLabel('Ngày', { exact: true }).fill(known.day)
      await page.getByRole('button', { name: 'Xem' }).click()
      await page.waitForURL(demo.url(`/ngay/${known.day}`))
    }))
})

test.each(readerPages)(
  '$name keeps to WCAG 2.2 AA, light and dark, narrow and wide, and with text twice as large',
  (readerPage) =>
    withPage({}, async ({ page }) => {
      await visit(page, readerPage)
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await axeViolations(page), `${width} px, ${colorScheme}`).toEqual([])
        }
      }
      await page.setViewportSize({ width: 360, height: 800 })
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      expect(await clippedHeadlines(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
    }),
)

test.each(readerPages)('$name is valid HTML', async ({ path, status = 200 }) => {
  const reply = await demo.ask(path(known))
  expect(reply.status).toBe(status)
  expect(await invalidHtml(reply.text)).toEqual([])
})

test('no link of the front page and of the pages it leads to is dead', { timeout: 300_000 }, async () => {
  const linksOf = (html: string) =>
    [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href]) =>
      (href as string).replaceAll('&amp;', '&'),
    )
  const asked = new Map<string, string[]>()
  const dead: string[] = []
  const follow = async (path: string, from: string) => {
    const { status, text } = await demo.ask(path)
    // An empty day is a 404 with a page of its own, and a picker's link may lead to one.
    const answered = status === 200 || status === 303 || (status === 404 && text.includes('Không có tin nào'))
    if (!answered) dead.push(`${path} (${status}), on ${from}`)
    return linksOf(text)
  }
  let found = [{ path: '/', from: 'the start' }]
  for (let depth = 0; depth <= 2; depth++) {
    const fresh = [...new Map(found.map((link) => [link.path, link])).values()].filter(
      ({ path }) => !asked.has(path),
    )
    found = []
    for (let index = 0; index < fresh.length; index += 8) {
      const some = fresh.slice(index, index + 8)
      const lists = await Promise.all(some.map(({ path, from }) => follow(path, from)))
      lists.forEach((links, offset) => {
        const { path } = some[offset] as { path: string }
        asked.set(path, links)
        found.push(...links.map((link) => ({ path: link, from: path })))
      })
    }
  }
  expect(asked.size).toBeGreaterThan(100)
  expect(dead).toEqual([])
})

test.each([360, 1280])('at %i px the keyboard reaches the text past the menu, and the menu', (width) =>
  withPage({ width }, async ({ page }) => {
    await page.goto(demo.url(addresses.article(known.piece)))
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Đến nội dung chính')
    expect(await page.getByRole('link', { name: 'Đến nội dung chính' }).boundingBox()).toMatchObject({
      x: expect.any(Number),
    })
    const { y = -1, height = 0 } = (await page.locator('.skip').boundingBox()) ?? {}
    expect([y >= 0, height >= 44]).toEqual([true, true])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('noi-dung')

    await page.goto(demo.url('/'))
    const stops: string[] = []
    for (let index = 0; index < 12; index++) {
      await page.keyboard.press('Tab')
      stops.push((await focused()) ?? '')
    }
    expect(stops).toContain('Kinh tế')
    expect(
      await page.locator(':focus').evaluate((link) => {
        const { left } = link.getBoundingClientRect()
        return left >= 0 && left + 44 <= innerWidth && getComputedStyle(link).outlineStyle !== 'none'
      }),
    ).toBe(true)
  }),
)

test('on a phone the whole list of sections is one touch away, without script', () =>
  withPage({ width: 360, javaScript: false }, async ({ page }) => {
    await page.goto(demo.url('/'))
    await page.getByRole('link', { name: 'Chuyên mục', exact: true }).click()
    const list = page.getByRole('navigation', { name: 'Tất cả chuyên mục' })
    expect(await list.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    await list.getByRole('link', { name: 'Xây dựng Đảng' }).click()
    await page.waitForURL(demo.url('/xay-dung-dang'))
  }))

test.each([
  { width: 360, atFirst: false },
  { width: 1280, atFirst: true },
])(
  'at $width px what is far below is laid out at once: $atFirst, and when a reader comes to it',
  ({ width, atFirst }) =>
    withPage({ width, javaScript: false }, async ({ page }) => {
      await page.goto(demo.url('/'))
      const last = page.locator('.block').last().getByRole('link').last()
      const isLaidOut = () => last.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }))
      expect(await isLaidOut()).toBe(atFirst)
      await last.scrollIntoViewIfNeeded()
      await expect.poll(isLaidOut).toBe(true)
    }),
)
