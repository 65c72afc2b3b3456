'use client'

import { startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { type Step, states, steps } from '../../../lib/articles/workflow.ts'
import type { FormState } from '../form-state.ts'
import { usePiece, usePieceState } from '../piece/piece-context.client.tsx'
import { hasNewText } from '../piece/state.ts'
import { StateLine } from './state-line.tsx'
import { StepForm } from './step-form.client.tsx'
import { StepPanel } from './step-panel.client.tsx'
import { undoOf, wordsOf } from './step-words.ts'

type Props = {
  /** The server action of this piece. */
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** When the page was made: what "since" counts from. */
  now: string
  /** Quick times for a schedule, as they make sense now. */
  choices: { value: string; label: string }[]
}

/** Where a piece stands, and the steps that this person may take from there: exactly those. */
export function ReviewBar({ action, now, choices }: Props) {
  const { draft, flush } = usePiece()
  const isNew = usePieceState(hasNewText)
  const [state, send, sending] = useActionState(action, null)
  const [unsaved, setUnsaved] = useState<string | null>(null)
  const answer = useRef<HTMLDivElement>(null)
  // What was taken closes its panel: a panel is another one after each step that was taken.
  const [taking, setTaking] = useState(0)
  useEffect(() => {
    if (state?.ok) setTaking((count) => count + 1)
    if (state) answer.current?.focus()
  }, [state])

  /** What was typed goes to the server first: the step is for the text on the screen. */
  const go = async (form: FormData): Promise<void> => {
    const flushed = await flush()
    if (!flushed.ok) return setUnsaved(flushed.message)
    setUnsaved(null)
    form.set('version', String(flushed.version))
    startTransition(() => send(form))
  }
  const shared = { version: draft.version, go, sending, send }
  const taken = state?.values?.step as Step | undefined
  const undo = state?.ok && taken && undoOf[taken]
  // What a step brought about is no news once the piece has gone on: its time came, a colleague took it further.
  const isOver = Boolean(state?.ok && taken && steps[taken].to && steps[taken].to !== draft.state)
  const offered = order.filter(
    (step) => draft.steps.includes(step) && (isNew || (step !== 'fix' && step !== 'update')),
  )
  const words = (step: Step) => wordsOf(step, { state: draft.state, title: draft.fields.title })
  return (
    <section className="review" aria-label="Duyệt và đăng">
      <StateLine draft={draft} now={now} />
      <div className="answer" ref={answer} tabIndex={-1} role="status">
        {unsaved && <p className="said problem">{unsaved}</p>}
        {!unsaved && state?.message && !isOver && (
          <div className={state.ok ? 'said' : 'said problem'}>
            <p>{state.message}</p>
            {!state.ok && <Problems problems={state.problems ?? {}} />}
            {undo && draft.steps.includes(undo) && (
              <StepForm
                {...shared}
                step={undo}
                button={`Hoàn tác: ${words(undo).button.toLowerCase()}`}
                tone="quiet"
              />
            )}
          </div>
        )}
      </div>
      {offered.length === 0 ? (
        <p className="soft">{nothingToDo(draft.state)}</p>
      ) : (
        <div className="steps">
          {offered.map((step) => (
            <StepPanel
              key={`${step} ${taking}`}
              {...shared}
              step={step}
              words={words(step)}
              refused={taken === step && state && !state.ok ? state : null}
              dueAt={draft.dueAt}
              choices={choices}
            />
          ))}
        </div>
      )}
    </section>
  )
}

/** The way on first, what takes back last. */
const order: Step[] = [
  'submit',
  'approve',
  'publish',
  'schedule',
  'restore',
  'update',
  'fix',
  'unschedule',
  'return',
  'correct',
  'withdraw',
]

/** What a piece lacks; what is wrong with a line of the step's own form is said there. */
function Problems({ problems }: { problems: Record<string, string> }) {
  const own = Object.entries(problems).filter(([name]) => name === 'title' || name === 'body')
  return (
    <ul>
      {own.map(([name, problem]) => (
        <li key={name}>{problem}</li>
      ))}
    </ul>
  )
}

const nothingToDo = (state: keyof typeof states) =>
  state === 'submitted' || state === 'approved'
    ? 'Bài đang ở chỗ người duyệt: bạn chưa cần làm gì.'
    : `Bài ở trạng thái “${states[state]}”: không có bước nào dành cho bạn.`
