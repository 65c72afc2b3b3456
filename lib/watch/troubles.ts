import { processWide } from '../shared.ts'

/** A job that failed, a statement that took long, a page that could not be made, a mail that did not go out. */
export type TroubleKind = 'job' | 'query' | 'page' | 'mail'
export type Noted = { kind: TroubleKind; name: string; detail: string; count: number; at: Date }

/** Different troubles that one process remembers between two writings; of more only the log tells. */
const mostAtOnce = 100
const longestName = 300
const longestDetail = 500

/**
 * What goes wrong without anybody looking: counted in memory and written every few seconds (write.ts), so that a
 * fault that comes a thousand times a second costs the database nothing more. The log has each.
 */
export class Troubles {
  #noted = new Map<string, Noted>()

  note(kind: TroubleKind, name: string, detail: string, at = new Date()): void {
    const short = name.slice(0, longestName)
    this.#add({ kind, name: short, detail: detail.slice(0, longestDetail), count: 1, at })
  }

  /** What was noted since the last time; it is forgotten here. */
  take(): Noted[] {
    const noted = [...this.#noted.values()]
    this.#noted.clear()
    return noted
  }

  /** What could not be written is kept for the next time. */
  putBack(noted: Noted[]): void {
    for (const one of noted) {
      const since = this.#noted.get(keyOf(one))
      if (since) since.count += one.count
      else this.#add(one)
    }
  }

  #add(noted: Noted): void {
    const before = this.#noted.get(keyOf(noted))
    if (!before && this.#noted.size >= mostAtOnce) return
    this.#noted.set(keyOf(noted), { ...noted, count: (before?.count ?? 0) + noted.count })
  }
}

export const troubles = processWide('watch.troubles', () => new Troubles())

const keyOf = ({ kind, name }: Noted) => `${kind} ${name}`
