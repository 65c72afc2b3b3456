'use client'

import type { Step } from '../../../lib/articles/workflow.ts'
import type { FormState } from '../form-state.ts'
import { DueField, QuickTimes } from './due-fields.client.tsx'
import { type Sending, StepForm } from './step-form.client.tsx'
import type { wordsOf } from './step-words.ts'
import { WordsField } from './words-field.client.tsx'

type Props = Sending & {
  step: Step
  words: ReturnType<typeof wordsOf>
  /** What was said when this step was last refused. */
  refused: FormState
  dueAt: string | null
  choices: { value: string; label: string }[]
}

/** A step: one press where that is all, else what it will do or needs, and then the press. */
export function StepPanel({ words, refused, dueAt, choices, ...form }: Props) {
  const { step } = form
  const { name, button, tells, tone } = words
  const asks = step === 'return' || step === 'schedule' || step === 'correct'
  if (!tells && !asks) return <StepForm {...form} button={button} tone={tone} />
  return (
    // One at a time is open; an answer that refuses keeps its own open.
    <details name="step" className="step" open={refused !== null}>
      <summary className={`button ${tone ?? ''}`}>{name}</summary>
      <fieldset className="step-body">
        <legend className="unseen">{name}</legend>
        {tells && <p>{tells}</p>}
        {step === 'schedule' && (
          <StepForm {...form}>
            <QuickTimes choices={choices} sending={form.sending} />
          </StepForm>
        )}
        <StepForm {...form} button={button} tone={tone === 'danger' ? tone : undefined}>
          {step === 'schedule' && <DueField dueAt={dueAt} refused={refused} />}
          {step === 'return' && (
            <WordsField
              name="note"
              label="Lý do trả lại"
              hint="Người viết thấy trong phần Trao đổi."
              refused={refused}
            />
          )}
          {step === 'correct' && (
            <WordsField
              name="text"
              label="Lời đính chính"
              hint="Hiện dưới bài và ở trang Đính chính, kèm ngày giờ. Bản mới nhất của bài lên trang cùng lúc."
              refused={refused}
            />
          )}
        </StepForm>
      </fieldset>
    </details>
  )
}
