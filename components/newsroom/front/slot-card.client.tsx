'use client'

import { useDroppable } from '@dnd-kit/core'
import type { Slot } from '../../../lib/front/board.ts'
import type { BoardPiece } from '../../../lib/front/board-piece.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { dropId } from './drag.ts'
import { Handle } from './handle.client.tsx'
import { PieceLine } from './piece-line.tsx'
import { fieldOf, instantOf } from './pin-time.ts'

type Props = {
  index: number
  names: readonly string[]
  slot: Slot
  /** What it holds; null: automatic. */
  held: BoardPiece | null
  /** What readers would get in it. */
  shown: BoardPiece | null
  onPlace: (piece: number, slot: number) => void
  onRelease: (slot: number) => void
  onPin: (slot: number, until: string | null) => void
}

/** A slot of the board: what it holds or what fills it, and what can be done with it. */
export function SlotCard({ index, names, slot, held, shown, onPlace, onRelease, onPin }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id: dropId(index) })
  const { ref, ...kept } = useKeptFocus<HTMLLIElement>()
  const name = names[index] ?? ''
  const target = (step: number) => names[index + step]
  return (
    <li
      {...kept}
      ref={(element) => {
        ref.current = element
        setNodeRef(element)
      }}
      className={`slot${held ? ' held' : ''}${isOver ? ' over' : ''}`}
    >
      <h3>
        {name} <small>{held ? (slot?.until ? 'ghim có hạn' : 'ghim') : 'tự động'}</small>
      </h3>
      {held ? <PieceLine piece={held} /> : shown && <PieceLine piece={shown} />}
      {!held && !shown && <p className="empty">Chưa có tin nào để lấp ô này.</p>}
      {held && !held.isShown && (
        <p className="problem">
          Bài này không còn trên trang báo.
          {shown ? ` Bạn đọc đang thấy ở đây: “${shown.title}”.` : ''}
        </p>
      )}
      {held ? (
        <>
          <div className="buttons">
            <Handle from="slot" piece={held.id} title={held.title} />
            {[-1, 1].map((step) => (
              <button
                key={step}
                type="button"
                className="quiet"
                disabled={!target(step)}
                aria-label={`${step < 0 ? 'Lên' : 'Xuống'}: đưa “${held.title}” vào ${target(step) ?? 'ô kế'}`}
                onClick={() => onPlace(held.id, index + step)}
              >
                {step < 0 ? '↑ Lên' : '↓ Xuống'}
              </button>
            ))}
            <button
              type="button"
              className="quiet"
              aria-label={`Về tự động: ${name}`}
              onClick={() => onRelease(index)}
            >
              Về tự động
            </button>
          </div>
          <p className="field">
            <label htmlFor={`pin-${index}`}>Ghim đến</label>
            <input
              id={`pin-${index}`}
              type="datetime-local"
              aria-label={`Ghim đến: ${name}`}
              value={fieldOf(slot?.until ?? null)}
              aria-describedby={`pin-${index}-hint`}
              onChange={({ target: { value } }) => onPin(index, instantOf(value))}
            />
            <small id={`pin-${index}-hint`} className="hint">
              Giờ Việt Nam. Qua giờ này, ô trở lại tự động. Để trống: ghim đến khi đổi.
            </small>
          </p>
        </>
      ) : (
        shown && (
          <p className="buttons">
            <button
              type="button"
              className="quiet"
              aria-label={`Ghim bài này: ${name}`}
              onClick={() => onPlace(shown.id, index)}
            >
              Ghim bài này
            </button>
          </p>
        )
      )}
    </li>
  )
}
