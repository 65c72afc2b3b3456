import { expect, test } from 'vitest'
import { headInOrder } from './head-order.ts'

const first = '<meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>'
const style = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'
const layout =
  '<link rel="preload" href="/fonts/a.woff2" as="font"/><link rel="icon" href="/icon.svg"/><script type="module" src="/reader.js"></script>'
const page =
  '<title>Báo &gt; Tỉnh</title><meta name="description" content="a"/><link rel="canonical" href="/"/>'
const document = (head: string) => `<html><head>${head}</head><body><p>Tin</p></body></html>`

test('a head is the same whichever part of it was ready first', () => {
  const right = document(first + style + layout + page)
  expect(headInOrder(document(first + style + page + layout))).toBe(right)
  expect(headInOrder(document(first + page + style + layout))).toBe(right)
  expect(headInOrder(right)).toBe(right)
})

test('a head that holds something unknown is left as it is', () => {
  const odd = document(`${page}<base href="/"/>${layout}`)
  expect(headInOrder(odd)).toBe(odd)
  expect(headInOrder('<p>no head</p>')).toBe('<p>no head</p>')
})
