/** How far a source has been read: `number` pieces or lines, `end` in the unit of its total. */
export type Position = { number: number; end: number }
export const beginning: Position = { number: 0, end: 0 }

/** What a source hands to the import, one after another. */
export type Incoming = {
  /** Where it stands, for a person: "Dòng 3", "Bài WordPress 812". */
  name: string
  /** The position after it. */
  at: Position
} & (
  | {
      kind: 'line'
      /** An import line (docs/import.md) as JSON. */
      text: string
      /** What could not be kept on the way here, in Vietnamese. */
      mended?: string[]
    }
  /** What cannot be read; `bytes` are a line for the file of rejected ones, null where it was no line. */
  | { kind: 'unreadable'; problem: string; bytes: Buffer | null; title?: string }
  /** What is not to come in; a reason is counted, so it names no piece. */
  | { kind: 'left-out'; reason: string; title: string }
)

/** Pieces from outside. Whatever they were, an import takes them as lines of JSON. */
export type Source = {
  /** The file or folder: what an import writes lies beside it. */
  path: string
  /** What `at.end` comes to. */
  total: number
  /** Where the pictures lie that lines name. */
  pictures: string
  /** What tells this source, as it is now and with these options, from every other. */
  identity: string
  /** Of the ids that lines bring. */
  highestId(): Promise<number>
  /** From a position that it has told, or from the beginning. `spill` gets what is too long for one line. */
  read(from: Position, spill: (bytes: Buffer) => Promise<void>): AsyncIterable<Incoming>
}

/** The file or folder can be no source; one line in Vietnamese for a person. */
export class BadSource extends Error {}

/** A path beside the source: `bao.xml` and "report.csv" make `bao.report.csv`. */
export function beside(path: string, ending: string): string {
  return `${path.replace(/[\\/]+$/, '').replace(/\.(jsonl|json|xml)$/i, '')}.${ending}`
}
