import type { State } from '../../lib/articles/workflow.ts'

/** What became of a request: done, refused (nothing was written), or nobody knows. */
export type Outcome = 'done' | 'refused' | 'unknown'

export type Entry = {
  /** Stands in every headline that the piece ever has. */
  mark: string
  id: number | null
  begun: boolean
  /** What the piece may be by all that was said of it; one of each where everything was acknowledged. */
  states: Set<State>
  titles: Set<string>
  dueAt: number | null
  withdrawnAt: number | null
  /** Steps acknowledged, and those of which nobody knows, as the history names them. */
  done: string[]
  unknown: string[]
  /** Asked for, and nothing heard of it yet: readers may have it before the newsroom is told. */
  asking: State | null
}

/** No two pieces of a test file have the same mark, whichever ledger they stand in. */
let marks = 0
const shape = /Tin mã \d{5}/g
/** How long another server may show what was taken away: its poll, and a machine that is busy. */
const patience = 3_000

/** What the newsroom was told of each of its pieces: the other side of every comparison. */
export class Ledger {
  readonly entries: Entry[] = []
  #byMark = new Map<string, Entry>()
  attempts = 0
  acknowledged = 0

  open(): Entry {
    const entry: Entry = {
      mark: `Tin mã ${String(++marks).padStart(5, '0')}`,
      id: null,
      begun: false,
      states: new Set(),
      titles: new Set(),
      dueAt: null,
      withdrawnAt: null,
      done: [],
      unknown: [],
      asking: null,
    }
    this.entries.push(entry)
    this.#byMark.set(entry.mark, entry)
    return entry
  }

  /** Notes a step that was asked for and what was heard of it. */
  note(entry: Entry, step: string, to: { state?: State; title?: string }, outcome: Outcome): void {
    this.attempts++
    entry.asking = null
    if (outcome === 'done') this.acknowledged++
    if (outcome === 'refused') return
    const certain = outcome === 'done'
    entry[certain ? 'done' : 'unknown'].push(step)
    if (step === 'begin') entry.begun = certain
    if (step === 'withdraw' && certain) entry.withdrawnAt = Date.now()
    if (to.state) {
      if (certain) entry.states.clear()
      entry.states.add(to.state)
    }
    if (to.title) {
      if (certain) entry.titles.clear()
      entry.titles.add(to.title)
    }
  }

  /** The pieces named in what a reader got, asked for at `asked`, that nobody may have had any more, or yet. */
  leaks(text: string, asked: number): string[] {
    const named = new Set([...text.matchAll(shape)].map(([mark]) => mark))
    return [...named].flatMap((mark) => {
      const entry = this.#byMark.get(mark)
      return entry && !mayBeSeen(entry, asked) ? [entry.mark] : []
    })
  }
}

function mayBeSeen({ states, dueAt, withdrawnAt, asking }: Entry, asked: number): boolean {
  if (states.has('published') || states.size === 0 || asking === 'published') return true
  if (states.has('scheduled') && dueAt !== null) return Date.now() >= dueAt - 1_000
  return withdrawnAt !== null && asked < withdrawnAt + patience
}
