'use client'

import { useId } from 'react'
import type { FormState } from '../form-state.ts'

type Props = { name: string; label: string; hint: string; refused: FormState }

/** The words that a step needs. What was refused stays as it was written. */
export function WordsField({ name, label, hint, refused }: Props) {
  const id = useId()
  const problem = refused?.problems?.[name]
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={4}
        maxLength={5000}
        required
        defaultValue={refused?.values?.[name]}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        aria-invalid={problem ? true : undefined}
      />
      <small id={`${id}-hint`} className="hint">
        {hint}
      </small>
      {problem && (
        <small id={`${id}-problem`} className="problem">
          {problem}
        </small>
      )}
    </p>
  )
}
