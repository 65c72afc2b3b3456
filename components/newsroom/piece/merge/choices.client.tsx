'use client'

import { type ReactNode, useId } from 'react'
import type { Choice } from '../merge.ts'

type Props = {
  label: string
  names: { mine: string; theirs: string }
  choice: Choice
  withBoth?: boolean
  onChoose: (choice: Choice) => void
  mine: ReactNode
  theirs: ReactNode
}

/** One place where two texts differ: both, and which of them stays. */
export function Choices({ label, names, choice, withBoth = false, onChoose, mine, theirs }: Props) {
  const name = useId()
  const radio = (value: Choice, words: string) => (
    <label className="check">
      <input
        type="radio"
        name={name}
        value={value}
        checked={choice === value}
        onChange={() => onChoose(value)}
      />{' '}
      {words}
    </label>
  )
  return (
    <fieldset className="fork-choice">
      <legend>{label}</legend>
      <div className={choice === 'theirs' ? 'left-out' : ''}>
        {radio('mine', names.mine)}
        {mine}
      </div>
      <div className={choice === 'mine' ? 'left-out' : ''}>
        {radio('theirs', names.theirs)}
        {theirs}
      </div>
      {withBoth && radio('both', 'Giữ cả hai')}
    </fieldset>
  )
}
