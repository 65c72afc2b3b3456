'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import { type Slots, sameSlots, slotNames, textOfSlots } from '../../../lib/front/board.ts'
import type { BoardPiece } from '../../../lib/front/board-piece.ts'
import type { Board } from '../../../lib/front/desk.ts'
import { fillSlots } from '../../../lib/front/fill.ts'
import { ActionForm } from '../action-form.client.tsx'
import type { FormState } from '../form-state.ts'
import { Candidates } from './candidates.client.tsx'
import { DragPlace } from './drag-place.client.tsx'
import { pin, place, release } from './place.ts'
import { Preview } from './preview.client.tsx'
import { SlotCard } from './slot-card.client.tsx'
import { TheirBoard } from './their-board.client.tsx'

type Action = (state: FormState, form: FormData) => Promise<FormState>
type Props = { board: Board; publish: Action; undo: Action }

/** The board of a front: slots on one side, pieces on the other; nothing goes out before it is published. */
export function FrontBoard({ board, publish, undo }: Props) {
  const router = useRouter()
  const [slots, setSlots] = useState(board.slots)
  const [basedOn, setBasedOn] = useState(board.number)
  const [said, setSaid] = useState('')
  const [conflict, setConflict] = useState(false)
  const [previewing, setPreviewing] = useState(false)
  const [found, setFound] = useState<Map<number, BoardPiece>>(new Map())
  const remember = useCallback(
    (pieces: BoardPiece[]) => setFound((known) => new Map([...known, ...pieces.map(byId)])),
    [],
  )
  // The page came back with another board: published, undone, or somebody else's.
  const [seen, setSeen] = useState(board.number)
  if (seen !== board.number) {
    setSeen(board.number)
    setSlots(board.slots)
    setBasedOn(board.number)
    setConflict(false)
    setSaid('')
  }

  const { scope } = board
  const names = slotNames(scope)
  const pieces = new Map([...board.newest.map(byId), ...found, ...board.held.map(byId)])
  const held = slots.map((slot) => (slot ? (pieces.get(slot.piece) ?? null) : null))
  const shown = fillSlots(
    held.map((piece) => (piece?.isShown ? piece : null)),
    board.newest,
  )
  const titleOf = (piece: number) => pieces.get(piece)?.title ?? `Bài ${piece}`
  const changed = !sameSlots(slots, board.slots)
  const change = (to: Slots, words: string) => {
    setSlots(to)
    setSaid(words)
  }
  const onPlace = (piece: number, slot: number) =>
    change(place(slots, piece, slot), `“${titleOf(piece)}” nay ở ô ${names[slot]}. Chưa đăng.`)
  const send: Action = async (state, form) => {
    const result = await publish(state, form)
    setConflict(result?.problems?.conflict !== undefined)
    return result
  }
  return (
    <>
      <DragPlace names={names} titleOf={titleOf} onPlace={onPlace}>
        <div className="board">
          <section aria-labelledby="slots">
            <h2 id="slots">Các ô trên trang</h2>
            <ol className="slots">
              {names.map((name, index) => (
                <SlotCard
                  key={name}
                  index={index}
                  names={names}
                  slot={slots[index] ?? null}
                  held={held[index] ?? null}
                  shown={shown[index] ?? null}
                  onPlace={onPlace}
                  onRelease={(at) => change(release(slots, at), `Ô ${names[at]} trở lại tự động. Chưa đăng.`)}
                  onPin={(at, until) => setSlots(pin(slots, at, until))}
                />
              ))}
            </ol>
          </section>
          <Candidates
            scope={scope}
            names={names}
            slots={slots}
            newest={board.newest}
            onFound={remember}
            onPlace={onPlace}
          />
        </div>
      </DragPlace>
      {conflict && (
        <TheirBoard
          scope={scope}
          mine={slots.map((slot) => (slot ? titleOf(slot.piece) : 'tự động'))}
          onTake={router.refresh}
          onKeep={({ number }) => {
            setBasedOn(number)
            setConflict(false)
          }}
        />
      )}
      <section className="publish" aria-label="Đăng bảng">
        <p role="status">
          {said || (changed ? 'Có thay đổi chưa đăng.' : 'Bạn đọc đang thấy đúng bảng này.')}
        </p>
        <div className="buttons">
          <button type="button" className="quiet" onClick={() => setPreviewing(true)}>
            Xem trước
          </button>
          {changed && (
            <button
              type="button"
              className="quiet"
              onClick={() => change(board.slots, 'Đã bỏ các thay đổi.')}
            >
              Bỏ thay đổi
            </button>
          )}
        </div>
        <ActionForm action={send} submit="Đăng bảng này">
          <Hidden scope={scope} number={basedOn} slots={textOfSlots(slots)} />
        </ActionForm>
        {board.number > 0 && !changed && (
          <ActionForm action={undo} submit="Hoàn tác lần đăng vừa rồi" tone="quiet">
            <Hidden scope={scope} number={board.number} />
            <p className="hint">Bảng trước đó được đăng lại thành bản mới. Hoàn tác lần nữa là làm lại.</p>
          </ActionForm>
        )}
      </section>
      {previewing && <Preview scope={scope} slots={slots} onClose={() => setPreviewing(false)} />}
    </>
  )
}

const byId = (piece: BoardPiece): [number, BoardPiece] => [piece.id, piece]

function Hidden(fields: Record<string, string | number>) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} readOnly />
  ))
}
