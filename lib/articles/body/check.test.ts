import { describe, expect, test } from 'vitest'
import { checkBody } from './check.ts'
import { isLinkTarget } from './links.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const text = (text: string, marks?: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text, marks }],
})
const nested = (depth: number): unknown =>
  depth === 0 ? text('x') : { type: 'blockquote', content: [nested(depth - 1)] }

test('a sound body comes back with its defaults filled in and nothing unknown', () => {
  const given = doc(
    { type: 'heading', attrs: { level: 3, evil: 1 }, content: [{ type: 'text', text: 'a' }], x: 1 },
    {
      type: 'figure',
      attrs: { picture: 4 },
    },
  )
  expect(checkBody(given)).toEqual({
    ok: true,
    body: doc(
      { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'a' }] },
      {
        type: 'figure',
        attrs: { picture: 4, alt: null, caption: null, credit: null },
      },
    ),
  })
})

describe('no body is', () => {
  test.each([
    ['nothing', null],
    ['text', 'doc'],
    ['a list', []],
    ['another top node', text('x')],
    ['an empty document', doc()],
    ['an unknown node', doc({ type: 'script' })],
    ['an unknown mark', doc(text('x', [{ type: 'style' }]))],
    ['a node in the wrong place', doc({ type: 'listItem', content: [text('x')] })],
    ['a heading of level 1', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a link that runs script', doc(text('x', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]))],
    ['a link without a target', doc(text('x', [{ type: 'link' }]))],
    ['a picture that is no number', doc({ type: 'figure', attrs: { picture: '1' } })],
    ['a film of an unknown host', doc({ type: 'video', attrs: { host: 'x', id: 'dQw4w9WgXcQ' } })],
    ["a film with another host's id", doc({ type: 'video', attrs: { host: 'vimeo', id: 'dQw4w9WgXcQ' } })],
    ['content that is no list', { type: 'doc', content: 'x' }],
    ['a character that no database holds', doc(text('a\u0000b'))],
    ['half a character', doc(text('a\ud800b'))],
    ['41 levels', doc(nested(45))],
    ['more than 2 MB', doc(text('ư'.repeat(1_100_000)))],
  ])('%s', (_name, json) => {
    const result = checkBody(json)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.reason).toMatch(/^Thân bài/)
  })
})

test('thirty levels and one and a half megabytes are still a body', () => {
  expect(checkBody(doc(nested(30), text('x'.repeat(1_500_000)))).ok).toBe(true)
})

describe('a link may point to', () => {
  test.each([
    'https://example.vn/a?b=1#c',
    'http://xn--bo-tnh-3ta.vn/',
    'https://báotỉnh.vn/bài-viết',
    'mailto:toasoan@example.vn',
    'tel:+84200000000',
    '/tin/x-1',
    '/11/189470/Nang-cao.htm',
  ])('%s', (href) => expect(isLinkTarget(href)).toBe(true))
})

describe('a link may not point to', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example/x',
    '/\\evil.example',
    'https://user:pass@example.vn/',
    'https:///x',
    'https://example.vn/%00',
    'https://example.vn/%E0%A4%A',
    'https://example.vn/\u202egpj.exe',
    'mailto:a@b.vn?body=x@y',
    'x.html',
    '',
  ])('%j', (href) => expect(isLinkTarget(href)).toBe(false))
})
