import { expect, test } from 'vitest'
import { dayHeading, lengthOf, nearMoment } from './when.ts'

const now = new Date('2024-05-16T00:30:00+07:00')

test('a moment is said as colleagues say it, by the day in Vietnam', () => {
  const said = (moment: string) => nearMoment(new Date(moment), now)
  expect(said('2024-05-16T10:57:00+07:00')).toBe('10:57 hôm nay')
  expect(said('2024-05-15T16:59:59Z')).toBe('23:59 hôm qua')
  expect(said('2024-05-17T06:00:00+07:00')).toBe('06:00 ngày mai')
  expect(said('2024-05-02T08:00:00+07:00')).toBe('08:00 02/05')
  expect(said('2023-12-31T08:00:00+07:00')).toBe('08:00 31/12/2023')
})

test('a group of a list is headed by its day', () => {
  expect(dayHeading('2024-05-16', '2024-05-16')).toBe('Hôm nay, thứ năm 16/05/2024')
  expect(dayHeading('2024-05-20', '2024-05-16')).toBe('Thứ hai 20/05/2024')
})

test('a length of time is said in its largest parts', () => {
  const minutes = (count: number) => lengthOf(count * 60_000)
  expect([minutes(0.5), minutes(3), minutes(60), minutes(125), minutes(3 * 24 * 60)]).toEqual([
    'dưới 1 phút',
    '3 phút',
    '1 giờ',
    '2 giờ 5 phút',
    '3 ngày',
  ])
})
