import { clockTime, dayOf, momentOf, plusDays } from '../vietnamese/dates.ts'

/** Times that a newsroom asks for most, each with one press. */
export const dueChoices = {
  'in-5': '5 phút nữa',
  'in-30': '30 phút nữa',
  evening: '18:00 hôm nay',
  morning: '6:00 sáng mai',
} as const
export type DueChoice = keyof typeof dueChoices
export const dueChoiceNames = Object.keys(dueChoices) as [DueChoice, ...DueChoice[]]

/** The choices that make sense now: no evening once it has come. */
export const choicesAt = (now: Date): DueChoice[] =>
  dueChoiceNames.filter((choice) => choice !== 'evening' || clockTime(now) < '17:59')

/** The moment that a choice means, in Asia/Ho_Chi_Minh. */
export function dueAtOf(choice: DueChoice, now: Date): Date {
  if (choice === 'in-5') return new Date(now.getTime() + 5 * 60_000)
  if (choice === 'in-30') return new Date(now.getTime() + 30 * 60_000)
  return choice === 'evening' ? momentOf(dayOf(now), '18:00') : momentOf(plusDays(dayOf(now), 1), '06:00')
}
