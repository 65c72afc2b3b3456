'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { useKeptFocus } from '../../use-kept-focus.ts'
import { usePieceField } from '../piece-context.client.tsx'
import { useSuggestions } from '../use-suggestions.ts'

type Props = {
  name: 'authors' | 'topics'
  kind: 'author' | 'topic'
  label: string
  /** "Thêm tác giả" */
  one: string
  writable: boolean
}

/** Names in order: suggested while typing, with or without tones; a new one is made when the piece is saved. */
export function NamesField({ name, kind, label, one, writable }: Props) {
  const id = useId()
  const [names, setNames] = usePieceField(name)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(-1)
  const kept = useKeptFocus<HTMLDivElement>()
  const found = useSuggestions<string>(kind, typed).filter((other) => !names.includes(other))
  const add = (added: string) => {
    const wanted = added.normalize('NFC').trim().replace(/\s+/g, ' ')
    if (wanted && !names.includes(wanted)) setNames([...names, wanted])
    setTyped('')
    setAt(-1)
  }
  const key = (event: KeyboardEvent) => {
    // Enter that ends the writing of a letter is the keyboard's own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === ',') add(found[at] ?? typed)
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, -1))
    else if (event.key === 'Escape') setTyped('')
    else if (event.key === 'Backspace' && typed === '') return setNames(names.slice(0, -1))
    else return
    event.preventDefault()
  }
  const isOpen = typed.trim() !== '' && found.length > 0
  return (
    <div {...kept} className="field names">
      <label htmlFor={id}>{label}</label>
      {names.length > 0 && (
        <ul className="chips">
          {names.map((each, index) => (
            <li key={each}>
              {each}
              {writable && index > 0 && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Chuyển ${each} lên trước`}
                  onClick={() =>
                    setNames(names.with(index, names[index - 1] as string).with(index - 1, each))
                  }
                >
                  ←
                </button>
              )}
              {writable && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={`Bỏ ${one} ${each}`}
                  onClick={() => setNames(names.filter((other) => other !== each))}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {writable && (
        <input
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
          value={typed}
          placeholder={`Thêm ${one}, Enter`}
          autoComplete="off"
          onChange={({ target }) => {
            setTyped(target.value)
            setAt(-1)
          }}
          onKeyDown={key}
          onBlur={() => add(typed)}
        />
      )}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={`Gợi ý ${one}`}
        className="suggested"
        hidden={!isOpen}
      >
        {found.map((each, index) => (
          <div
            key={each}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault()
              add(each)
            }}
          >
            {each}
          </div>
        ))}
      </div>
    </div>
  )
}
