import { database } from '../../database/client.ts'
import type { Press } from '../../documents/press.ts'
import type { StaticFile } from '../../documents/static-files.ts'
import type { Follower } from '../../edition/follower.ts'
import { known } from '../../edition/known.ts'
import { allAddresses } from './all-addresses.ts'
import { addressesSince } from './changed-addresses.ts'
import { CopyFolder } from './copy-folder.ts'
import { CopyIndex } from './copy-index.ts'
import { bringFiles } from './files.ts'
import { inParallel } from './in-parallel.ts'
import { Pages } from './pages.ts'
import { bringPictures } from './pictures.ts'
import { bringServerFiles } from './server-files.ts'
import { checksums, readme } from './texts.ts'

/** Renders at once: while one waits for the database another is at work. */
const pagesAtOnce = 4
/** A newspaper that changes faster than its copy follows: the copy stays incomplete. */
const mostRounds = 200

export type SiteCopy = {
  edition: number
  pages: number
  files: number
  bytes: number
  /** Of this run: files written because they are new or other than before, and taken away. */
  written: number
  removed: number
  /** Pages that could not be printed, and pictures whose file is lost: the copy is not complete. */
  failed: string[]
}

type Options = {
  press: Press
  follower: Follower
  /** Files of public/ and of the build, by their addresses. */
  files: Map<string, StaticFile>
  siteUrl: string
  /** Names the program: what another one printed is printed again. */
  madeBy: string
  onProgress?: (addresses: number, written: number) => void
}

/** The newspaper goes on changing faster than the copy can follow, or the database is away. */
export class CannotFollow extends Error {}

export type Copy = { folder: CopyFolder; index: CopyIndex }

/**
 * Takes the folder and its index for this process; `index.close()` gives them back. Throws ForeignFolder,
 * CopyInUse or the system's error.
 */
export async function openCopy(path: string): Promise<Copy> {
  const folder = await CopyFolder.take(path)
  return { folder, index: new CopyIndex(folder.own('index.sqlite')) }
}

/**
 * Brings the copy to what readers get now: pages that are new or stale are printed, what is gone is taken
 * away, and again what the editions stamped meanwhile, until nothing has changed since the last look.
 * Memory does not grow with the newspaper. Throws CannotFollow, StorageAway or the system's error; the
 * folder then says that it is not complete, every file in it is whole, and the next run goes on.
 */
export function copySite(copy: Copy, options: Options): Promise<SiteCopy> {
  return new Copying(copy, options).run()
}

class Copying {
  #folder: CopyFolder
  #index: CopyIndex
  #options: Options
  #pages: Pages

  constructor({ folder, index }: Copy, options: Options) {
    this.#folder = folder
    this.#index = index
    this.#options = options
    this.#pages = new Pages(folder, index, options.press, options.onProgress)
  }

  async run(): Promise<SiteCopy> {
    this.#begin()
    let since: number | null = null
    let edition = -1
    let lost: string[] = []
    for (let round = 1; edition !== (await this.#editionNow()); round++) {
      if (round > mostRounds) throw new CannotFollow()
      edition = known().number
      await this.#look(since)
      // Midnight alone is followed once: else a copy that takes longer than a day would never end.
      await this.#mend(edition, round <= 2)
      lost = await this.#bringRest()
      since = edition
    }
    await this.#sweep()
    return this.#end(edition, lost)
  }

  #begin(): void {
    const madeBy = `${this.#options.madeBy} ${this.#options.siteUrl}`
    if (this.#index.about('made-by') === madeBy) return
    this.#index.distrust()
    this.#index.tell('made-by', madeBy)
  }

  /** Looks for pages that are new: among all there is, or behind what was stamped since an edition. */
  async #look(since: number | null): Promise<void> {
    const changed = since === null ? null : await addressesSince(since)
    if (!changed) this.#index.beginLook()
    await inParallel(changed ?? allAddresses(), pagesAtOnce, (address) => this.#pages.bring(address))
    if (!changed) for (const gone of this.#index.lists.unseen('page')) await this.#pages.drop(gone)
  }

  /** Prints what became stale while others were printed, and takes away what is gone. */
  async #mend(edition: number, atMidnightToo: boolean): Promise<void> {
    const now = atMidnightToo ? Date.now() : 0
    const doubtful = this.#index.lists.doubtful(edition, now)
    await inParallel(doubtful, pagesAtOnce, ({ address }) => this.#pages.bring(address, now))
  }

  /** What is no page: pictures that the pages show, style, script and fonts, and the files for a server. */
  async #bringRest(): Promise<string[]> {
    this.#index.beginLook()
    await bringFiles(this.#folder, this.#index, this.#options.files, this.#pages)
    const lost = await bringPictures(this.#folder, this.#index, this.#pages)
    await bringServerFiles(this.#folder, this.#index, this.#options.siteUrl)
    for (const gone of this.#index.lists.unseen('other')) await this.#pages.drop(gone)
    return lost
  }

  /** The database's edition, when this process knows all that was stamped up to it. */
  async #editionNow(): Promise<number> {
    const { number } = await database().edition.findUniqueOrThrow({ where: { id: 1 } })
    await this.#options.follower.catchUp(Number(number))
    // A process that cannot ask would take everything for unchanged.
    if (!known().reachable || known().number < Number(number)) throw new CannotFollow()
    return known().number
  }

  /** What stands in the web root and is not ours to answer for: left by a run that was killed. */
  async #sweep(): Promise<void> {
    for await (const file of this.#folder.files())
      if (!this.#index.holds(file)) await this.#folder.remove(file)
  }

  async #end(edition: number, lost: string[]): Promise<SiteCopy> {
    const { folder, index, pages } = { folder: this.#folder, index: this.#index, pages: this.#pages }
    await folder.replace('README.md', [readme(this.#options.siteUrl)], null)
    await folder.replace('SHA256SUMS', checksums(index), null)
    const failed = [...pages.failed, ...lost]
    const totals = index.totals()
    const { siteUrl } = this.#options
    await folder.say({
      complete: failed.length === 0,
      siteUrl,
      epoch: known().epoch.replace(/\/\d+$/, ''),
      edition,
      madeAt: new Date().toISOString(),
      ...totals,
      failed,
    })
    return { edition, ...totals, written: pages.written, removed: pages.removed, failed }
  }
}
