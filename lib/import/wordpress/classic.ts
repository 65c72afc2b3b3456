import { videoOf } from '../../articles/body/videos.ts'
import { embedOf } from './shortcodes.ts'

/** Where white space between elements is never text. */
const framework = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'figure', 'select'])
const asItStands = new Set(['pre', 'textarea', 'script', 'style'])

/** The address of a film that stands on a line by itself is its player, as WordPress shows it. */
export function filmsOnLines(content: string): string {
  return content.replace(/^[ \t]*(https?:\/\/[^\s<>"]+)[ \t]*$/gm, (line, url: string) =>
    videoOf(url) ? embedOf(url) : line,
  )
}

/**
 * The line ends of the old editor as breaks: our reader takes one as a line break and two as a new paragraph, which is
 * what wpautop of WordPress does. A line end after a `<br>` is none.
 */
export function breaksForLines(body: Element): void {
  const waiting: Node[] = [...body.childNodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3) breakText(node)
    else if (node.nodeType === 1 && !asItStands.has((node as Element).localName))
      waiting.push(...node.childNodes)
  }
}

function breakText(node: Node): void {
  const text = node.nodeValue ?? ''
  const parent = node.parentNode as Element | null
  if (!parent || !text.includes('\n') || (framework.has(parent.localName) && text.trim() === '')) return
  const afterBreak = (node.previousSibling as Element | null)?.localName === 'br'
  const lines = text.replace(/\r/g, '').split(/[ \t]*\n[ \t]*/)
  // More than two say no more than two.
  const document = node.ownerDocument as Document
  const made: Node[] = []
  let breaks = 0
  for (const [index, line] of lines.entries()) {
    if (index > 0 && !(index === 1 && afterBreak && lines[0] === '')) breaks++
    if (line === '' && index < lines.length - 1) continue
    for (let count = Math.min(breaks, 2); count > 0; count--) made.push(document.createElement('br'))
    breaks = 0
    if (line !== '') made.push(document.createTextNode(line))
  }
  ;(node as ChildNode).replaceWith(...made)
}
