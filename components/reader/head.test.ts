import { expect, test } from 'vitest'
import { headOf, sharedImage } from './head.ts'
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

test('an empty day asks not to be indexed', () => {
  expect(headOf({ site, title: 'Chủ nhật', path: '/ngay/2024-05-19', index: false }).robots).toEqual({
    index: false,
  })
})

test('a shared link shows a picture of at most 1280 pixels, with its height', () => {
  expect(sharedImage(site.url, picture)).toEqual({
    url: 'https://bao.example/media/ab/1280.jpg',
    width: 1280,
    height: 853,
    alt: '',
  })
})

test('no headline can end the script that describes it', () => {
  expect(scriptText({ headline: '</script><!--' })).toBe('{"headline":"\\u003c/script>\\u003c!--"}')
})
