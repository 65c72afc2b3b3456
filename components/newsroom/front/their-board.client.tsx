'use client'

import { useEffect, useState } from 'react'
import { slotNames } from '../../../lib/front/board.ts'
import type { Board } from '../../../lib/front/desk.ts'

type Props = {
  scope: number
  /** What stands in each slot of one's own board, in words. */
  mine: string[]
  /** Take theirs and drop one's own. */
  onTake: () => void
  /** Keep one's own and publish it over theirs. */
  onKeep: (board: Board) => void
}

/** What somebody else has published while one was at work, slot by slot, and the choice that is left. */
export function TheirBoard({ scope, mine, onTake, onKeep }: Props) {
  const [board, setBoard] = useState<Board | 'failed' | null>(null)
  useEffect(() => {
    boardNow(scope).then(setBoard, () => setBoard('failed'))
  }, [scope])
  if (!board) return <p role="status">Đang lấy bản của họ…</p>
  if (board === 'failed') return <p className="problem">Không lấy được bản của họ. Hãy tải lại trang.</p>
  const titles = new Map(board.held.map(({ id, title }) => [id, title]))
  return (
    <section className="theirs" aria-labelledby="theirs">
      <h2 id="theirs">{`Bản số ${board.number} của ${board.by}`}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Ô</th>
            <th scope="col">Bản của họ</th>
            <th scope="col">Bản của bạn</th>
          </tr>
        </thead>
        <tbody>
          {slotNames(scope).map((name, index) => {
            const slot = board.slots[index]
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{slot ? (titles.get(slot.piece) ?? `Bài ${slot.piece}`) : 'tự động'}</td>
                <td>{mine[index]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="buttons">
        <button type="button" onClick={onTake}>
          Lấy bản của họ
        </button>
        <button type="button" className="quiet" onClick={() => onKeep(board)}>
          Giữ bản của tôi để đăng đè
        </button>
      </p>
    </section>
  )
}

async function boardNow(scope: number): Promise<Board> {
  const response = await fetch(`/admin/du-lieu/trang-nhat?muc=${scope}`)
  if (!response.ok) throw new Error(`The server answered ${response.status}.`)
  return ((await response.json()) as { board: Board }).board
}
