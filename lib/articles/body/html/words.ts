/** Elements whose inside no reader sees. */
export const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'datalist',
  'param',
  'source',
  'track',
])

/** Elements that end the line before them and begin a new one. */
export const breaking = new Set(
  (
    'html head body address article aside blockquote button caption center col colgroup dd details dialog dir ' +
    'div dl dt fieldset figcaption figure footer form frameset header hgroup legend li listing main menu nav ' +
    'ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp'
  ).split(' '),
)

export const isElement = (node: Node): node is Element => node.nodeType === 1

/** The visible text under a node, words of different blocks apart. Without recursion: markup can be deep. */
export function textOf(node: Node): string {
  const parts: string[] = []
  const waiting: (Node | string)[] = [node]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next)
    else if (next.nodeType === 3 || next.nodeType === 4) parts.push(next.nodeValue ?? '')
    else if (isElement(next) && !unseen.has(next.localName)) {
      const apart = next.localName === 'br' || /^h[1-6]$/.test(next.localName) || breaking.has(next.localName)
      const children = [...next.childNodes].reverse()
      waiting.push(...(apart ? [' ', ...children, ' '] : children))
    }
  }
  return parts.join('')
}

/** The first child of that name. */
export function childNamed(element: Element, name: string): Element | null {
  for (const child of element.children) if (child.localName === name) return child
  return null
}
