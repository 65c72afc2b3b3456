'use client'

import { useId, useState } from 'react'
import type { PieceName } from '../../../lib/articles/draft.ts'
import { states } from '../../../lib/articles/workflow.ts'
import { useKeptFocus } from '../use-kept-focus.ts'
import { useSuggestions } from './use-suggestions.ts'

type Props = { label: string; onPick: (piece: PieceName) => void; leftOut?: number[] }

/** Finds a piece by words of its headline, with or without tones, or by its number. */
export function PieceSearch({ label, onPick, leftOut = [] }: Props) {
  const id = useId()
  const [words, setWords] = useState('')
  const kept = useKeptFocus<HTMLDivElement>()
  const found = useSuggestions<PieceName>('piece', words).filter((piece) => !leftOut.includes(piece.id))
  return (
    <div {...kept} className="piece-search">
      <p className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          placeholder="Chữ trong tít, hoặc số của bài"
          autoComplete="off"
        />
      </p>
      {words.trim() !== '' && (
        <ul className="found" aria-label="Bài tìm thấy">
          {found.map((piece) => (
            <li key={piece.id}>
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  onPick(piece)
                  setWords('')
                }}
              >
                <span>{piece.title || 'Bài chưa có tít'}</span>{' '}
                <small className="soft">{states[piece.state]}</small>
              </button>
            </li>
          ))}
          {found.length === 0 && <li className="soft">Chưa thấy bài nào.</li>}
        </ul>
      )}
    </div>
  )
}
