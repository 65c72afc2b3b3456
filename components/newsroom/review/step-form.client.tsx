'use client'

import type { ReactNode } from 'react'
import type { Step } from '../../../lib/articles/workflow.ts'

export type Sending = {
  version: number
  /** Saves, then sends: with script. */
  go: (form: FormData) => Promise<void>
  /** The action itself: without. */
  send: (form: FormData) => void
  sending: boolean
}

type Props = Sending & {
  step: Step
  /** The words of its button; left out where the form brings buttons of its own. */
  button?: string
  tone?: 'danger' | 'quiet' | undefined
  children?: ReactNode
}

/** The form of one step. */
export function StepForm({ version, go, send, sending, step, button, tone, children }: Props) {
  return (
    <form
      action={send}
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent
        const form = new FormData(event.currentTarget, submitter)
        void go(form)
      }}
    >
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="version" value={version} />
      {children}
      {button && (
        <p className="buttons">
          <button type="submit" className={tone} disabled={sending}>
            {button}
          </button>
        </p>
      )}
    </form>
  )
}
