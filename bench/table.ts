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
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The value at the end of the lowest quarter. */
export function lowerQuartile(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN
}

const widthOf = (text: string) => [...text].length
