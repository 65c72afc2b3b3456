import { describe, expect, test } from 'vitest'
import { useDemo } from '../setup/demo.ts'

const { url } = useDemo()

const post = (path: string, headers: Record<string, string>) =>
  fetch(url(path), { method: 'POST', headers, body: 'x=1', redirect: 'manual' })

describe('the back door', () => {
  test('nobody gets into the newsroom without signing in, and nobody keeps its pages', async () => {
    const response = await fetch(url('/admin'), { redirect: 'manual' })
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe('/admin/dang-nhap')
    expect(response.headers.get('cache-control')).toContain('no-store')
  })

  test.each(['/admin', '/admin/dang-nhap'])(
    '%s has a strict policy with a nonce of its own, twice never the same',
    async (path) => {
      const policies = await Promise.all(
        [1, 2].map(
          async () =>
            (await fetch(url(path), { redirect: 'manual' })).headers.get('content-security-policy') ?? '',
        ),
      )
      for (const policy of policies) {
        expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic';/)
        expect(policy).toContain("frame-ancestors 'none'")
        expect(policy).not.toContain('unsafe-')
      }
      expect(policies[0]).not.toBe(policies[1])
    },
  )

  test('what would change something and does not come from a page of ours is refused', async () => {
    const own = new URL(url('/')).origin
    for (const headers of [
      { origin: 'https://example.org' },
      { origin: 'null' },
      {},
      { origin: own, 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(
        (await post('/admin/dang-nhap', headers as Record<string, string>)).status,
        JSON.stringify(headers),
      ).toBe(403)
    }
    expect((await post('/admin/dang-nhap', { origin: own })).status).not.toBe(403)
  })

  test('reader pages stay documents, whatever is asked of them in the framework’s language', async () => {
    const plain = await (await fetch(url('/chinh-tri'))).text()
    const response = await fetch(url('/chinh-tri'), { headers: { rsc: '1', 'next-router-prefetch': '1' } })
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toBe(plain)
  })
})
