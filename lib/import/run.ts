import { Foreseen } from '../articles/foreseen.ts'
import type { ImportedPiece, ImportOutcome } from '../articles/imported.ts'
import { saveImported } from '../articles/write-imported.ts'
import { keepPictureAddresses, type PictureAddress } from '../old-addresses/write-pictures.ts'
import { type Actor, importer } from '../staff/actor.ts'
import { AppendedFile } from './appended.ts'
import { nothingYet } from './counts.ts'
import type { Journal } from './journal.ts'
import { parseLine } from './line.ts'
import { Names } from './names.ts'
import { PictureFiles } from './pictures.ts'
import { prepare, type Readable, readable, type Sources } from './prepare.ts'
import { Report } from './report.ts'
import { Sections } from './sections.ts'
import { beginning, beside, type Incoming, type Position, type Source } from './source.ts'

const mostRows = 200
/** Of HTML in one batch: what bounds memory where pieces are long. */
const mostCharacters = 4_000_000

export type RunOptions = {
  actor?: Actor
  createSections?: boolean
  /** Everything is checked, nothing is written but the report. */
  dryRun?: boolean
  /** A line in Vietnamese for a person: what was rejected or mended, and where. */
  onLine?: (message: string) => void
}

type Entry = Readable & { name: string; text: string }
type Ready = {
  name: string
  text: string
  piece: ImportedPiece
  pictureAddresses: PictureAddress[]
  mended: string[]
}

const outcomeNames = {
  added: 'thêm',
  changed: 'đổi',
  unchanged: 'giữ nguyên',
  'withdrawn-here': 'đã gỡ ở đây',
}

/** One import: what it has counted, the batch it gathers, and the names it has learnt. */
export class Run {
  counts = nothingYet()
  at: Position = beginning
  readonly report: Report
  readonly rejected: AppendedFile
  #batch: Entry[] = []
  #characters = 0
  #sources: Sources
  #actor: Actor
  #say: (message: string) => void
  #foreseen: Foreseen | undefined
  #taken = new Set<number>()
  #notedBefore = false

  constructor(source: Source, options: RunOptions) {
    const { actor = importer, createSections = false, dryRun = false, onLine = () => {} } = options
    this.rejected = new AppendedFile(beside(source.path, 'rejected.jsonl'))
    this.report = new Report(beside(source.path, 'report.csv'))
    this.#actor = actor
    this.#say = onLine
    if (dryRun) this.#foreseen = new Foreseen()
    this.#sources = {
      sections: new Sections(actor, createSections, onLine, this.#foreseen),
      authors: new Names('author', this.#foreseen),
      topics: new Names('topic', this.#foreseen),
      pictures: new PictureFiles(actor, source.pictures, this.#foreseen),
    }
  }

  /** Begins anew, or goes on where the journal says. True when it goes on. */
  async begin(journal: Journal | null): Promise<boolean> {
    const earlier = (await journal?.earlier()) ?? null
    await this.report.file.begin(earlier?.last.report)
    if (!this.#foreseen) await this.rejected.begin(earlier?.last.rejected)
    if (!earlier) return false
    this.counts = earlier.last.counts
    this.at = earlier.last.at
    this.#taken = earlier.taken
    this.#notedBefore = true
    return true
  }

  get isFull(): boolean {
    const waiting = Math.max(this.#batch.length, this.report.waiting / 10)
    return waiting >= mostRows || this.#characters >= mostCharacters
  }

  async take(incoming: Incoming): Promise<void> {
    this.at = incoming.at
    const { name, kind } = incoming
    if (kind === 'left-out') return this.#leaveOut(name, incoming.title, incoming.reason)
    this.counts.lines++
    if (kind === 'unreadable')
      return this.#reject(name, incoming.title ?? '', incoming.problem, incoming.bytes)
    const parsed = parseLine(incoming.text)
    if (!parsed.ok) return this.#reject(name, '', parsed.reason, Buffer.from(incoming.text))
    this.#batch.push({
      name,
      text: incoming.text,
      ...readable(parsed.line, [...(incoming.mended ?? [])]),
    })
    this.#characters += parsed.line.html.length
  }

  /** Writes the batch as one transaction, and then how far it is. */
  async flush(journal: Journal | null): Promise<void> {
    const taken = await this.#write(this.#batch.splice(0))
    this.#characters = 0
    await this.report.flush()
    if (!journal) return
    const sizes = { report: this.report.file.size, rejected: this.rejected.size }
    await journal.note({ at: this.at, counts: this.counts, ...sizes, taken }, !this.#notedBefore)
    this.#notedBefore = true
  }

  async close(): Promise<void> {
    await this.report.file.close()
    await this.rejected.close()
  }

  /** Returns the ids that the batch has taken. */
  async #write(batch: Entry[]): Promise<number[]> {
    if (batch.length === 0) return []
    await this.#sources.authors.learn(batch.flatMap(({ line }) => line.authors))
    await this.#sources.topics.learn(batch.flatMap(({ line }) => line.topics))
    const ready: Ready[] = []
    for (const entry of batch) {
      const { name, text } = entry
      const prepared = await prepare(entry, this.#sources)
      if (prepared.ok) ready.push({ name, text, ...prepared })
      else await this.#reject(name, entry.line.title, prepared.reason, Buffer.from(text))
    }
    if (ready.length === 0) return []
    if (!this.#foreseen) await this.#keepPictureAddresses(ready)
    const pieces = ready.map(({ piece }) => piece)
    const { outcomes } = await saveImported(this.#actor, pieces, this.#taken, this.#foreseen)
    for (const [index, one] of ready.entries()) await this.#tell(one, outcomes[index] as ImportOutcome)
    return outcomes.map(({ id }) => id)
  }

  async #tell(
    { name, text, piece, mended }: Ready,
    { outcome, id, mended: more }: ImportOutcome,
  ): Promise<void> {
    const shown = Foreseen.isId(id) ? null : id
    if (outcome === 'duplicate') {
      const which = shown === null ? '' : ` (bài ${id})`
      return this.#reject(name, piece.title, `trùng với một dòng trước${which}`, Buffer.from(text))
    }
    const notes = [...mended, ...more]
    this.counts[outcome === 'withdrawn-here' ? 'withdrawnHere' : outcome]++
    this.report.add(outcomeNames[outcome], shown, name, piece.title, notes)
    if (notes.length === 0) return
    this.counts.mended++
    this.#say(`${name}, đã sửa: ${notes.join('; ')}`)
  }

  /** Before the pieces: whoever finds the line unchanged another time finds its pictures' addresses kept. */
  async #keepPictureAddresses(ready: Ready[]): Promise<void> {
    const pairs = ready.flatMap(({ pictureAddresses }) => pictureAddresses)
    const kept = pairs.length > 0 ? await keepPictureAddresses(this.#actor, pairs) : null
    if (!kept?.ok) return
    for (const { address } of kept.taken) {
      const entry = ready.find(({ pictureAddresses }) =>
        pictureAddresses.some((pair) => pair.address === address),
      )
      entry?.mended.push(`địa chỉ cũ ${address} đã thuộc về ảnh khác`)
    }
  }

  #leaveOut(name: string, title: string, reason: string): void {
    this.counts.leftOut[reason] = (this.counts.leftOut[reason] ?? 0) + 1
    this.report.add('để ngoài', null, name, title, [reason])
  }

  async #reject(name: string, title: string, reason: string, bytes: Buffer | null): Promise<void> {
    this.counts.rejected++
    this.report.add('từ chối', null, name, title, [reason])
    this.#say(`${name}, từ chối: ${reason}`)
    if (bytes && !this.#foreseen) await this.rejected.write(Buffer.concat([bytes, Buffer.from('\n')]))
  }
}
