import { expect, test } from 'vitest'
import { isWanted, lastDue, stateOf } from './nightly.ts'

const at = (text: string) => new Date(`${text}+07:00`)

test('half past two is a time of Asia/Ho_Chi_Minh: before it, the one of yesterday is the last', () => {
  expect(lastDue(at('2026-11-30T02:29:59'), '02:30')).toEqual(at('2026-11-29T02:30:00'))
  expect(lastDue(at('2026-11-30T02:30:00'), '02:30')).toEqual(at('2026-11-30T02:30:00'))
})

test('a backup is wanted once a night, from its time on, and at once where there never was one', () => {
  const noon = at('2026-11-29T12:00:00')
  expect(isWanted(noon, '02:30', { succeeded: null, tried: null })).toBe(true)
  const succeeded = at('2026-11-29T02:30:10')
  const done = { succeeded, tried: succeeded }
  expect(isWanted(noon, '02:30', done)).toBe(false)
  expect(isWanted(at('2026-11-30T02:29:59'), '02:30', done)).toBe(false)
  expect(isWanted(at('2026-11-30T02:30:00'), '02:30', done)).toBe(true)
})

test('what failed is tried again half an hour later', () => {
  const last = { succeeded: at('2026-11-28T02:30:00'), tried: at('2026-11-29T02:30:00') }
  expect(isWanted(at('2026-11-29T02:59:59'), '02:30', last)).toBe(false)
  expect(isWanted(at('2026-11-29T03:00:00'), '02:30', last)).toBe(true)
})

test('it is late when the last success is older than 26 hours, whatever was tried since', () => {
  const succeeded = at('2026-11-29T02:30:00')
  expect(stateOf(at('2026-11-30T04:30:00'), { succeeded, failed: false })).toBe('ok')
  expect(stateOf(at('2026-11-30T04:30:01'), { succeeded, failed: false })).toBe('late')
  expect(stateOf(at('2026-11-29T03:00:00'), { succeeded, failed: true })).toBe('failed')
  expect(stateOf(at('2026-11-29T03:00:00'), { succeeded: null, failed: false })).toBe('none')
})
