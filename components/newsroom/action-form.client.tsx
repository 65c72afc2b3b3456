'use client'

import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from 'react'
import type { FormState } from './form-state.ts'

const FormContext = createContext<FormState>(null)

/** What was said about a field when the form was last sent, and what was written in it. */
export function useField(name: string): { problem: string | undefined; value: string | undefined } {
  const state = useContext(FormContext)
  const value = state?.values?.[name]
  return { problem: state?.problems?.[name], value: typeof value === 'string' ? value : undefined }
}

/** Whether a box was ticked when the form was refused; undefined where it was not. */
export function useTicked(name: string, value: string): boolean | undefined {
  const state = useContext(FormContext)
  if (!state?.values || state.ok) return undefined
  const sent = state.values[name]
  return Array.isArray(sent) ? sent.includes(value) : sent === value
}

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** The words of the button. */
  submit: string
  /** "danger" for what takes something away from readers. */
  tone?: 'plain' | 'danger' | 'quiet'
  /** What the button is about, where several on a page have the same words: heard, not seen. */
  about?: string
  children?: ReactNode
}

/**
 * A form that sends itself to a server action, with or without script. What was refused stays as it was
 * written, with a line at each field; the first line says what happened and is read out.
 */
export function ActionForm({ action, submit, tone = 'plain', about, children }: Props) {
  const [state, send, sending] = useActionState(action, null)
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (state && !state.ok) said.current?.focus()
  }, [state])
  return (
    <FormContext value={state}>
      <form action={send} className="form" noValidate>
        {state?.message && (
          <p ref={said} className={state.ok ? 'said' : 'said problem'} role="status" tabIndex={-1}>
            {state.message}
          </p>
        )}
        {children}
        <p className="buttons">
          <button type="submit" className={tone} disabled={sending}>
            {submit}
            {about && <span className="unseen">{about}</span>}
          </button>
        </p>
      </form>
    </FormContext>
  )
}
