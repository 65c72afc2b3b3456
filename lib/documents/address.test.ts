import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress } from './address.ts'

const read = (target: string) => {
  const address = readAddress(target)
  return address.ok ? { path: address.path, canonical: address.canonical } : address.reason
}

test('an address is decoded and brought to one form', () => {
  expect(read('/tin/mua-lu-7?utm_source=x')).toEqual({ path: '/tin/mua-lu-7', canonical: true })
  expect(read('/chinh-tri/')).toEqual({ path: '/chinh-tri', canonical: false })
  expect(read('//chinh-tri')).toEqual({ path: '/chinh-tri', canonical: false })
  expect(read('/')).toEqual({ path: '/', canonical: true })
})

test('macOS spells a path in NFD; it is the same path', () => {
  const nfd = encodeURI('/Tin-tức/Hòa-bình.htm'.normalize('NFD'))
  expect(read(nfd)).toEqual({ path: '/Tin-tức/Hòa-bình.htm', canonical: true })
})

test('what cannot be decoded, control characters and endless addresses are refused', () => {
  expect(read('/tin/%E0%A4%A')).toBe('undecodable')
  expect(read('/tin/%00')).toBe('undecodable')
  expect(read('/tin\\x')).toBe('undecodable')
  expect(read('http://elsewhere.example/')).toBe('undecodable')
  expect(read(`/${'a'.repeat(3_000)}`)).toBe('too-long')
})

test('what a query says is heard without its NULs', () => {
  const address = readAddress('/luu-tru?muc=kinh%00-te')
  expect(address.ok && address.query.get('muc')).toBe('kinh-te')
})

test('whatever is asked, nothing throws and no path climbs or doubles', () => {
  fc.assert(
    fc.property(fc.webPath(), (target) => {
      const address = readAddress(target.startsWith('/') ? target : `/${target}`)
      if (address.ok) expect(address.path).toMatch(/^\/([^/]|\/(?!\/))*$/)
    }),
  )
})
