'use client'

import type { ReactNode } from 'react'

type Props = { name: string; title: string; count?: number; open?: boolean; children: ReactNode }

/** A part of what stands beside the piece, that can be folded. */
export function Panel({ name, title, count, open = false, children }: Props) {
  return (
    <details className="panel" data-panel={name} open={open}>
      <summary>
        <h2>{title}</h2>
        {count !== undefined && <span className="count">{count}</span>}
      </summary>
      <div className="panel-inside">{children}</div>
    </details>
  )
}
