'use client'

import { useEffect, useState } from 'react'
import { piecesOf, type Slots } from '../../../lib/front/board.ts'
import type { BoardPiece } from '../../../lib/front/board-piece.ts'
import { Handle } from './handle.client.tsx'
import { PieceLine } from './piece-line.tsx'

type Props = {
  scope: number
  names: readonly string[]
  slots: Slots
  newest: BoardPiece[]
  /** Pieces that were found, so that the board knows them. */
  onFound: (pieces: BoardPiece[]) => void
  onPlace: (piece: number, slot: number) => void
}

/** The pieces that can be put on the board: the newest, or what a search finds. */
export function Candidates({ scope, names, slots, newest, onFound, onPlace }: Props) {
  const [words, setWords] = useState('')
  const { found, failed } = useSearch(scope, words, onFound)
  const [open, setOpen] = useState<number | null>(null)
  const pieces = found ?? newest
  const standsIn = (piece: number) => names[slots.findIndex((slot) => slot?.piece === piece)]
  return (
    <section className="candidates" aria-labelledby="candidates">
      <h2 id="candidates">Tin đã đăng</h2>
      <p className="field">
        <label htmlFor="search">Tìm theo tít</label>
        <input
          id="search"
          type="search"
          value={words}
          autoComplete="off"
          onChange={({ target: { value } }) => setWords(value)}
        />
        <small className="hint">Gõ không dấu cũng được.</small>
      </p>
      <p className="hint" role="status">
        {failed
          ? 'Không tìm được: mất kết nối. Danh sách dưới đây là tin mới nhất.'
          : found
            ? `Tìm thấy ${found.length} tin.`
            : 'Mới nhất xếp trước.'}
      </p>
      {pieces.length === 0 && (
        <p className="empty">
          {found
            ? 'Không có tin nào đã đăng mang những chữ này. Thử ít chữ hơn.'
            : 'Chưa có tin nào được đăng.'}
        </p>
      )}
      <ul>
        {pieces.map((piece) => (
          <li key={piece.id} className="candidate">
            <PieceLine piece={piece} />
            <div className="buttons">
              {!piecesOf(slots).includes(piece.id) && (
                <Handle from="list" piece={piece.id} title={piece.title} />
              )}
              <button
                type="button"
                className="quiet"
                aria-label={`Đưa vào ô… “${piece.title}”`}
                aria-expanded={open === piece.id}
                onClick={() => setOpen(open === piece.id ? null : piece.id)}
              >
                Đưa vào ô…
              </button>
              {standsIn(piece.id) && <span className="stands">{standsIn(piece.id)}</span>}
            </div>
            {open === piece.id && (
              <ul className="buttons" aria-label="Chọn ô">
                {names.map((name, slot) => (
                  <li key={name}>
                    <button
                      type="button"
                      className="quiet"
                      onClick={() => {
                        onPlace(piece.id, slot)
                        setOpen(null)
                      }}
                    >
                      {name}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the server finds for these words, a moment after the last key; null while there are none. */
function useSearch(scope: number, words: string, onFound: (pieces: BoardPiece[]) => void) {
  const [result, setResult] = useState<{ found: BoardPiece[] | null; failed: boolean }>(nothing)
  useEffect(() => {
    if (words.trim() === '') return setResult(nothing)
    const asked = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ muc: String(scope), tim: words })
        const response = await fetch(`/admin/du-lieu/trang-nhat/tin?${query}`, { signal: asked.signal })
        if (!response.ok) throw new Error(`The server answered ${response.status}.`)
        const { pieces } = (await response.json()) as { pieces: BoardPiece[] }
        onFound(pieces)
        setResult({ found: pieces, failed: false })
      } catch {
        if (!asked.signal.aborted) setResult({ found: null, failed: true })
      }
    }, 200)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [scope, words, onFound])
  return result
}

const nothing = { found: null, failed: false }
