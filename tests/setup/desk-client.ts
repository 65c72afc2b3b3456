import type { State } from '../../lib/articles/workflow.ts'
import type { Entry, Ledger, Outcome } from './ledger.ts'

type Heard = { outcome: Outcome; status: number; json: Record<string, unknown>; words: string }

/** The newsroom, through the API of a server that may die under it; everything that it does stands in the ledger. */
export class Desk {
  readonly ledger: Ledger
  #key: string
  #address: () => string
  /** Refusals and errors in the words that a person would get. */
  readonly words = new Set<string>()

  constructor(ledger: Ledger, key: string, address: () => string) {
    this.ledger = ledger
    this.#key = key
    this.#address = address
  }

  async begin(section = 'kinh-te'): Promise<Entry> {
    const entry = this.ledger.open()
    const title = `${entry.mark} mới viết`
    const html = `<p>${entry.mark}: nước đã về tới ruộng trên.</p>`
    const heard = await this.ask('POST', '/articles', { title, html, section })
    if (heard.outcome === 'done') entry.id = Number(heard.json.id)
    this.ledger.note(entry, 'begin', { state: 'draft', title }, heard.outcome)
    return entry
  }

  async save(entry: Entry, version = 1): Promise<Heard> {
    const title = `${entry.mark} đã sửa lần ${version}`
    const heard = await this.ask('PUT', `/articles/${entry.id}`, { version, title })
    this.ledger.note(entry, 'save', { title }, heard.outcome)
    return heard
  }

  async take(entry: Entry, step: string, state?: State, body: object = {}): Promise<Heard> {
    entry.asking = state ?? null
    const heard = await this.ask('POST', `/articles/${entry.id}/${step}`, body)
    this.ledger.note(entry, step, state ? { state } : {}, heard.outcome)
    return heard
  }

  async schedule(entry: Entry, dueAt: Date): Promise<Heard> {
    entry.dueAt = dueAt.getTime()
    return this.take(entry, 'schedule', 'scheduled', { dueAt: dueAt.toISOString() })
  }

  async ask(method: string, path: string, body: object | FormData): Promise<Heard> {
    const isForm = body instanceof FormData
    try {
      const response = await fetch(`${this.#address()}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.#key}`,
          ...(isForm ? {} : { 'content-type': 'application/json' }),
        },
        body: isForm ? body : JSON.stringify(body),
        signal: AbortSignal.timeout(90_000),
      })
      const json = (await response.json()) as Record<string, unknown>
      const words = response.ok ? '' : `${response.status} ${json.title}: ${json.detail}`
      if (words) this.words.add(words)
      // Who says that nothing was written is taken at their word.
      const refused = response.status < 500 || /Chưa ghi gì/.test(words)
      return {
        outcome: response.ok ? 'done' : refused ? 'refused' : 'unknown',
        status: response.status,
        json,
        words,
      }
    } catch (error) {
      return { outcome: 'unknown', status: 0, json: {}, words: String(error) }
    }
  }
}

/**
 * A trickle of pieces, each begun and saved; of four two go out, one is scheduled for a moment later and one
 * stays a draft; of those that are out every third is taken away again. Returns how to stop it.
 */
export function keepPublishing(desk: Desk, { pause = 150, schedules = true } = {}): () => Promise<void> {
  let stopped = false
  const out: Entry[] = []
  const one = async (turn: number) => {
    const entry = await desk.begin()
    if (entry.id === null || (await desk.save(entry)).outcome === 'unknown') return
    if (turn % 4 < 2) {
      if ((await desk.take(entry, 'publish', 'published')).outcome === 'done') out.push(entry)
    } else if (turn % 4 === 2 && schedules) await desk.schedule(entry, new Date(Date.now() + 3_000))
    const down = turn % 6 === 5 ? out.shift() : undefined
    if (down) await desk.take(down, 'withdraw', 'withdrawn')
  }
  const running = (async () => {
    for (let turn = 0; !stopped; turn++) {
      await one(turn)
      await new Promise((done) => setTimeout(done, pause))
    }
  })()
  return async () => {
    stopped = true
    await running
  }
}
