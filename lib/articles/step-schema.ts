import { z } from 'zod'
import { momentFromInput } from '../vietnamese/clock-input.ts'
import { dueAtOf, dueChoiceNames } from './due-choices.ts'
import type { Step } from './workflow.ts'

const words = (missing: string) =>
  z
    .string(missing)
    .max(5000, 'Dài quá 5.000 ký tự.')
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text !== '', missing)

/** The version of the text that the step was decided on. */
const at = z.object({ version: z.coerce.number().int().min(1) })
const plain = (step: Exclude<Step, 'return' | 'schedule' | 'correct'>) => at.extend({ step: z.literal(step) })

/** When the piece is to go out: one of the choices, or a day and an hour in Asia/Ho_Chi_Minh. */
const schedule = at
  .extend({
    step: z.literal('schedule'),
    dueAt: z.string().default(''),
    choice: z.enum(dueChoiceNames).optional().catch(undefined),
  })
  .transform(({ step, version, choice, dueAt: written }, context) => {
    const dueAt = choice ? dueAtOf(choice, new Date()) : momentFromInput(written)
    if (dueAt) return { step, version, dueAt }
    context.addIssue({ code: 'custom', message: 'Chọn ngày và giờ lên trang.', path: ['dueAt'] })
    return z.NEVER
  })

/** A step as the review bar sends it. */
export const stepInput = z.discriminatedUnion('step', [
  plain('submit'),
  at.extend({ step: z.literal('return'), note: words('Viết lý do để người viết biết cần sửa gì.') }),
  plain('approve'),
  schedule,
  plain('unschedule'),
  plain('publish'),
  plain('fix'),
  plain('update'),
  at.extend({ step: z.literal('correct'), text: words('Viết lời đính chính: sai ở đâu, đúng là gì.') }),
  plain('withdraw'),
  plain('restore'),
])
export type StepInput = z.output<typeof stepInput>
