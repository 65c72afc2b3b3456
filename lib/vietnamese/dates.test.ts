import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as dates from './dates.ts'

test('a moment belongs to the day in Asia/Ho_Chi_Minh', () => {
  expect(dates.dayOf(new Date('2024-05-15T16:59:59Z'))).toBe('2024-05-15')
  expect(dates.dayOf(new Date('2024-05-15T17:00:00Z'))).toBe('2024-05-16')
  expect(dates.dayOf(new Date('2024-05-15T23:30:00Z'))).toBe('2024-05-16')
})

test('a day begins at midnight there, also before 1975 when Saigon kept +08:00', () => {
  expect(dates.startOfDay('2024-05-16').toISOString()).toBe('2024-05-15T17:00:00.000Z')
  expect(dates.startOfDay('1970-01-02').toISOString()).toBe('1970-01-01T16:00:00.000Z')
})

test('every moment lies in the day that is said to be its own', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1976-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      (moment) => {
        const day = dates.dayOf(moment)
        expect(dates.startOfDay(day).getTime()).toBeLessThanOrEqual(moment.getTime())
        expect(dates.startOfDay(dates.plusDays(day, 1)).getTime()).toBeGreaterThan(moment.getTime())
      },
    ),
  )
})

test.each([
  '2024-02-30',
  '2023-02-29',
  '0000-00-00',
  '2024-13-01',
  '2024-00-10',
  '24-05-16',
  '2024-5-16',
  '9999-12-31',
  'hôm nay',
])('%s is no day', (text) => expect(dates.isDay(text)).toBe(false))

test('the day after whatever is a day, a month or a year can be said', () => {
  expect([dates.isYear('9999'), dates.isMonth('9999-12')]).toEqual([false, false])
  expect([dates.isYear('9998'), dates.isMonth('9998-12'), dates.isDay('9998-12-31')]).toEqual([
    true,
    true,
    true,
  ])
  expect(dates.startOfDay(dates.plusDays('9998-12-31', 1)).toISOString()).toBe('9998-12-31T17:00:00.000Z')
})

test('29 February exists in a leap year', () => expect(dates.isDay('2024-02-29')).toBe(true))

test('dates read as in the paper', () => {
  const moment = new Date('2024-05-16T10:57:00+07:00')
  expect(dates.longMoment(moment)).toBe('Thứ năm, 16/05/2024 | 10:57')
  expect(dates.isoMoment(moment)).toBe('2024-05-16T10:57:00+07:00')
  expect(dates.longDay('2026-11-22')).toBe('Chủ nhật, 22/11/2026')
  expect(dates.monthName('2024-05')).toBe('Tháng 5/2024')
})

test('a moment is written so that it is read as the same one, also when the offset had seconds', () => {
  expect(dates.isoMoment(new Date('1902-01-01T00:00:00Z'))).toBe('1902-01-01T07:07:00+07:07')
  expect(dates.isoMoment(new Date('1950-01-01T00:00:00Z'))).toBe('1950-01-01T08:00:00+08:00')
  const min = new Date('1900-01-01T00:00:00Z')
  fc.assert(
    fc.property(fc.date({ min, max: new Date('2099-12-31'), noInvalidDate: true }), (moment) => {
      const written = dates.isoMoment(moment)
      expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d\d:\d\d$/)
      expect(Date.parse(written)).toBe(Math.floor(moment.getTime() / 1000) * 1000)
    }),
  )
})

test('calendars begin on Monday and hold every day of the month', () => {
  expect(dates.weekday('2026-11-23')).toBe(0)
  expect(dates.daysOfMonth('2024-02')).toHaveLength(29)
  expect(dates.plusMonths('2024-12', 1)).toBe('2025-01')
})
