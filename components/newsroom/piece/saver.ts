import type { Draft } from '../../../lib/articles/draft.ts'
import type { PieceFields } from '../../../lib/articles/fields.ts'
import { sameFields } from './same-fields.ts'
import type { SaveState } from './state.ts'

/** What came of one try. */
export type SaveAnswer =
  | { kind: 'saved'; version: number; at: string }
  | { kind: 'conflict'; current: Draft }
  | { kind: 'refused'; message: string }
  | { kind: 'unreached'; why: 'network' | 'server' | 'signed-out' }

export type SaverWorld = {
  send(version: number, fields: PieceFields): Promise<SaveAnswer>
  /** What is on the screen, the version that it stands on, and the text of that version. */
  now(): { version: number; base: PieceFields; fields: PieceFields }
  show(state: SaveState): void
  acknowledged(version: number, fields: PieceFields): void
  conflict(current: Draft): void
}

/** Milliseconds: a pause after which is saved, the longest wait while typing goes on, and between tries. */
const pause = 1200
const longest = 10_000
const firstRetry = 2000
const lastRetry = 30_000
const mostUnsure = 40

/**
 * Brings what is written to the server: after a pause, now and then while typing goes on, one save at a
 * time, again and again while the server cannot be reached. It never drops a change: what was typed
 * during a save is saved after it.
 */
export class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined
  /** The changes so far, and up to which the server has them. */
  private changes = 0
  private saved = 0
  private since = 0
  private retry = firstRetry
  private underWay: Promise<void> | null = null
  /** Sent without an answer: any of them may be what the server has. */
  private unsure = new Set<PieceFields>()
  /** The last answer: what a flush reports. */
  private last: SaveAnswer | null = null
  private stopped = false
  private readonly world: SaverWorld

  constructor(world: SaverWorld) {
    this.world = world
  }

  get isDirty(): boolean {
    return this.changes > this.saved
  }

  /** Something was written. */
  changed(): void {
    if (!this.isDirty) this.since = Date.now()
    this.changes++
    if (this.stopped) return
    if (!this.underWay && this.last?.kind !== 'unreached') this.world.show({ kind: 'waiting' })
    // Where the server cannot be reached the next try is waited for, however much is typed.
    if (this.last?.kind !== 'unreached') this.wait(Math.min(pause, this.since + longest - Date.now()))
  }

  /** Tries at once: the network is back, or somebody asks. */
  nudge(): void {
    if (this.isDirty && !this.stopped) this.wait(0)
  }

  /** Nothing more is sent until `resume`: a conflict is open, or the pen is somebody else's. */
  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
  }

  /** What is on the screen stands on a version that the server has; `dirty`: it is not that version's text. */
  resume(dirty: boolean): void {
    this.stopped = false
    this.last = null
    this.retry = firstRetry
    if (dirty) this.changed()
    else this.saved = this.changes
  }

  /** Everything written so far, on the server; or why not. */
  async flush(): Promise<SaveAnswer | null> {
    while (this.isDirty && !this.stopped) {
      clearTimeout(this.timer)
      await (this.underWay ?? this.run())
      if (this.last?.kind !== 'saved') return this.last
    }
    await this.underWay
    return this.stopped ? this.last : null
  }

  private wait(time: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.run(), Math.max(0, time))
  }

  private run(): Promise<void> {
    if (this.underWay) return this.underWay
    const work = this.once().finally(() => {
      this.underWay = null
    })
    this.underWay = work
    return work
  }

  private async once(): Promise<void> {
    const upTo = this.changes
    const { version, fields } = this.world.now()
    if (this.last?.kind !== 'unreached') this.world.show({ kind: 'saving' })
    const answer = await this.world.send(version, fields)
    if (answer.kind === 'conflict' && this.isOwn(answer.current)) {
      this.unsure.clear()
      this.world.acknowledged(answer.current.version, answer.current.fields)
      return this.once()
    }
    this.last = answer
    if (answer.kind === 'saved') this.hasSaved(answer, upTo, fields)
    else if (answer.kind === 'conflict') {
      this.stop()
      this.world.conflict(answer.current)
    } else if (answer.kind === 'refused') this.world.show(answer)
    else {
      if (this.unsure.size < mostUnsure) this.unsure.add(fields)
      this.world.show({ kind: 'offline', why: answer.why })
      this.wait(this.retry)
      this.retry = Math.min(this.retry * 2, lastRetry)
    }
  }

  /** True where the newer version is a save of ours whose answer was lost, or a step that left the text alone. */
  private isOwn(current: Draft): boolean {
    return [this.world.now().base, ...this.unsure].some((fields) => sameFields(fields, current.fields))
  }

  private hasSaved(
    { version, at }: { version: number; at: string },
    upTo: number,
    fields: PieceFields,
  ): void {
    this.saved = upTo
    this.retry = firstRetry
    this.unsure.clear()
    this.since = Date.now()
    this.world.acknowledged(version, fields)
    if (this.isDirty && !this.stopped) {
      this.world.show({ kind: 'waiting' })
      this.wait(pause)
    } else if (!this.isDirty) this.world.show({ kind: 'saved', at })
  }
}
