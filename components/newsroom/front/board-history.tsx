import type { Slot } from '../../../lib/front/board.ts'
import type { BoardPiece } from '../../../lib/front/board-piece.ts'
import type { HistoryEntry } from '../../../lib/front/desk.ts'
import { clockTime, dayOf, shortDay } from '../../../lib/vietnamese/dates.ts'

const momentOf = (at: Date) => `${clockTime(at)}, ${shortDay(dayOf(at))}`

/** Who published the board when, and what that changed. */
export function BoardHistory({ entries, pieces }: { entries: HistoryEntry[]; pieces: BoardPiece[] }) {
  const titles = new Map(pieces.map(({ id, title }) => [id, title]))
  const named = (slot: Slot) => {
    if (!slot) return 'tự động'
    const until = slot.until ? ` (ghim đến ${momentOf(new Date(slot.until))})` : ''
    return `“${titles.get(slot.piece) ?? `Bài ${slot.piece}`}”${until}`
  }
  return (
    <section className="board-history" aria-labelledby="history">
      <h2 id="history">Lịch sử</h2>
      {entries.length === 0 && (
        <p className="empty">
          Chưa ai đăng bảng nào: các ô đều tự động. Kéo một bài vào ô rồi bấm “Đăng bảng này”.
        </p>
      )}
      <ol>
        {entries.map(({ number, at, by, changes }) => (
          <li key={number}>
            <p>
              <b>{`Bản số ${number}`}</b> <time dateTime={at.toISOString()}>{momentOf(at)}</time> {by}
            </p>
            <ul>
              {changes.map(({ slot, from, to }) => (
                <li key={slot}>{`${slot}: ${named(from)} → ${named(to)}`}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}
