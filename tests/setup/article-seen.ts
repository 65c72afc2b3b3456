import type { Page } from 'playwright'
import { expect } from 'vitest'
import { longMoment } from '../../lib/vietnamese/dates.ts'
import { type BodyKind, film } from './demo-pages.ts'
import type { Known } from './reader-pages.ts'
import { shown } from './seen.ts'

/** Everything that the seed's page shows, in its order. */
export async function seesArticle(page: Page, piece: Known['piece']): Promise<void> {
  const seen = async (text: string) => expect(await page.getByText(text).first().isVisible(), text).toBe(true)
  expect(await shown(page.getByRole('heading', { level: 1 }))).toBe(piece.title)
  expect(await shown(page.locator('article.piece time').first())).toBe(longMoment(piece.publishedAt as Date))
  expect(await page.getByRole('link', { name: piece.section.name }).first().isVisible()).toBe(true)
  expect(await shown(page.locator('.lead'))).toBe(piece.lead)

  const figure = page.locator('article.piece > figure').first()
  const { width, height } = (await figure.locator('img').boundingBox()) ?? { width: 0, height: 0 }
  expect(width).toBeGreaterThan(300)
  expect(width / height).toBeCloseTo((piece.picture?.width ?? 0) / (piece.picture?.height ?? 1), 1)
  expect(await figure.locator('img').getAttribute('alt')).toBe(piece.pictureAlt ?? piece.picture?.alt)
  const words = await shown(figure.locator('figcaption'))
  expect(words).toContain(piece.pictureCaption ?? piece.picture?.caption)
  expect(words).toContain(piece.pictureCredit ?? piece.picture?.credit)

  expect(await page.locator('.text p').count()).toBe(8)
  for (const { author } of piece.authors) await seen(author.name)
  for (const { topic } of piece.topics) await seen(topic.name)
  const others = page.locator('section', { has: page.getByRole('heading', { name: 'Các tin khác' }) })
  expect(await others.locator('li').count()).toBe(6)
  for (const other of await others.locator('li').all()) {
    expect((await shown(other.getByRole('heading'))).length).toBeGreaterThan(10)
    expect((await shown(other.locator('.summary'))).length).toBeGreaterThan(20)
  }
  await seen('Xem các tin đã đưa ngày')
  await seen('Cơ quan chủ quản')
  await seen('Giấy phép')
  expect(await inOrder(page)).toEqual([])
}

/** The parts of an article that do not stand under the one before. */
async function inOrder(page: Page): Promise<string[]> {
  const parts = [
    'h1',
    '.piece time',
    '.lead',
    '.piece > figure',
    '.text',
    '.byline',
    '#tin-khac',
    '.picker',
    '.imprint',
  ]
  const tops: { part: string; top: number }[] = []
  for (const part of parts)
    tops.push({ part, top: (await page.locator(part).first().boundingBox())?.y ?? Number.NaN })
  return tops.flatMap(({ part, top }, index) =>
    index === 0 || top > (tops[index - 1]?.top ?? 0) ? [] : [part],
  )
}

/** What must be seen of each kind of body. */
export const bodySees: Record<BodyKind, (page: Page) => Promise<void>> = {
  async table(page) {
    const region = page.getByRole('region', { name: /^Bảng: Xã/ })
    expect(await region.getByRole('columnheader').count()).toBe(5)
    expect(await region.getByRole('row').count()).toBe(3)
    // Reached by keyboard, and every column can be scrolled to.
    await region.focus()
    const last = region.getByRole('columnheader').last()
    await last.scrollIntoViewIfNeeded()
    const box = await last.boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((page.viewportSize()?.width ?? 0) + 1)
    await page.evaluate(() => scrollTo(0, 0))
  },
  async list(page) {
    expect(await page.locator('.text > ul > li').count()).toBe(2)
    expect(await shown(page.locator('.text ul ul li'))).toBe('Bản chính')
    expect(await page.locator('.text ol').getAttribute('start')).toBe('3')
  },
  async quote(page) {
    expect(await shown(page.locator('.text > blockquote'))).toContain('Rừng còn thì suối còn')
    expect(await shown(page.locator('.pull'))).toContain('Bà Vi Thị Hoa')
    expect(await shown(page.locator('.box'))).toContain('Rừng của bản')
  },
  async gallery(page) {
    expect(await page.locator('.gallery figure').count()).toBe(3)
    expect(await shown(page.locator('.gallery figcaption').first())).toContain('Phiên chợ vùng cao')
    expect(await shown(page.locator('.text sub'))).toBe('2')
  },
  async video(page) {
    const link = page.locator('.video a')
    expect(await shown(link)).toContain('Một ngày ở bản Hon')
    expect(await link.getAttribute('href')).toBe(`https://www.youtube.com/watch?v=${film.id}`)
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  },
}
