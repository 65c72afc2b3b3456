import { expect, test } from 'vitest'
import { momentFromInput } from '../vietnamese/clock-input.ts'
import { choicesAt, dueAtOf } from './due-choices.ts'

const beforeMidnight = new Date('2024-05-16T23:30:00+07:00')

test('six in the morning is that of the next day in Vietnam', () => {
  expect(dueAtOf('morning', beforeMidnight)).toEqual(new Date('2024-05-17T06:00:00+07:00'))
  expect(dueAtOf('in-30', beforeMidnight)).toEqual(new Date('2024-05-17T00:00:00+07:00'))
})

test('an evening that has come is not offered', () => {
  expect(choicesAt(beforeMidnight)).not.toContain('evening')
  expect(choicesAt(new Date('2024-05-16T09:00:00+07:00'))).toContain('evening')
})

test('day and hour are read as time in Vietnam, whatever the machine thinks', () => {
  expect(momentFromInput('2024-05-17T00:00')).toEqual(new Date('2024-05-16T17:00:00Z'))
  expect(momentFromInput('2024-05-17T10:57:03')).toEqual(new Date('2024-05-17T03:57:03Z'))
  for (const text of ['', '2024-02-30T10:00', '2024-05-17', '2024-05-17T24:00', 'mai'])
    expect(momentFromInput(text), text).toBeNull()
})
