import type { PictureView } from '../../../lib/articles/article.ts'
import type { Draft, PieceName } from '../../../lib/articles/draft.ts'
import type { PieceFields } from '../../../lib/articles/fields.ts'
import { keepsPending } from '../../../lib/articles/workflow.ts'
import { forget, type JournalEntry, keep, leftUnsaved, openTab, ownerOf } from './journal.ts'
import { JournalKeeper } from './journal-keeper.ts'
import { sameFields } from './same-fields.ts'
import { Saver } from './saver.ts'
import { sendFields } from './server.ts'
import { type Flushed, type Fork, type PieceState, stateOf } from './state.ts'

/**
 * One open piece: what is on the screen, and its ways to the server and to this machine's journal. Without
 * a framework, so that what must never lose a word can be read and tested by itself.
 */
export class PieceSession {
  private now: PieceState
  private readonly listeners = new Set<() => void>()
  private readonly saver: Saver
  private readonly journal: JournalKeeper
  private readonly owner: string
  private tab = ''

  constructor(draft: Draft, staff: string) {
    this.now = stateOf(draft)
    this.owner = ownerOf(staff, draft.id)
    this.journal = new JournalKeeper(
      () => this.entry(),
      () => this.set({ unkept: true }),
    )
    this.saver = new Saver({
      send: (version, fields) => sendFields(draft.id, version, fields),
      now: () => ({ ...this.now.base, base: this.now.base.fields, fields: this.now.fields }),
      show: (save) => this.set({ save }),
      acknowledged: (version, fields) => this.acknowledged(version, fields),
      conflict: (current) => this.conflict(current),
    })
  }

  get state(): PieceState {
    return this.now
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  set(changed: Partial<PieceState>): void {
    this.now = { ...this.now, ...changed }
    for (const listener of this.listeners) listener()
  }

  /** In the browser, once: this page's own journal, and what an earlier one left. */
  async open(): Promise<void> {
    this.tab = openTab()
    try {
      const left = await leftUnsaved(this.owner)
      for (const { tab } of left.filter(this.isOnServer)) await forget(tab)
      this.set({ offers: left.filter((entry) => !this.isOnServer(entry)) })
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      this.set({ unkept: true })
    }
  }

  /** Somebody wrote. */
  change(fields: Partial<PieceFields>): void {
    this.set({ fields: { ...this.now.fields, ...fields } })
    this.journal.changed()
    this.saver.changed()
  }

  /** The fields as a whole: restored, merged, from Word. Whoever shows them looks anew. */
  replace(fields: PieceFields): void {
    this.set({ replaced: this.now.replaced + 1 })
    this.change(fields)
  }

  know({ pictures = [], pieces = [] }: { pictures?: PictureView[]; pieces?: PieceName[] }): void {
    this.set({
      pictures: { ...this.now.pictures, ...Object.fromEntries(pictures.map((one) => [one.id, one])) },
      pieces: { ...this.now.pieces, ...Object.fromEntries(pieces.map((one) => [one.id, one])) },
    })
  }

  get isDirty(): boolean {
    return this.saver.isDirty
  }

  nudge = (): void => this.saver.nudge()
  hurry = (): void => this.journal.hurry()

  async flush(): Promise<Flushed> {
    if (this.now.fork) return { ok: false, message: 'Hãy gộp hai bản trước.' }
    const answer = await this.saver.flush()
    if (!this.isDirty) return { ok: true, version: this.now.base.version }
    if (answer?.kind === 'refused') return { ok: false, message: `Chưa lưu được. ${answer.message}` }
    if (answer?.kind === 'conflict')
      return { ok: false, message: 'Có người vừa lưu bài này: hãy gộp hai bản.' }
    return { ok: false, message: 'Chưa nối được máy chủ: chữ đang giữ trên máy này.' }
  }

  /** Somebody else writes from now on: nothing more is sent, what was not saved stays in the journal. */
  losePen(): void {
    this.saver.stop()
    this.journal.hurry()
  }

  /** The piece as the server has it now. A step that left the text alone changes nothing on the screen. */
  renew(draft: Draft): void {
    const { id, version, fields, pictures, pieces } = draft
    const { base, fork } = this.now
    if (id !== this.now.draft.id || fork || version < base.version) return
    const isSame = version === base.version || sameFields(fields, base.fields)
    if (!isSame && this.isDirty) {
      this.conflict(draft)
      return
    }
    this.set({
      draft,
      base: { version, fields: isSame ? base.fields : fields },
      ...(!isSame && { fields, replaced: this.now.replaced + 1 }),
      pictures: { ...this.now.pictures, ...pictures },
      pieces: { ...this.now.pieces, ...pieces },
    })
  }

  /** Goes on after the pen came back. */
  resume(): void {
    if (!this.now.fork) this.saver.resume(this.isDirty)
  }

  /** Takes unsaved words up again: as they are where they stand on what the server has, else beside it. */
  restore(entry: JournalEntry): void {
    const isNext = entry.version === this.now.base.version && !this.isDirty
    this.set({ offers: this.now.offers.filter(({ tab }) => tab !== entry.tab) })
    if (isNext) this.replace(entry.fields)
    else {
      this.openFork({
        mine: entry.fields,
        theirs: this.now.fields,
        base: entry.base,
        version: this.now.base.version,
        names: { mine: 'Chữ giữ trên máy này', theirs: 'Bản đang mở' },
      })
    }
    // In this page's own journal first, then out of the old one: at no time in neither.
    void keep({ ...this.entry(), fields: entry.fields }).then(() => forget(entry.tab))
  }

  discard(entry: JournalEntry): void {
    this.set({ offers: this.now.offers.filter(({ tab }) => tab !== entry.tab) })
    void forget(entry.tab)
  }

  /** Two texts were made one: it stands on the newest version, and goes out at once. */
  merge(fields: PieceFields): void {
    const { fork, base } = this.now
    if (!fork) return
    this.set({
      fork: null,
      base: { ...base, version: fork.version },
      replaced: this.now.replaced + 1,
      fields,
    })
    this.journal.changed()
    this.saver.resume(true)
    this.saver.nudge()
  }

  private conflict(current: Draft): void {
    this.know({ pictures: Object.values(current.pictures), pieces: Object.values(current.pieces) })
    this.openFork({
      mine: this.now.fields,
      theirs: current.fields,
      base: this.now.base.fields,
      version: current.version,
      names: { mine: 'Bản của bạn', theirs: 'Bản vừa được lưu' },
    })
    this.set({ base: { version: current.version, fields: current.fields }, draft: current })
  }

  private openFork(fork: Fork): void {
    this.saver.stop()
    this.set({ fork, save: { kind: 'conflict' } })
  }

  private acknowledged(version: number, fields: PieceFields): void {
    const { draft } = this.now
    const hasPending = draft.hasPending || (version > draft.version && keepsPending(draft.state))
    this.set({ base: { version, fields }, draft: { ...draft, version, hasPending } })
    if (!this.saver.isDirty) this.journal.clear()
  }

  private entry(): JournalEntry {
    const { fields, base } = this.now
    const at = new Date().toISOString()
    return { tab: this.tab, owner: this.owner, at, fields, version: base.version, base: base.fields }
  }

  private isOnServer = ({ fields }: JournalEntry) => sameFields(fields, this.now.base.fields)
}
