import type { BodyNode } from '../schema.ts'
import { emptyParagraph, oneLine } from '../tidy.ts'
import { Builder, type Place, type Reading } from './builder.ts'
import { figureBlocks } from './media.ts'
import { tableBlocks } from './table.ts'
import { childNamed, isElement, textOf } from './words.ts'

/** The blocks that a container of ours makes; null for one that is only looked through. */
export function containerBlocks(
  element: Element,
  name: string,
  { reading, place }: Builder,
): BodyNode[] | null {
  const inner = { ...place, depth: place.depth + 1 }
  const has = (mark: string) => element.classList.contains(mark)
  if (name === 'blockquote') {
    const footer = has('pull-quote') ? childNamed(element, 'footer') : null
    const content = Builder.contentOf(without(element, footer), reading, inner)
    if (has('pull-quote')) return [{ type: 'pullQuote', attrs: { attribution: lineOf(footer) }, content }]
    return isBlank(content) ? [] : [{ type: 'blockquote', content }]
  }
  if (name === 'aside' && has('info-box')) {
    const title = childNamed(element, 'header')
    const content = Builder.contentOf(without(element, title), reading, inner)
    return [{ type: 'infoBox', attrs: { title: lineOf(title) }, content }]
  }
  if (name === 'p' && has('related-card')) return cardBlocks(element, reading)
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') {
    return listBlocks(element, name, reading, { ...place, depth: place.depth + 2 })
  }
  if (name === 'table') return tableBlocks(element, reading, place)
  if (name === 'figure' || (name === 'div' && has('gallery'))) return figureBlocks(element, reading, place)
  return null
}

function cardBlocks(element: Element, reading: Reading): BodyNode[] | null {
  const article = reading.articleFor(element.querySelector('a')?.getAttribute('href') ?? '')
  return article === null ? null : [{ type: 'relatedCard', attrs: { article } }]
}

/** A list; what stands in it outside any item joins the item before it, or becomes one. */
function listBlocks(element: Element, name: string, reading: Reading, place: Place): BodyNode[] {
  const items: (Node | null)[][] = []
  for (const child of element.childNodes) {
    if (isElement(child) && child.localName === 'li') items.push([...child.childNodes])
    else if (items.length > 0) items.at(-1)?.push(null, child)
    else if (isElement(child) || child.nodeValue?.trim()) items.push([child])
  }
  const content = items.flatMap((nodes) => {
    const blocks = Builder.contentOf(nodes, reading, place)
    if (isBlank(blocks)) return []
    const first = blocks[0]?.type === 'paragraph' ? [] : [emptyParagraph()]
    return [{ type: 'listItem', content: [...first, ...blocks] }]
  })
  if (content.length === 0) return []
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10)
  const fits = Math.abs(start) <= 100_000
  return name === 'ol'
    ? [{ type: 'orderedList', attrs: { start: fits ? start : 1 }, content }]
    : [{ type: 'bulletList', content }]
}

function isBlank(blocks: BodyNode[]): boolean {
  return blocks.every((block) => block.type === 'paragraph' && !block.content?.length)
}

function without(element: Element, left: Element | null): Node[] {
  return [...element.childNodes].filter((child) => child !== left)
}

const lineOf = (element: Element | null) => (element ? oneLine(textOf(element)) : '')
