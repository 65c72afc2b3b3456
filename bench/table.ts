/** Prints rows under a heading as a Markdown table, which reads well on a terminal too. */
export function printTable(heading: string[], rows: string[][]): void {
  const widths = heading.map((name, column) =>
    Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map(widthOf)),
  )
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd((widths[column] ?? 0) + cell.length - widthOf(cell))).join(' | ')} |`
  console.log([line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n'))
}

/** The middle value: one slow run of five says nothing. */
export const median = (values: number[]) => valueAt(values, 1 / 2)

/** The value at the end of the lowest quarter. */
export const lowerQuartile = (values: number[]) => valueAt(values, 1 / 4)

function valueAt(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}

const widthOf = (text: string) => [...text].length
