import { forget, type JournalEntry, keep } from './journal.ts'

/** A change is on the disk so many milliseconds after it was made, also while typing goes on. */
const delay = 250

/**
 * Writes what is not saved to this machine, and takes it away when the server has it. `failed` is told when
 * this machine cannot keep it: a private window, a full disk.
 */
export class JournalKeeper {
  private timer: ReturnType<typeof setTimeout> | undefined
  private writing: Promise<void> = Promise.resolve()
  private readonly entry: () => JournalEntry
  private readonly failed: () => void

  constructor(entry: () => JournalEntry, failed: () => void) {
    this.entry = entry
    this.failed = failed
  }

  changed(): void {
    this.timer ??= setTimeout(() => this.write(), delay)
  }

  /** At once: the page may be about to go away. */
  hurry(): void {
    if (this.timer !== undefined) this.write()
  }

  /** The server has acknowledged everything. */
  clear(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.next(() => forget(this.entry().tab))
  }

  private write(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const entry = this.entry()
    this.next(() => keep(entry))
  }

  /** One after the other: an older text never lands on a newer one. */
  private next(work: () => Promise<void>): void {
    this.writing = this.writing.then(work).catch((error) => {
      if (!(error instanceof Error) && !(error instanceof DOMException)) throw error
      this.failed()
    })
  }
}
