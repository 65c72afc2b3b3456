'use client'

import { useDraggable } from '@dnd-kit/core'
import { dragId } from './drag.ts'

/** What a piece is taken by. */
export function Handle({ from, piece, title }: { from: 'slot' | 'list'; piece: number; title: string }) {
  const { attributes, listeners, setNodeRef } = useDraggable({
    id: dragId(from, piece),
    attributes: { roleDescription: 'kéo được' },
  })
  return (
    <button
      ref={setNodeRef}
      type="button"
      className="quiet handle"
      aria-label={`Kéo “${title}”`}
      {...attributes}
      {...listeners}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M5 2h2v2H5zM9 2h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 12h2v2H5zM9 12h2v2H9z" fill="currentColor" />
      </svg>
    </button>
  )
}
