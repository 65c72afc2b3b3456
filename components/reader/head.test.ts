import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sharedImage } from '../../lib/media/shared-image.ts'
import { headOf, noticeHead, readerViewport } from './head.ts'
import { scriptText } from './structured-data.tsx'

const site = { name: 'Báo Tỉnh', url: 'https://bao.example', description: 'Tin tức của tỉnh.' }
const picture = {
  id: 1,
  hash: 'ab',
  width: 2400,
  height: 1600,
  alt: '',
  caption: '',
  credit: '',
  focalX: 50,
  focalY: 50,
}

test('a page has one absolute address, whatever address it was asked by', () => {
  expect(headOf({ site, title: 'Mưa', path: '/tin/mua-1' })).toMatchObject({
    title: 'Mưa | Báo Tỉnh',
    description: 'Tin tức của tỉnh.',
    alternates: { canonical: 'https://bao.example/tin/mua-1' },
    openGraph: { url: 'https://bao.example/tin/mua-1', locale: 'vi_VN', type: 'website' },
  })
})

test('a long summary is cut between words', () => {
  const { description } = headOf({ site, title: 'Mưa', path: '/', description: 'một hai ba, '.repeat(30) })
  expect(description?.length).toBeLessThanOrEqual(161)
  expect(description).toMatch(/(một|hai|ba)…$/)
})

test('an empty day asks not to be indexed, and to be followed', () => {
  expect(headOf({ site, title: 'Chủ nhật', path: '/ngay/2024-05-19', index: false }).robots).toEqual({
    index: false,
    follow: true,
  })
})

test('a page leads to the feeds of what it shows', () => {
  const feed = { kind: 'topic', slug: 'mua' } as const
  expect(headOf({ site, title: 'Mưa', path: '/chu-de/mua', feed }).alternates?.types).toEqual({
    'application/rss+xml': [{ url: 'https://bao.example/rss/chu-de/mua.xml', title: 'Mưa' }],
    'application/feed+json': [{ url: 'https://bao.example/rss/chu-de/mua.json', title: 'Mưa' }],
  })
})

test('a shared link shows a picture of at most 1280 pixels, with its height', () => {
  expect(sharedImage(site.url, picture)).toEqual({
    url: 'https://bao.example/media/ab/1280.jpg',
    width: 1280,
    height: 853,
    alt: '',
    type: 'image/jpeg',
  })
})

test('no headline can end the script that describes it', () => {
  expect(scriptText({ headline: '</script><!--' })).toBe('{"headline":"\\u003c/script>\\u003c!--"}')
})

test('the page that says "not found" asks not to be indexed', () => {
  expect(noticeHead(site, 'Không tìm thấy')).toEqual({
    title: 'Không tìm thấy | Báo Tỉnh',
    robots: { index: false },
  })
})

test("the browser's own frame has the colour of the paper, in both schemes", () => {
  const tokens = readFileSync(new URL('../../styles/reader/tokens.css', import.meta.url), 'utf8')
  const papers = [...tokens.matchAll(/--paper: (#\w+);/g)].map((match) => match[1])
  expect(
    [readerViewport.themeColor].flat().map((each) => each && typeof each === 'object' && each.color),
  ).toEqual(papers)
})
