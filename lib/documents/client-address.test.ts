import { expect, test } from 'vitest'
import { clientAddress } from './client-address.ts'

const asked = (remoteAddress: string, forwarded?: string) =>
  clientAddress({ socket: { remoteAddress }, headers: forwarded ? { 'x-forwarded-for': forwarded } : {} })

test('who comes straight is who the connection says, whatever they claim', () => {
  expect(asked('203.0.113.9')).toBe('203.0.113.9')
  expect(asked('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
  expect(asked('::ffff:203.0.113.9', '198.51.100.1')).toBe('203.0.113.9')
})

test('who comes through the nginx of this machine is whom it names last', () => {
  expect(asked('127.0.0.1', '198.51.100.1')).toBe('198.51.100.1')
  expect(asked('::ffff:127.0.0.1', '6.6.6.6, 198.51.100.1')).toBe('198.51.100.1')
  expect(asked('::1', '2001:db8::7')).toBe('2001:db8::7')
})

test('a proxy that names nobody is who asks', () => {
  expect(asked('127.0.0.1')).toBe('127.0.0.1')
  expect(asked('127.0.0.1', 'ai đó')).toBe('127.0.0.1')
})
