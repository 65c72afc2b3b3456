import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { searchWait } from './search-limit.ts'

const from = (address: string) =>
  ({
    socket: { remoteAddress: '127.0.0.1' },
    headers: { 'x-forwarded-for': address },
  }) as unknown as IncomingMessage

test('a flood of searches from one network is turned away, others are not', () => {
  const waits = Array.from({ length: 200 }, (_, at) => searchWait(from(`2001:db8:7:7::${at + 1}`)))
  expect(waits.filter((wait) => wait > 0).length).toBeGreaterThan(100)
  expect(searchWait(from('2001:db8:7:8::1'))).toBe(0)
  expect(searchWait(from('127.0.0.1'))).toBe(0)
})
