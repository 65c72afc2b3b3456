import type { BoardPiece } from '../../../lib/front/board-piece.ts'

/** A piece as a line of the board: thumbnail, title, section and time. */
export function PieceLine({ piece }: { piece: BoardPiece }) {
  return (
    <div className="line">
      {piece.picture ? (
        <picture>
          <img src={piece.picture} alt="" width={96} height={64} loading="lazy" />
        </picture>
      ) : (
        <span className="no-picture" />
      )}
      <div>
        <p className="title">{piece.title}</p>
        <p className="soft">
          {piece.section}
          {piece.time && (
            <>
              {' · '}
              <time>{piece.time}</time>
            </>
          )}
        </p>
      </div>
    </div>
  )
}
