'use client'

import { type ComponentProps, type ReactNode, useId } from 'react'
import { useField, useTicked } from './action-form.client.tsx'
import { Options } from './options.tsx'

type Own = { name: string; label: string; hint?: string }

/** A labelled line of text; its problem is said under it. */
export function Field({ name, label, hint, defaultValue, ...input }: Own & ComponentProps<'input'>) {
  const { value } = useField(name)
  return (
    <Labelled name={name} label={label} hint={hint}>
      {(ids) => <input {...input} {...ids} name={name} defaultValue={value ?? defaultValue} />}
    </Labelled>
  )
}

export function TextArea({ name, label, hint, defaultValue, ...input }: Own & ComponentProps<'textarea'>) {
  const { value } = useField(name)
  return (
    <Labelled name={name} label={label} hint={hint}>
      {(ids) => <textarea {...input} {...ids} name={name} defaultValue={value ?? defaultValue} />}
    </Labelled>
  )
}

export function Select({
  name,
  label,
  hint,
  defaultValue,
  options,
  ...input
}: Own & ComponentProps<'select'> & { options: { value: string | number; label: string }[] }) {
  const { value } = useField(name)
  return (
    <Labelled name={name} label={label} hint={hint}>
      {(ids) => (
        // React keeps a select's default only for its first render.
        <select {...input} {...ids} key={value} name={name} defaultValue={value ?? defaultValue}>
          <Options of={options} />
        </select>
      )}
    </Labelled>
  )
}

export function Checkbox({
  name,
  label,
  value = 'on',
  defaultChecked,
  ...input
}: Own & ComponentProps<'input'>) {
  const ticked = useTicked(name, String(value))
  return (
    <label className="check">
      <input {...input} type="checkbox" name={name} value={value} defaultChecked={ticked ?? defaultChecked} />{' '}
      {label}
    </label>
  )
}

/** Boxes that belong together; what is wrong with them is said above them. */
export function Boxes({
  name,
  legend,
  hint,
  children,
}: {
  name: string
  legend: string
  hint: string
  children: ReactNode
}) {
  const id = useId()
  const { problem } = useField(name)
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-problem`}>
      <legend>{legend}</legend>
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      <p id={`${id}-problem`} className="problem">
        {problem}
      </p>
      {children}
    </fieldset>
  )
}

type Ids = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

function Labelled({ name, label, hint, children }: Own & { children: (ids: Ids) => ReactNode }) {
  const id = useId()
  const { problem } = useField(name)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(problem ? { 'aria-invalid': true } : {}),
      })}
      {hint && (
        <small id={`${id}-hint`} className="hint">
          {hint}
        </small>
      )}
      {problem && (
        <small id={`${id}-problem`} className="problem">
          {problem}
        </small>
      )}
    </p>
  )
}
