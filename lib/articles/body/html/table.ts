import type { BodyNode } from '../schema.ts'
import { Builder, type Place, type Reading } from './builder.ts'
import { isElement } from './words.ts'

/**
 * A table, after what stands in it outside any cell (its caption, stray text). Two kinds are no tables
 * but a frame: one inside another table, and one that holds a bare picture in a single column, as old
 * editors set a photo over its caption. Their content takes their place: null.
 */
export function tableBlocks(table: Element, reading: Reading, place: Place): BodyNode[] | null {
  if (place.inTable) return null
  const parts: Parts = { rows: [], outside: [] }
  gather(table, parts)
  if (parts.rows.length === 0 || isFrame(table, parts.rows)) return null
  const inCell = { depth: place.depth + 3, inTable: true }
  const content = parts.rows.map((cells) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({
      type: cell.localName === 'th' ? 'tableHeader' : 'tableCell',
      attrs: { colspan: span(cell, 'colspan', 100), rowspan: span(cell, 'rowspan', 1000) },
      content: Builder.contentOf(cell.childNodes, reading, inCell),
    })),
  }))
  const before = new Builder(reading, place)
  before.addAll(parts.outside, [])
  return [...before.finish(), { type: 'table', content }]
}

type Parts = { rows: Element[][]; outside: (Node | null)[] }

function gather(element: Element, parts: Parts): void {
  let cells: Element[] | null = null
  for (const child of element.childNodes) {
    const name = isElement(child) ? child.localName : ''
    if (/^(thead|tbody|tfoot|tr)$/.test(name)) {
      cells = null
      gather(child as Element, parts)
    } else if (name === 'td' || name === 'th') {
      if (!cells) {
        cells = []
        parts.rows.push(cells)
      }
      cells.push(child as Element)
    } else if (name !== 'colgroup') parts.outside.push(null, child)
  }
}

function isFrame(table: Element, rows: Element[][]): boolean {
  if (rows.some((cells) => cells.length > 1 || cells[0]?.localName === 'th')) return false
  return [...table.querySelectorAll('img')].some((picture) => picture.closest('figure') === null)
}

function span(cell: Element, attribute: string, most: number): number {
  const written = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10)
  return written >= 1 && written <= most ? written : 1
}
