import { expect, test } from 'vitest'
import { finish, finishFrame, finishFramed, UnfinishedPage } from './finish.ts'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="vi"><head>${head}<title>Báo</title></head><body>${body}</body></html>`

test('the framework leaves no script, no preload and no marker in a document', () => {
  const finished = finish(
    page(
      '<div hidden=""><!--$--><!--/$--></div><main>Tin<!-- --> tức</main><script>self.__next_f.push([1,"x"])</script>' +
        '<script src="/_next/static/chunks/a.js" async=""></script><script id="_R_">requestAnimationFrame()</script>',
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>' +
        '<script src="/_next/static/chunks/polyfills.js" noModule=""></script>',
    ),
  )
  expect(finished).toBe(page('<main>Tin tức</main>'))
})

test('the style sheet, the font, JSON-LD and the own module stay', () => {
  const head =
    '<link rel="stylesheet" href="/_next/static/chunks/reader.css" data-precedence="next"/>' +
    '<link rel="preload" href="/fonts/serif.woff2" as="font" type="font/woff2" crossorigin=""/>'
  const body =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a \\u003c b"}</script>' +
    '<script type="module" src="/reader.js?v=12345678"></script>'
  expect(finish(page(body, head))).toBe(page(body, head))
})

test.each([
  ['a title outside the head', '<html><head></head><body><title>Báo</title></body></html>'],
  ['a part left for script', page('<template id="B:0"></template>')],
  ['a hidden part', page('<div hidden="" id="S:0">Tin</div>')],
  ['a style attribute', page('<p style="color:red">Tin</p>')],
  ["the framework's own error page", page('<p id="__next_error__"></p>')],
])('%s is an error, not a document', (_, html) => {
  expect(() => finish(html)).toThrow(UnfinishedPage)
})

const main = (words: string) => `<main id="noi-dung">${words}</main>`
const bare = (body: string) => `<!DOCTYPE html><html lang="vi"><head></head><body>${body}</body></html>`

test('a page of its main part alone gets its head and its frame', () => {
  const rendered = bare(
    `<div hidden=""><!--$--><!--/$--></div>${main('Tin<!-- --> $& tức')}<script>flight()</script>`,
  )
  const frame = finishFrame(
    bare(`<header>Báo</header>${main('')}<footer>Địa chỉ</footer><script>flight()</script>`),
  )
  expect(
    finishFramed(
      rendered,
      { head: '<title>Tin</title>', data: '<script type="application/ld+json">{}</script>' },
      frame,
    ),
  ).toBe(
    '<!DOCTYPE html><html lang="vi"><head><title>Tin</title></head>' +
      '<body><header>Báo</header><main id="noi-dung">Tin $& tức<script type="application/ld+json">{}</script></main><footer>Địa chỉ</footer></body></html>',
  )
})

test.each([
  [
    'what stands beside the main part and would be lost',
    `${main('Tin')}<aside>Thêm</aside>`,
    '<title>Tin</title>',
  ],
  ['a page without its main part', '<p>Tin</p>', '<title>Tin</title>'],
  ['a page without a title', main('Tin'), ''],
  ['a style attribute in the main part', main('<p style="color:red">Tin</p>'), '<title>Tin</title>'],
])('%s is an error', (_, body, head) => {
  expect(() => finishFramed(bare(body), { head, data: '' }, finishFrame(bare(main(''))))).toThrow(
    UnfinishedPage,
  )
})

test('a frame without a place for the page is an error', () => {
  expect(() => finishFrame(bare('<header>Báo</header>'))).toThrow(UnfinishedPage)
})
