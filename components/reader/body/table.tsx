import type { ReactNode } from 'react'
import type { BodyNode } from '../../../lib/articles/body/schema.ts'

type Props = { node: BodyNode; contentOf: (cell: BodyNode) => ReactNode }

/** A table that scrolls by itself where it is wider than the page; with the keyboard too. */
export function Table({ node, contentOf }: Props) {
  const rows = node.content ?? []
  const found = rows.findIndex((row) => !isHead(row))
  // A table of headings alone has no body, which HTML would take, and no reader.
  const split = found === -1 ? 0 : found
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table" tabIndex={0} aria-label={labelOf(rows)}>
      <table>
        {split > 0 && (
          <thead>
            <Rows rows={rows.slice(0, split)} scope="col" contentOf={contentOf} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows.slice(split)} scope="row" contentOf={contentOf} />
        </tbody>
      </table>
    </section>
  )
}

function Rows({ rows, scope, contentOf }: RowsProps) {
  return rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a body is rendered once and never reordered
    <tr key={index}>
      {(row.content ?? []).map((cell, column) => {
        const Cell = cell.type === 'tableHeader' ? 'th' : 'td'
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            key={column}
            scope={Cell === 'th' ? scope : undefined}
            colSpan={spanOf(cell, 'colspan')}
            rowSpan={spanOf(cell, 'rowspan')}
            className={isFigure(cell) ? 'number' : undefined}
          >
            {contentOf(cell)}
          </Cell>
        )
      })}
    </tr>
  ))
}

type RowsProps = { rows: BodyNode[]; scope: 'col' | 'row'; contentOf: Props['contentOf'] }

const isHead = (row: BodyNode) => (row.content ?? []).every((cell) => cell.type === 'tableHeader')

function spanOf(cell: BodyNode, name: 'colspan' | 'rowspan'): number | undefined {
  const span = Number(cell.attrs?.[name] ?? 1)
  return span > 1 ? span : undefined
}

/** Figures stand right-aligned under each other: "1.250", "12,5 tỷ đồng", "98%". */
function isFigure(cell: BodyNode): boolean {
  return /^[-–+]?\d[\d.,]*\s?(%|[\p{L}/²³]{0,8}(\s[\p{L}/]{1,8})?)$/u.test(wordsOf(cell))
}

function wordsOf(node: BodyNode): string {
  return (node.text ?? '') + (node.content ?? []).map(wordsOf).join('')
}

/** "Bảng: Nhóm hộ, Số hộ": what the first row says, so that two tables of a page are told apart. */
function labelOf([first]: BodyNode[]): string {
  const words = (first?.content ?? []).map(wordsOf).filter(Boolean).join(', ')
  return words ? `Bảng: ${words.slice(0, 80)}` : 'Bảng'
}
