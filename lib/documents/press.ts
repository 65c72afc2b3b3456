import type { Freshness, Stamp } from '../edition/fresh.ts'
import type { KnownEdition } from '../edition/known.ts'
import type { Recording } from '../edition/recording.ts'
import { tags } from '../edition/tags.ts'
import { log } from '../log.ts'
import { type Document, makeDocument } from './document.ts'
import { Frames } from './frames.ts'
import { htmlType } from './headers.ts'
import { machineAt } from './machines.ts'
import { type NextHandler, type Printed, print, writeMachine } from './print.ts'
import type { DocumentStore } from './store.ts'

/** A page that expired by time alone may be shown this much longer while its successor is made. */
const graceAfterExpiry = 60_000
/** How old a page may be that is shown because Postgres cannot be asked. */
const oldestWithoutDatabase = 24 * 3_600_000

export type PrintedText = { text: string; type: string; recorded: boolean; made: Stamp }
type UnderWay = { epoch: string; number: number; promise: Promise<Document> }

/** Gives the document of a reader path: the kept one where it is true, else a new one. */
export class Press {
  /** Pages rendered since the start. */
  printed = 0
  #underWay = new Map<string, UnderWay>()
  #next: NextHandler
  #store: DocumentStore
  #known: KnownEdition
  #host: string
  #frames: Frames
  #workshop: string

  /**
   * `host` is the site's own name; `workshop` goes into the head of every page, whose source may change at any time
   * (the module of `npm run dev`).
   */
  constructor(next: NextHandler, store: DocumentStore, known: KnownEdition, host: string, workshop = '') {
    this.#next = next
    this.#store = store
    this.#known = known
    this.#host = host
    this.#frames = new Frames(next, host, workshop === '')
    this.#workshop = workshop
  }

  /**
   * What can be shown of a path without rendering, or null: a fresh document; one that has just expired,
   * while one render replaces it; and while Postgres is away one of the last day, never one that shows
   * what was withdrawn, or may.
   */
  kept(path: string): Document | null {
    const found = this.#store.get(path)
    if (!found) return null
    const { document, state } = found
    if (state === 'fresh') return document
    if (!this.#known.reachable) return this.#lastResort(document, state)
    if (state !== 'expired' || Date.now() > (document.freshUntil ?? 0) + graceAfterExpiry) return null
    this.document(path, document.status).catch((error) =>
      log.error({ path, error: String(error) }, 'reprint failed'),
    )
    return document
  }

  /**
   * A new document of the path, joined by everybody who asks for it at the same edition. `basis` is what
   * the decision for this path and status stood on: the document stands on it too.
   */
  async document(path: string, status: number, basis?: Recording): Promise<Document> {
    const { epoch, number } = this.#known
    const key = `${status} ${path}`
    const running = this.#underWay.get(key)
    if (running && running.epoch === epoch && running.number === number) return running.promise
    const promise = this.#make(path, status, basis)
    const mine = { epoch, number, promise }
    this.#underWay.set(key, mine)
    try {
      return await promise
    } finally {
      if (this.#underWay.get(key) === mine) this.#underWay.delete(key)
    }
  }

  /** A new document of a path that depends on the request: made for whoever asks, joined and kept by nobody. */
  async once(path: string): Promise<Document> {
    return (await this.#print(path, 200)).document
  }

  /** What is kept of a path and may still be shown although a render just failed because Postgres is away. */
  afterFailure(path: string): Document | null {
    const found = this.#known.reachable ? null : this.#store.get(path)
    return found && this.#lastResort(found.document, found.state)
  }

  /** The text of a path as it goes out now, and what it stands on; kept by nobody: for a copy elsewhere. */
  async text(path: string, basis?: Recording): Promise<PrintedText> {
    const { epoch, number } = this.#known
    this.printed++
    const { text, type, recording } = await this.#write(path, number)
    // A page that recorded nothing would never be found stale, and is not kept.
    const recorded = recording.tags.size > 0
    if (basis) recording.include(basis)
    const { stamp, freshUntil } = recording
    const dependencies = [...recording.tags, tags.path(path), tags.all()]
    return { text, type, recorded, made: { epoch, stamp, tags: dependencies, freshUntil } }
  }

  async #make(path: string, status: number, basis: Recording | undefined): Promise<Document> {
    const { document, recorded } = await this.#print(path, status, basis)
    if (recorded) this.#store.keep(path, document)
    return document
  }

  async #print(path: string, status: number, basis?: Recording) {
    const { text, type, recorded, made } = await this.text(path, basis)
    return { document: await makeDocument(text, status, made, type), recorded }
  }

  async #write(path: string, number: number): Promise<Printed & { type: string }> {
    const machine = machineAt(path)
    if (machine) return { ...(await writeMachine(machine, path, number)), type: machine.type }
    const { text, recording } = await print(this.#next, this.#frames, path, this.#host, number)
    return { text: text.replace('</head>', () => `${this.#workshop}</head>`), type: htmlType, recording }
  }

  #lastResort(document: Document, state: Freshness): Document | null {
    const young = Date.now() - document.madeAt < oldestWithoutDatabase
    return young && state !== 'taken-down' && state !== 'unknown' ? document : null
  }
}
