import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Sets an element's own style by script: the policy of the newsroom's pages allows no style attribute in
 * the HTML that the server sends.
 */
export function useStyle<E extends HTMLElement>(style: Record<string, string>): RefObject<E | null> {
  const element = useRef<E>(null)
  useLayoutEffect(() => {
    if (element.current) Object.assign(element.current.style, style)
  })
  return element
}
