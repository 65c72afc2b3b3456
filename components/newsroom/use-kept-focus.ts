import { type FocusEvent, useEffect, useRef } from 'react'

/**
 * For a list or a group of buttons: when the one with the focus goes away with what it did (a name that is
 * taken out, a piece that is found and chosen), the focus stays at the group and is not lost to the page.
 */
export function useKeptFocus<E extends HTMLElement>() {
  const box = useRef<E>(null)
  const last = useRef<Element | null>(null)
  useEffect(() => {
    if (last.current?.isConnected === false && document.activeElement === document.body) box.current?.focus()
  })
  return {
    ref: box,
    tabIndex: -1,
    onFocus: ({ target }: FocusEvent<E>) => {
      last.current = target
    },
  }
}
