'use client'

import { states } from '../../../../lib/articles/workflow.ts'
import { useKeptFocus } from '../../use-kept-focus.ts'
import { Panel } from '../panel.client.tsx'
import { useOpenPiece, usePieceField, usePieceState } from '../piece-context.client.tsx'
import { PieceSearch } from '../piece-search.client.tsx'
import { isWritable } from '../state.ts'

const most = 20

/** Other pieces that stand under this one, in an order that the editor chooses. */
export function RelatedPanel() {
  const { session } = useOpenPiece()
  const writable = usePieceState(isWritable)
  const pieces = usePieceState((state) => state.pieces)
  const self = usePieceState((state) => state.draft.id)
  const [related, setRelated] = usePieceField('related')
  const kept = useKeptFocus<HTMLOListElement>()
  const up = (index: number) =>
    setRelated(related.with(index, related[index - 1] as number).with(index - 1, related[index] as number))
  return (
    <Panel name="lien-quan" title="Tin liên quan" count={related.length}>
      <ol {...kept} className="related">
        {related.map((id, index) => {
          const piece = pieces[id]
          const title = piece?.title || `Bài số ${id}`
          return (
            <li key={id}>
              <span>
                {title}
                {piece && piece.state !== 'published' && (
                  <small className="problem">{` ${states[piece.state]}: bạn đọc chưa thấy`}</small>
                )}
              </span>
              {writable && (
                <span className="row-buttons">
                  {index > 0 && (
                    <button
                      type="button"
                      className="quiet"
                      aria-label={`Chuyển lên: ${title}`}
                      onClick={() => up(index)}
                    >
                      ↑
                    </button>
                  )}
                  <button
                    type="button"
                    className="quiet"
                    aria-label={`Bỏ: ${title}`}
                    onClick={() => setRelated(related.filter((other) => other !== id))}
                  >
                    ×
                  </button>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {related.length === 0 && <p className="empty">Chưa chọn bài nào. Tìm bằng chữ trong tít.</p>}
      {writable && related.length < most && (
        <PieceSearch
          label="Thêm bài"
          leftOut={[self, ...related]}
          onPick={(piece) => {
            session.know({ pieces: [piece] })
            setRelated([...related, piece.id])
          }}
        />
      )}
    </Panel>
  )
}
