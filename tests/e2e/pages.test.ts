import type { Page } from 'playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import { withdraw } from '../../lib/articles/write.ts'
import { database } from '../../lib/database/client.ts'
import { dayOf, longDay } from '../../lib/vietnamese/dates.ts'
import { useBrowser } from '../setup/browser.ts'
import { useDemo } from '../setup/demo.ts'
import {
  bodyAddress,
  bodyKinds,
  emptyDay,
  film,
  oddHeadlines,
  seedShaped,
  testPieces,
  withdrawn,
} from '../setup/demo-pages.ts'
import { axeViolations, brokenPictures, clippedHeadlines, invalidHtml, overflowing } from '../setup/seen.ts'

const demo = useDemo({ lines: testPieces })
const withPage = useBrowser()
let piece: Awaited<ReturnType<typeof readPiece>>
let day = ''

beforeAll(async () => {
  await withdraw('thử', withdrawn.id)
  piece = await readPiece()
  day = dayOf(piece.publishedAt as Date)
})

function readPiece() {
  return database().article.findFirstOrThrow({
    where: { title: seedShaped },
    include: {
      picture: true,
      authors: { include: { author: true } },
      topics: { include: { topic: true }, orderBy: { position: 'asc' } },
    },
  })
}

type ReaderPage = { name: string; path: () => string; status?: number; sees: (page: Page) => Promise<void> }
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const first = <T>(list: T[]): T => list[0] as T

/** Every kind of page, with what a person comes to it for. */
const pages: ReaderPage[] = [
  {
    name: 'the front page',
    path: () => '/',
    async sees(page) {
      expect(await page.locator('.story.lead h2 a').isVisible()).toBe(true)
      expect(await page.locator('.story.lead img').isVisible()).toBe(true)
      expect(await page.locator('.secondary li').count()).toBe(4)
      expect(await page.locator('.newest li').count()).toBe(12)
      expect(await page.locator('.block:not(.newest)').count()).toBeGreaterThan(5)
      expect(await page.getByRole('button', { name: 'Xem' }).isVisible()).toBe(true)
      expect(await page.getByLabel('Chuyên mục này').count()).toBe(0)
    },
  },
  {
    name: 'a section',
    path: () => '/chinh-tri',
    async sees(page) {
      expect(await heading(page)).toBe('Chính trị')
      expect(await page.locator('.story.lead').count()).toBe(1)
      expect(await page.getByRole('link', { name: 'Xây dựng Đảng' }).first().isVisible()).toBe(true)
      expect(await page.locator('.listing .stories li').count()).toBeGreaterThan(3)
    },
  },
  { name: 'the article', path: () => `/tin/${piece.slug}-${piece.id}`, sees: seesArticle },
  ...bodyKinds.map((kind) => ({
    name: `an article with a ${kind}`,
    path: () => bodyAddress(kind),
    sees: (page: Page) => bodySees[kind](page),
  })),
  ...oddHeadlines.map((path, index) => ({
    name: ['a very long headline', 'a headline that cannot break'][index] as string,
    path: () => path,
    sees: async (page: Page) => expect((await heading(page)).length).toBeGreaterThan(70),
  })),
  {
    name: 'a day',
    path: () => `/ngay/${day}`,
    async sees(page) {
      expect(await heading(page)).toBe(longDay(day))
      expect(await page.getByRole('link', { name: seedShaped }).isVisible()).toBe(true)
      expect(await page.locator('.timed .summary').count()).toBe(await page.locator('.timed li').count())
      expect(await page.locator('a[rel="prev"]').isVisible()).toBe(true)
      expect(await page.locator('.cal [aria-current="date"]').innerText()).toBe(String(Number(day.slice(8))))
    },
  },
  {
    name: 'an empty day',
    path: () => `/ngay/${emptyDay}`,
    status: 404,
    async sees(page) {
      expect(await heading(page)).toBe(longDay(emptyDay))
      expect(await page.getByText('Không có tin nào trong ngày này').isVisible()).toBe(true)
      expect(await page.locator('a[rel="prev"]').isVisible()).toBe(true)
      expect(await page.locator('a[rel="next"]').isVisible()).toBe(true)
    },
  },
  {
    name: 'a month',
    path: () => `/ngay/${day.slice(0, 7)}`,
    async sees(page) {
      const link = page.locator(`.cal a[href="/ngay/${day}"]`)
      expect(await link.innerText()).toMatch(new RegExp(`^${Number(day.slice(8))}\\s+\\d+ tin$`))
    },
  },
  {
    name: "a section's year",
    path: () => `/chinh-tri/ngay/${day.slice(0, 4)}`,
    async sees(page) {
      expect(await page.locator('.year .cal').count()).toBe(12)
      expect(await page.locator(`.cal a[href="/chinh-tri/ngay/${day}"]`).isVisible()).toBe(true)
    },
  },
  {
    name: 'a topic',
    path: () => `/chu-de/${first(piece.topics).topic.slug}`,
    async sees(page) {
      expect(await heading(page)).toBe(first(piece.topics).topic.name)
      expect(await page.getByRole('link', { name: seedShaped }).isVisible()).toBe(true)
      expect(await page.locator('.years a').first().isVisible()).toBe(true)
    },
  },
  {
    name: 'an author',
    path: () => `/tac-gia/${first(piece.authors).author.slug}`,
    async sees(page) {
      expect(await heading(page)).toBe(first(piece.authors).author.name)
      expect(await page.getByRole('link', { name: seedShaped }).isVisible()).toBe(true)
    },
  },
  {
    name: 'a static page',
    path: () => '/trang/lien-he',
    async sees(page) {
      expect(await heading(page)).toBe('Liên hệ')
      expect(await page.locator('.text p').first().isVisible()).toBe(true)
    },
  },
  {
    name: 'the corrections',
    path: () => '/dinh-chinh',
    async sees(page) {
      expect(await heading(page)).toBe('Thông tin cải chính, xin lỗi')
    },
  },
  {
    name: 'what is not there',
    path: () => '/tin/khong-co-bai-nay-999999',
    status: 404,
    async sees(page) {
      expect(await heading(page)).toBe('Không tìm thấy trang này')
      expect(await page.locator('.after li').count()).toBe(6)
    },
  },
  {
    name: 'what has been withdrawn',
    path: () => withdrawn.address,
    status: 410,
    async sees(page) {
      expect(await heading(page)).toBe('Nội dung này đã được gỡ')
      expect(await page.getByText('Bài sẽ được gỡ').count()).toBe(0)
    },
  },
]
