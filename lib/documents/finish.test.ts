import { expect, test } from 'vitest'
import { finish, finishFrame, UnfinishedPage } from './finish.ts'

const frame = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`
const place = '<main id="noi-dung"></main>'
const words = { head: '<title>Tin</title>', main: '<h1>Tin $& tức</h1>', data: '' }

test('a page gets its head, its frame and what machines read', () => {
  const data = '<script type="application/ld+json">{"headline":"a \\u003c b"}</script>'
  const around = finishFrame(frame(`<header>Báo</header>${place}<footer>Địa chỉ</footer>`))
  expect(finish({ ...words, data }, around)).toBe(
    '<!DOCTYPE html><html lang="vi"><head><title>Tin</title></head>' +
      `<body><header>Báo</header><main id="noi-dung"><h1>Tin $& tức</h1>${data}</main><footer>Địa chỉ</footer></body></html>`,
  )
})

test('the framework leaves no script, no preload and no marker in a frame', () => {
  const rendered = frame(
    `<div hidden=""><!--$--><!--/$--></div><p>Báo<!-- --> Tỉnh</p>${place}<script>self.__next_f.push([1,"x"])</script>` +
      '<script src="/_next/static/chunks/a.js" async=""></script><script id="_R_">requestAnimationFrame()</script>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
      '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>',
  )
  expect(finish(words, finishFrame(rendered))).toBe(
    finish(words, finishFrame(frame(`<p>Báo Tỉnh</p>${place}`))),
  )
})

test('the style sheet, the font and the own module stay', () => {
  const head =
    '<link rel="stylesheet" href="/_next/static/chunks/reader.css" data-precedence="next"/>' +
    '<link rel="preload" href="/fonts/serif.woff2" as="font" type="font/woff2" crossorigin=""/>' +
    '<script type="module" src="/reader.js?v=12345678"></script>'
  expect(finish(words, finishFrame(frame(place, head)))).toContain(`<head>${head}<title>`)
})

test.each([
  ['without a place for the page', '<header>Báo</header>'],
  ['with a part left for script', `<template id="B:0"></template>${place}`],
  ['with a hidden part', `<div hidden="" id="S:0">Tin</div>${place}`],
  ['with a style attribute', `<p style="color:red">Tin</p>${place}`],
  ["that is the framework's own error page", `<p id="__next_error__"></p>${place}`],
])('a frame %s is an error', (_, body) => {
  expect(() => finishFrame(frame(body))).toThrow(UnfinishedPage)
})

test.each([
  ['without a title', { head: '' }],
  ['with a style attribute', { main: '<p style="color:red">Tin</p>' }],
])('a page %s is an error, not a document', (_, wrong) => {
  expect(() => finish({ ...words, ...wrong }, finishFrame(frame(place)))).toThrow(UnfinishedPage)
})
