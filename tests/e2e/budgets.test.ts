import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { writtenPieces } from '../../prisma/demo/pieces.ts'
import budgets from '../budgets.json' with { type: 'json' }
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { bodyAddress, testPieces } from '../setup/demo-pages.ts'
import { daysAgo, line } from '../setup/newspaper.ts'
import { type Known, knownPiece } from '../setup/reader-pages.ts'
import { shown } from '../setup/seen.ts'
import { bytesOf, trafficOf, watchShifts, withoutPictures } from '../setup/traffic.ts'

/** Real sentences, of which none comes twice: made-up text would compress better than a newspaper does. */
const paragraphs = writtenPieces.flatMap(({ html }) => html.match(/<p>[\s\S]*?<\/p>/g) ?? [])
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length
const seven: string[] = []
for (const paragraph of paragraphs) if (wordsOf(seven.join('')) < 700) seven.push(paragraph)

const longPiece = line({
  id: 900_101,
  title: 'Bảy trăm chữ về nếp làm việc mới ở các xã, phường',
  html: seven.join(''),
  image: { file: 'scenes/ruong-bac-thang.jpg', alt: 'Ruộng bậc thang', caption: 'Ruộng bậc thang đầu bản.' },
  publishedAt: `${daysAgo(400)}T09:00:00+07:00`,
})
const demo = useDemo({ lines: [...testPieces, longPiece] })
const withPage = useBrowser()
let known: Known
let article = ''

beforeAll(async () => {
  known = await knownPiece()
  article = addresses.article(
    await database().article.findUniqueOrThrow({ where: { id: longPiece.id as number } }),
  )
  // The renditions are made at their first request ever; a reader does not wait for them.
  await withPage({ width: 360, density: 2 }, ({ page }) => trafficOf(page, demo.url(article)))
})

describe('a first visit', () => {
  test('an article of 700 words costs little, and nothing of the framework', () =>
    withPage({ width: 360, density: 2 }, async ({ page }) => {
      const requests = await trafficOf(page, demo.url(article))
      const scripts = requests.filter(({ type }) => type === 'Script')
      const html = (await demo.ask(article, { 'accept-encoding': 'br' })).body.length
      expect(wordsOf(seven.join(''))).toBeGreaterThanOrEqual(700)
      const words = withoutPictures(requests).filter(({ type }) => type !== 'Font')
      expect(bytesOf(withoutPictures(requests))).toBeLessThanOrEqual(budgets.article.bytesWithoutPictures)
      expect(bytesOf(words)).toBeLessThanOrEqual(budgets.article.bytesWithoutPicturesAndFonts)
      expect(html).toBeLessThanOrEqual(budgets.article.htmlBytes)
      expect(bytesOf(scripts)).toBeLessThanOrEqual(budgets.article.scriptBytes)
      expect(scripts.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/reader\.js\?v=/)])
    }))

  test('text, headlines in their type and the lead picture stand after five requests', () =>
    withPage({ width: 360, density: 2 }, async ({ page }) => {
      const needed = new Map([
        ['document', 1],
        ['stylesheet', 1],
        ['font', 2],
        ['image', 1],
      ])
      let answered = 0
      // What is asked for beyond these is never answered.
      await page.route('**/*', (route) => {
        const type = route.request().resourceType()
        const left = needed.get(type) ?? 0
        needed.set(type, left - 1)
        if (left <= 0) return
        answered++
        return route.continue()
      })
      await page.goto(demo.url(article), { waitUntil: 'commit' })
      const lead = page.locator('.piece > figure img').first()
      await lead.evaluate((image: HTMLImageElement) => image.decode())
      await page.waitForFunction(() => {
        const faces = [...document.fonts].filter(({ family }) => family.includes('Source Serif 4'))
        const painted = performance.getEntriesByName('first-contentful-paint').length > 0
        return painted && faces.length === 2 && faces.every(({ status }) => status === 'loaded')
      })
      expect(await shown(page.getByRole('heading', { level: 1 }))).toBe(longPiece.title)
      expect(await page.locator('.text p').last().isVisible()).toBe(true)
      expect(answered).toBeLessThanOrEqual(budgets.article.requestsUntilItStands)
    }))

  test('the front page costs little', () =>
    withPage({ width: 360, density: 2 }, async ({ page }) => {
      const requests = await trafficOf(page, demo.url('/'))
      expect(bytesOf(withoutPictures(requests))).toBeLessThanOrEqual(budgets.front.bytesWithoutPictures)
    }))
})

test('the second page is its HTML and its pictures, nothing else', () =>
  withPage({ width: 360, density: 2 }, async ({ page }) => {
    await trafficOf(page, demo.url(article))
    for (const path of ['/', addresses.article(known.piece), `/ngay/${known.day}`]) {
      const requests = withoutPictures(await trafficOf(page, demo.url(path)))
      const fetched = requests.filter(({ cached }) => !cached)
      expect(fetched.map((request) => request.path)).toEqual([path])
    }
  }))

test.each([
  { phone: 'sharp', density: 2, width: 960 },
  { phone: 'plain', density: 1, width: 480 },
] as const)(
  'the lead picture on a $phone phone is light, whichever of the paper it is',
  {
    timeout: 300_000,
  },
  async ({ phone, density, width }) => {
    const most = budgets.leadPictureBytes[phone]
    await withPage({ width: 360, density }, async ({ page }) => {
      const pictures = (await trafficOf(page, demo.url(article))).filter(({ type }) => type === 'Image')
      expect(pictures[0]?.path).toMatch(new RegExp(`/${width}\\.avif$`))
      expect(pictures[0]?.bytes).toBeLessThanOrEqual(most)
    })
    const heavy: string[] = []
    for (const picture of await database().picture.findMany()) {
      const { body } = await demo.ask(addresses.rendition(picture, width, 'avif'))
      if (body.length > most) heavy.push(`${picture.alt}: ${body.length}`)
    }
    expect(heavy).toEqual([])
  },
)

describe.each([
  { width: 360, fonts: 'at once' },
  { width: 360, fonts: 'late' },
  { width: 1280, fonts: 'at once' },
  { width: 1280, fonts: 'late' },
])('nothing moves while a page comes, at $width px, fonts $fonts', ({ width, fonts }) => {
  test.each([
    ['the front page', () => '/'],
    ['a section', () => '/chinh-tri'],
    ['an article', () => addresses.article(known.piece)],
    ['a gallery', () => bodyAddress('gallery')],
    ['a day', () => `/ngay/${known.day}`],
    ['a month', () => `/ngay/${known.day.slice(0, 7)}`],
    ['an author', () => `/tac-gia/${known.piece.authors[0]?.author.slug}`],
  ])('%s', (_, path) =>
    withPage({ width, density: 2 }, async ({ page }) => {
      if (fonts === 'late') {
        await page.route('**/*.woff2', async (route) => {
          await new Promise((done) => setTimeout(done, 1_500))
          await route.continue()
        })
      }
      const shifts = await watchShifts(page)
      await page.goto(demo.url(path()), { waitUntil: 'networkidle' })
      const seen = (await shifts()).filter(({ value }) => value > budgets.layoutShift)
      expect(seen).toEqual([])
    }),
  )
})
