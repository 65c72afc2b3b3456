import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sharedImage } from '../../lib/media/shared-image.ts'
import { headOf, noticeHead, readerViewport } from './head.ts'
import { scriptText } from './structured-data.ts'

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
  const head = headOf({ site, title: 'Mưa', path: '/tin/mua-1' })
  expect(head).toContain(
    '<title>Mưa | Báo Tỉnh</title><meta name="description" content="Tin tức của tỉnh."/>',
  )
  expect(head).toContain('<link rel="canonical" href="https://bao.example/tin/mua-1"/>')
  expect(head).toContain('<meta property="og:url" content="https://bao.example/tin/mua-1"/>')
  expect(head).toContain('<meta property="og:type" content="website"/>')
})

test('a long summary is cut between words', () => {
  const head = headOf({ site, title: 'Mưa', path: '/', description: 'một hai ba, '.repeat(30) })
  const [, description = ''] = /name="description" content="([^"]*)"/.exec(head) ?? []
  expect(description.length).toBeLessThanOrEqual(161)
  expect(description).toMatch(/(một|hai|ba)…$/)
})

test('an empty day asks not to be indexed, and to be followed', () => {
  expect(headOf({ site, title: 'Chủ nhật', path: '/ngay/2024-05-19', index: false })).toContain(
    '<meta name="robots" content="noindex, follow"/>',
  )
})

test('a page leads to the feeds of what it shows', () => {
  const feed = { kind: 'topic', slug: 'mua' } as const
  expect(headOf({ site, title: 'Mưa', path: '/chu-de/mua', feed })).toContain(
    '<link rel="alternate" type="application/rss+xml" href="https://bao.example/rss/chu-de/mua.xml" title="Mưa"/>' +
      '<link rel="alternate" type="application/feed+json" href="https://bao.example/rss/chu-de/mua.json" title="Mưa"/>',
  )
})

test('no word of a piece can end the attribute or the element that it stands in', () => {
  const title = `</title><script>alert("1")</script>' onload='a' & b`
  const written =
    '&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#x27; onload=&#x27;a&#x27; &amp; b'
  const image = { url: 'https://bao.example/a.jpg', width: 1, height: 1, type: 'image/jpeg', alt: title }
  const article = { publishedTime: title, section: title, tags: [title], authors: [title] }
  const feed = { kind: 'topic', slug: 'a' } as const
  const head = headOf({ site, title, description: title, path: `/${title}`, image, article, feed })
  expect(head.replaceAll(written, '')).not.toMatch(/<script|onload/)
  expect(noticeHead(site, title)).toContain(`<title>${written} | Báo Tỉnh</title>`)
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
  expect(noticeHead(site, 'Không tìm thấy')).toBe(
    '<title>Không tìm thấy | Báo Tỉnh</title><meta name="robots" content="noindex"/>',
  )
})

test("the browser's own frame has the colour of the paper, in both schemes", () => {
  const tokens = readFileSync(new URL('../../styles/reader/tokens.css', import.meta.url), 'utf8')
  const papers = [...tokens.matchAll(/--paper: (#\w+);/g)].map((match) => match[1])
  expect(
    [readerViewport.themeColor].flat().map((each) => each && typeof each === 'object' && each.color),
  ).toEqual(papers)
})
