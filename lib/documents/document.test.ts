import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bytesOf, chooseEncoding, makeDocument } from './document.ts'

const stamp = { epoch: 'first', stamp: 1, tags: ['site'], freshUntil: null }

test('a document is the same in every encoding', async () => {
  const html = `<p>${'Báo Lam Giang – tiếng nói của nhân dân. '.repeat(50)}</p>`
  const document = await makeDocument(html, 200, stamp)
  expect(brotliDecompressSync(await bytesOf(document, 'br')).toString()).toBe(html)
  expect(gunzipSync(await bytesOf(document, 'gzip')).toString()).toBe(html)
  expect((await bytesOf(document, 'identity')).toString()).toBe(html)
})

test('the ETag changes with the page and with nothing else', async () => {
  const [one, same, other] = await Promise.all([
    makeDocument('<p>a</p>', 200, stamp),
    makeDocument('<p>a</p>', 200, { ...stamp, stamp: 9 }),
    makeDocument('<p>b</p>', 200, stamp),
  ])
  expect(one.etag).toBe(same.etag)
  expect(one.etag).not.toBe(other.etag)
})

test('the client gets the best encoding that it takes', () => {
  expect(chooseEncoding('gzip, deflate, br, zstd')).toBe('br')
  expect(chooseEncoding('gzip;q=0.8, br;q=0')).toBe('gzip')
  expect(chooseEncoding('GZIP')).toBe('gzip')
  expect(chooseEncoding('deflate')).toBe('identity')
  expect(chooseEncoding(undefined)).toBe('identity')
})
