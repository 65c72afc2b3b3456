'use client'

import { useId } from 'react'
import type { FormState } from '../form-state.ts'

type Choices = { choices: { value: string; label: string }[]; sending: boolean }

/** The usual times, each with one press. */
export function QuickTimes({ choices, sending }: Choices) {
  return (
    <fieldset>
      <legend>Hẹn nhanh</legend>
      <p className="buttons">
        {choices.map(({ value, label }) => (
          <button key={value} type="submit" name="choice" value={value} className="quiet" disabled={sending}>
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  )
}

/** Day and hour; `dueAt`: when the piece is due now, ISO 8601 with +07:00. */
export function DueField({ dueAt, refused }: { dueAt: string | null; refused: FormState }) {
  const id = useId()
  const problem = refused?.problems?.dueAt
  return (
    <p className="field">
      <label htmlFor={id}>Lên trang lúc</label>
      <input
        id={id}
        name="dueAt"
        type="datetime-local"
        defaultValue={refused?.values?.dueAt ?? dueAt?.slice(0, 16)}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        aria-invalid={problem ? true : undefined}
      />
      <small id={`${id}-hint`} className="hint">
        Giờ Việt Nam.
      </small>
      {problem && (
        <small id={`${id}-problem`} className="problem">
          {problem}
        </small>
      )}
    </p>
  )
}
