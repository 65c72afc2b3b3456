import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { writtenPieces } from '../../prisma/demo/pieces.ts'
import budgets from '../budgets.json' with { type: 'json' }
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import { bodyAddress, testPieces } from '../setup/demo-pages.ts'
import { get } from '../setup/get.ts'
import { daysAgo, line } from '../setup/newspaper.ts'
import { useQueryCounter } from '../setup/query-counter.ts'
import { type Known, knownPiece } from '../setup/reader-pages.ts'
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
const counter = useQueryCounter()
const demo = useDemo({ lines: [...testPieces, longPiece], through: counter.through })
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
      const icon = (await demo.ask('/icon.svg', { 'accept-encoding': 'br' })).body.length
      expect(wordsOf(seven.join(''))).toBeGreaterThanOrEqual(700)
      // A browser with a window fetches the icon too.
      expect(bytesOf(withoutPictures(requests)) + icon).toBeLessThanOrEqual(
        budgets.article.bytesWithoutPictures,
      )
      expect(html).toBeLessThanOrEqual(budgets.article.htmlBytes)
      expect(bytesOf(scripts)).toBeLessThanOrEqual(budgets.article.scriptBytes)
      expect(scripts.map(({ path }) => path)).toEqual([expect.stringMatching(/^\/reader\.js\?v=/)])
      console.log(
        requests
          .map(
            ({ path, type, bytes, sent, done }) =>
              `${type} ${path} ${bytes} ${sent.toFixed(3)} ${done.toFixed(3)}`,
          )
          .join('\n'),
        html,
      )
    }))

  test('text, headlines in their type and the lead picture stand after five requests', () =>
    withPage({ width: 360, density: 2 }, async ({ page }) => {
      const requests = await trafficOf(page, demo.url(article))
      const [lead] = requests.filter(({ type }) => type === 'Image')
      const needed = requests.filter(({ type }) => ['Document', 'Stylesheet', 'Font'].includes(type))
      const stands = Math.max(...[...needed, lead].map((request) => request?.done ?? Number.NaN))
      // The module comes beside them and holds nothing up: without it all of this stands too (pages.test.ts).
      const before = requests.filter(({ sent, type }) => sent < stands && type !== 'Script')
      expect(before.length).toBeLessThanOrEqual(budgets.article.requestsUntilItStands)
      expect(await page.evaluate(() => document.fonts.check('600 1rem "Source Serif 4"', 'Nghị quyết'))).toBe(
        true,
      )
    }))

  test('the front page costs little', () =>
    withPage({ width: 360, density: 2 }, async ({ page }) => {
      const requests = await trafficOf(page, demo.url('/'))
      console.log(
        'front',
        bytesOf(withoutPictures(requests)),
        requests.map(({ path, type, bytes }) => `${type} ${path} ${bytes}`).join('\n'),
      )
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

test('the lead picture on a sharp phone is light, whichever of the paper it is', {
  timeout: 300_000,
}, async () => {
  await withPage({ width: 360, density: 2 }, async ({ page }) => {
    const pictures = (await trafficOf(page, demo.url(article))).filter(({ type }) => type === 'Image')
    expect(pictures[0]?.path).toMatch(/\/960\.avif$/)
    expect(pictures[0]?.bytes).toBeLessThanOrEqual(budgets.leadPictureBytes)
  })
  const heavy: string[] = []
  const sizes: number[] = []
  for (const picture of await database().picture.findMany()) {
    const { body } = await demo.ask(addresses.rendition(picture, 960, 'avif'))
    sizes.push(body.length)
    if (body.length > budgets.leadPictureBytes) heavy.push(`${picture.alt}: ${body.length}`)
  }
  console.log('pictures', sizes)
  expect(heavy).toEqual([])
})

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
      const seen = await shifts()
      expect(seen).toEqual([])
    }),
  )
})

describe('queries of a first render, once what pages share is remembered', () => {
  const bare = async (paths: string[]) => {
    const { address } = await demo.start({ DOCUMENT_STORE_MB: '0' })
    const ask = async (path: string) => expect((await get(address + path)).status, path).toBe(200)
    for (const path of paths) await ask(path)
    return ask
  }

  test('an article, a section, a day and the front page cost at most three', async () => {
    const pieces = await database().article.findMany({
      where: { section: { slug: 'xay-dung-dang' } },
      take: 3,
    })
    const [first, ...others] = pieces.map(addresses.article)
    const ask = await bare([
      '/',
      '/chinh-tri',
      '/xay-dung-dang',
      '/kinh-te',
      `/ngay/${known.day}`,
      first as string,
    ])
    const paths = [
      ...others,
      '/',
      '/chinh-tri',
      '/xay-dung-dang',
      `/ngay/${known.day}`,
      `/kinh-te/ngay/${known.day}`,
    ]
    const costs: Record<string, string[]> = {}
    for (const path of paths) costs[path] = await counter.during(() => ask(path))
    console.log(JSON.stringify(costs, null, 1))
    const dear = Object.entries(costs).filter(([, asked]) => asked.length > budgets.queriesOfAFirstRender)
    expect(dear).toEqual([])
    expect(Object.values(costs).flat().length).toBeGreaterThan(0)
  })
})
