'use client'

import { useEffect, useId, useRef, useState } from 'react'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  disabled: boolean
  /** Which attribute of its block it is: findings of the proof panel lead here. */
  attribute: string
  /** Text of several lines' length. */
  long?: boolean
  className?: string
  hint?: string
}

/**
 * A line of words that a block carries. What is typed stands here at once and in the document a moment
 * later: a document redrawn between two keys would break Vietnamese typing.
 */
export function Line({ label, value, onChange, disabled, attribute, long = false, className, hint }: Props) {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (document.activeElement !== box.current) setTyped(value)
  }, [value])
  const common = {
    id,
    value: typed,
    readOnly: disabled,
    placeholder: hint,
    'data-attribute': attribute,
    spellCheck: false,
    maxLength: 5000,
    onChange: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(target.value)
      onChange(target.value)
    },
    onBlur: () => setTyped(value),
  }
  return (
    <span className={className ? `carried ${className}` : 'carried'}>
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea ref={box as React.RefObject<HTMLTextAreaElement | null>} rows={1} {...common} />
      ) : (
        <input ref={box as React.RefObject<HTMLInputElement | null>} {...common} />
      )}
    </span>
  )
}
