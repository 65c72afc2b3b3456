import type { Page } from 'playwright'
import { expect } from 'vitest'
import { database } from '../../lib/database/client.ts'
import { addresses } from '../../lib/site/addresses.ts'
import { type Day, dayOf, longDay } from '../../lib/vietnamese/dates.ts'
import { bodySees, seesArticle } from './article-seen.ts'
import { bodyAddress, bodyKinds, emptyDay, oddHeadlines, seedShaped, withdrawn } from './demo-pages.ts'
import { shown } from './seen.ts'

export type Known = Awaited<ReturnType<typeof knownPiece>>

/** The demo's piece that the pages are looked at for, with its day. */
export async function knownPiece() {
  const piece = await database().article.findFirstOrThrow({
    where: { title: seedShaped },
    include: {
      section: true,
      picture: true,
      authors: { include: { author: true } },
      topics: { include: { topic: true }, orderBy: { position: 'asc' } },
    },
  })
  return { piece, day: dayOf(piece.publishedAt as Date) as Day }
}

export type ReaderPage = {
  name: string
  path: (known: Known) => string
  status?: number
  sees: (page: Page, known: Known) => Promise<void>
}
const heading = (page: Page) => shown(page.getByRole('heading', { level: 1 }))
const first = <T>(list: T[]): T => list[0] as T

/** Every kind of page, with what a person comes to it for. */
export const readerPages: ReaderPage[] = [
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
  {
    name: 'the article',
    path: ({ piece }) => addresses.article(piece),
    sees: (page, { piece }) => seesArticle(page, piece),
  },
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
    path: ({ day }) => `/ngay/${day}`,
    async sees(page, { day }) {
      expect(await heading(page)).toBe(longDay(day))
      expect(await page.getByRole('link', { name: seedShaped }).isVisible()).toBe(true)
      expect(await page.locator('.timed .summary').count()).toBe(await page.locator('.timed li').count())
      expect(await page.locator('a[rel="prev"]').isVisible()).toBe(true)
      expect(await shown(page.locator('.cal [aria-current="date"]'))).toBe(String(Number(day.slice(8))))
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
    path: ({ day }) => `/ngay/${day.slice(0, 7)}`,
    async sees(page, { day }) {
      const link = page.locator(`.cal a[href="/ngay/${day}"]`)
      expect(await shown(link)).toMatch(new RegExp(`^${Number(day.slice(8))}\\s+\\d+ tin$`))
    },
  },
  {
    name: "a section's year",
    path: ({ day }) => `/chinh-tri/ngay/${day.slice(0, 4)}`,
    async sees(page, { day }) {
      expect(await page.locator('.year .cal').count()).toBe(12)
      expect(await page.locator(`.cal a[href="/chinh-tri/ngay/${day}"]`).isVisible()).toBe(true)
    },
  },
  {
    name: 'a topic',
    path: ({ piece }) => `/chu-de/${first(piece.topics).topic.slug}`,
    async sees(page, { piece }) {
      expect(await heading(page)).toBe(first(piece.topics).topic.name)
      expect(await page.getByRole('link', { name: seedShaped }).isVisible()).toBe(true)
      expect(await page.locator('.years a').first().isVisible()).toBe(true)
    },
  },
  {
    name: 'an author',
    path: ({ piece }) => `/tac-gia/${first(piece.authors).author.slug}`,
    async sees(page, { piece }) {
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
