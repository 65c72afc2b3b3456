import { AppendedFile } from './appended.ts'

const columns = ['Kết quả', 'Số bài', 'Mục', 'Tít', 'Ghi chú']

/** What an import did with each piece, as a table that a spreadsheet opens. */
export class Report {
  readonly file: AppendedFile
  #rows: string[] = []

  constructor(path: string) {
    this.file = new AppendedFile(path)
  }

  /** Rows that are not in the file yet. */
  get waiting(): number {
    return this.#rows.length
  }

  add(outcome: string, id: number | null, name: string, title: string, notes: string[]): void {
    this.#rows.push(row([outcome, id === null ? '' : String(id), name, title, notes.join('; ')]))
  }

  async flush(): Promise<void> {
    // A byte order mark, or Excel takes it for Windows-1252.
    if (this.file.size === 0) this.#rows.unshift(`\ufeff${row(columns)}`)
    const rows = this.#rows.splice(0)
    if (rows.length > 0) await this.file.write(Buffer.from(rows.join('')))
  }
}

function row(cells: string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** Quoted as RFC 4180 says; a spreadsheet takes what begins like a formula for one, so a mark stands before it. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `"${(/^[=+\-@]/.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`
}
