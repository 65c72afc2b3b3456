import { expect, test } from 'vitest'
import { editionsIn, editionTyped, languageLinks } from './editions.ts'
import { editionWords } from './schema.ts'

test.each([
  ['en https://en.baotinh.vn', { language: 'en', url: 'https://en.baotinh.vn/' }],
  ['  ZH-hant-tw   http://baotinh.vn/zh#dau ', { language: 'zh-Hant-TW', url: 'http://baotinh.vn/zh' }],
  // The United Kingdom is GB, whatever it is called.
  ['en-uk https://uk.baotinh.vn/', { language: 'en-GB', url: 'https://uk.baotinh.vn/' }],
])('%s is an edition', (line, edition) => {
  expect(editionTyped(line)).toEqual(edition)
})

test.each([
  ['https://en.baotinh.vn/', /Viết mã ngôn ngữ/],
  ['en https://en.baotinh.vn/ tiếng Anh', /Viết mã ngôn ngữ/],
  ['eng https://en.baotinh.vn/', /“eng” không phải mã ngôn ngữ/],
  ['qq https://en.baotinh.vn/', /“qq” không phải/],
  ['en-QQ https://en.baotinh.vn/', /“en-QQ” không phải/],
  ['en-zz https://en.baotinh.vn/', /“en-zz” không phải/],
  ['x-default https://baotinh.vn/', /“x-default” không phải/],
  ['vi-VN https://baotinh.vn/', /Tiếng Việt là báo này/],
  ['en en.baotinh.vn', /không phải địa chỉ đầy đủ/],
  ['en //en.baotinh.vn/', /không phải địa chỉ đầy đủ/],
  ['en javascript:alert(1)', /không phải địa chỉ đầy đủ/],
  ['en https://ai:mat-khau@en.baotinh.vn/', /không phải địa chỉ đầy đủ/],
])('%s is none, and why is said', (line, why) => {
  expect(editionTyped(line)).toMatch(why)
})

const saved = (editions: string) => editionWords('https://baotinh.vn').safeParse({ editions })
const problem = (editions: string) => saved(editions).error?.issues.map(({ message }) => message)

test('the settings keep them as they are meant, one a line', () => {
  expect(saved('EN https://en.baotinh.vn\r\n\r\n km  https://km.baotinh.vn/\n').data).toEqual({
    editions: 'en https://en.baotinh.vn/\nkm https://km.baotinh.vn/',
  })
  expect(saved(' \n').data).toEqual({ editions: '' })
})

test('the settings say which line is wrong', () => {
  expect(problem('en https://en.baotinh.vn/\n\nlào https://lo.baotinh.vn/')).toEqual([
    'Dòng 3: “lào” không phải mã ngôn ngữ hai chữ, như en, lo, km, zh-Hans.',
  ])
  expect(problem('en https://en.baotinh.vn/\nEN https://english.baotinh.vn/')).toEqual([
    'Dòng 2: đã có một bản “en” ở trên.',
  ])
  expect(problem('en https://baotinh.vn')).toEqual(['Dòng 1: đây là địa chỉ của chính báo này.'])
})

test('the links name every version, this one among them, and where everybody else is led', () => {
  const editions = editionsIn('en https://en.baotinh.vn/\nkm https://km.baotinh.vn/')
  expect(languageLinks('https://baotinh.vn/', editions)).toEqual({
    vi: 'https://baotinh.vn/',
    en: 'https://en.baotinh.vn/',
    km: 'https://km.baotinh.vn/',
    'x-default': 'https://baotinh.vn/',
  })
  expect(languageLinks('https://baotinh.vn/', [])).toBeUndefined()
})
