import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { everything, type NewsroomPage, newsroomPages, newsroomRoutes } from '../setup/newsroom-pages.ts'
import { axeViolations, overflowing } from '../setup/seen.ts'
import { signInAs } from '../setup/sign-in.ts'
import { tabTroubles } from '../setup/tab-walk.ts'

const demo = useDemo({ lines: [everything] })
const withPage = useBrowser()

test('no page of the newsroom is left out of this walk', () => {
  const walked = new Set(newsroomPages.map(({ route }) => route))
  expect([...walked].sort()).toEqual(newsroomRoutes().sort())
})

const looks = [
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const

test.each([...new Set(newsroomPages.map(({ who }) => who))])(
  '%s finds each page whole and in the window, on a phone and at a desk, and gets through it by Tab alone',
  (who) =>
    withPage({}, async ({ page, context, complaints }) => {
      if (who !== 'nobody') await signInAs(page, demo.address(), who)
      // As after the first of two steps: the page for the code asks no more of the browser.
      else await context.addCookies([{ name: 'x.two_factor', value: 'x', url: demo.url('/admin') }])
      const found: Record<string, string[]> = {}
      for (const { path, ready } of newsroomPages.filter((one) => one.who === who)) {
        const address = demo.url(await path())
        for (const look of looks) {
          complaints.length = 0
          await open(page, address, look, ready)
          const troubles = [
            ...(await overflowing(page)),
            ...(await axeViolations(page)),
            ...(await tabTroubles(page)),
            // What was still on its way when the last page was left is nobody's fault.
            ...complaints.filter((one) => !one.includes('net::ERR_ABORTED')),
          ]
          if (troubles.length > 0) found[`${address} at ${look.width} px`] = troubles
        }
      }
      expect(found).toEqual({})
    }),
)

async function open(
  page: Page,
  address: string,
  { width, colorScheme }: (typeof looks)[number],
  ready: NewsroomPage['ready'],
): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
  await page.goto(address)
  expect(page.url()).toBe(address)
  if (ready) await page.locator(ready).waitFor()
}
