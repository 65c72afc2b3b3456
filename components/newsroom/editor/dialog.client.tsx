'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'

type Props = { title: string; onClose: () => void; children: ReactNode }

/** A question of the editor's: over the page, with the keyboard inside it, gone with Escape. */
export function Dialog({ title, onClose, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}

type LineProps = {
  label: string
  type?: 'url' | 'text'
  value?: string
  hint?: string
  submit: string
  /** Null when it was taken; else what is wrong with it. */
  onSubmit: (line: string) => string | null
  children?: ReactNode
}

/** One line to be filled in. Not sent anywhere. */
export function LineForm({ label, type = 'text', value = '', hint, submit, onSubmit, children }: LineProps) {
  const id = useId()
  const problem = useRef<HTMLElement>(null)
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        const line = new FormData(event.currentTarget).get('line')
        const said = onSubmit(String(line ?? ''))
        if (problem.current) problem.current.textContent = said ?? ''
      }}
    >
      <p className="field">
        <label htmlFor={id}>{label}</label>
        <input id={id} name="line" type={type} defaultValue={value} aria-describedby={`${id}-problem`} />
        {hint && <small className="hint">{hint}</small>}
        <small ref={problem} id={`${id}-problem`} className="problem" role="alert" />
      </p>
      <p className="buttons">
        <button type="submit">{submit}</button>
        {children}
      </p>
    </form>
  )
}
