import { expect, test } from 'vitest'
import { dayOf } from '../vietnamese/dates.ts'
import { lookOn } from './look.ts'

const never = { from: null, until: null }
const tet = { from: '2027-02-03', until: '2027-02-12' }

test('a look is on from its first day to its last, both included', () => {
  const looks = ['2027-02-02', '2027-02-03', '2027-02-12', '2027-02-13'].map((day) =>
    lookOn(day, { mourning: never, festive: tet }),
  )
  expect(looks).toEqual(['plain', 'festive', 'festive', 'plain'])
})

test('mourning outweighs the feast, and the feast is back after it', () => {
  const mourning = { from: '2027-02-05', until: '2027-02-06' }
  const looks = ['2027-02-04', '2027-02-05', '2027-02-06', '2027-02-07'].map((day) =>
    lookOn(day, { mourning, festive: tet }),
  )
  expect(looks).toEqual(['festive', 'mourning', 'mourning', 'festive'])
})

test('days are days in Asia/Ho_Chi_Minh, not in UTC', () => {
  const days = { mourning: never, festive: { from: '2027-02-06', until: '2027-02-06' } }
  const at = (moment: string) => lookOn(dayOf(new Date(moment)), days)
  expect(at('2027-02-05T16:59:59Z')).toBe('plain')
  expect(at('2027-02-05T17:00:00Z')).toBe('festive')
  expect(at('2027-02-06T16:59:59Z')).toBe('festive')
  expect(at('2027-02-06T17:00:00Z')).toBe('plain')
})

test('with only one end set nothing is on', () => {
  expect(lookOn('2027-02-05', { mourning: { from: '2027-02-01', until: null }, festive: never })).toBe(
    'plain',
  )
  expect(lookOn('2027-02-05', { mourning: never, festive: { from: null, until: '2027-02-09' } })).toBe(
    'plain',
  )
})
