'use client'

import { useId } from 'react'
import { usePieceField } from './piece-context.client.tsx'

/** Kicker, headline and lead, where the reader will see them. */
export function HeadWords({ writable }: { writable: boolean }) {
  return (
    <div className="head-words">
      <Words name="kicker" label="Tít phụ" className="kicker" writable={writable} most={500} />
      <Words name="title" label="Tít" className="headline" writable={writable} most={500} good={100} />
      <Words name="lead" label="Sapo" className="lead" writable={writable} most={5000} good={300} />
    </div>
  )
}

type Props = {
  name: 'kicker' | 'title' | 'lead'
  label: string
  className: string
  writable: boolean
  most: number
  /** More characters than that are many. */
  good?: number
}

function Words({ name, label, className, writable, most, good }: Props) {
  const id = useId()
  const [value, write] = usePieceField(name)
  return (
    <p className={`words ${className}`}>
      <label htmlFor={id}>
        {label}
        {good && (
          <span className={value.length > good ? 'count many' : 'count'}>{`${value.length} ký tự`}</span>
        )}
      </label>
      <textarea
        id={id}
        value={value}
        onChange={(event) => write(event.target.value.replace(/\n/g, ' '))}
        readOnly={!writable}
        maxLength={most}
        rows={1}
        spellCheck={false}
        data-place={name}
      />
    </p>
  )
}
