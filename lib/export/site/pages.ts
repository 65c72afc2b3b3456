import { UnfinishedPage } from '../../documents/finish.ts'
import type { Press } from '../../documents/press.ts'
import { resolve } from '../../documents/resolve.ts'
import { freshness, type Stamp } from '../../edition/fresh.ts'
import { known } from '../../edition/known.ts'
import { type Recording, record } from '../../edition/recording.ts'
import { log } from '../../log.ts'
import { standIns } from './all-addresses.ts'
import { type CopyFolder, webRoot } from './copy-folder.ts'
import type { CopyIndex } from './copy-index.ts'
import type { Kept } from './kept.ts'

const noQuery = new URLSearchParams()
const mostTries = 3

/** Brings pages into the copy, with the live site's own resolver and press. */
export class Pages {
  written = 0
  removed = 0
  /** Addresses at which the renderer failed. */
  readonly failed = new Set<string>()
  #looked = 0
  #folder: CopyFolder
  #index: CopyIndex
  #press: Press
  #onProgress: (addresses: number, written: number) => void

  constructor(
    folder: CopyFolder,
    index: CopyIndex,
    press: Press,
    onProgress: (addresses: number, written: number) => void = () => {},
  ) {
    this.#folder = folder
    this.#index = index
    this.#press = press
    this.#onProgress = onProgress
  }

  /** Makes the copy's page what readers get at the address at `now` (ms): printed, left as it is, or gone. */
  async bring(address: string, now = Date.now()): Promise<void> {
    const before = this.#index.page(address)
    const { number } = known()
    const fresh = before && freshness(before.made, known(), now) === 'fresh'
    if (fresh && (await this.#folder.holds(before))) this.#index.seen(address, number)
    else await this.#print(address, before, mostTries)
    this.looked()
  }

  /** One address more has been seen to. */
  looked(): void {
    this.#onProgress(++this.#looked, this.written)
  }

  async drop(gone: Kept): Promise<void> {
    await this.#folder.remove(gone.file)
    this.#index.forget(gone.address)
    this.removed++
  }

  async #print(address: string, before: Kept | null, tries: number): Promise<void> {
    try {
      const basis = await this.#isThere(address)
      if (basis) await this.#write(address, before, basis)
      else if (before) await this.drop(before)
      this.failed.delete(address)
    } catch (error) {
      if (!(error instanceof UnfinishedPage)) throw error
      // What it stood on may have gone while it was printed, and a slow machine may have a better moment.
      if (tries > 1) return this.#print(address, before, tries - 1)
      log.error({ path: address, error: error.message }, 'page not copied')
      this.failed.add(address)
      if (before) await this.drop(before)
    }
  }

  /** What the decision that a page stands there rests on; null: none does. */
  async #isThere(address: string): Promise<Recording | null> {
    if (address in standIns) return (await record(known().number, async () => {})).recording
    const { value, recording } = await record(known().number, () => resolve(address, noQuery))
    return value.kind === 'page' && value.status === 200 && value.path === address ? recording : null
  }

  async #write(address: string, before: Kept | null, basis: Recording): Promise<void> {
    const { text, made } = await this.#press.text(address, basis)
    const file = `${webRoot}/${fileOf(address)}`
    const { changed, ...written } = await this.#folder.replace(file, Buffer.from(text), before)
    if (changed) this.written++
    this.#index.keep({ address, file, ...written }, made satisfies Stamp)
    this.#index.needAssets(text.match(/\/_next\/static\/[^"'()\s?&]+/g) ?? [])
  }
}

/** `/chinh-tri` is `chinh-tri/index.html`, which every web server serves without being told; `/rss/x.xml` is itself. */
export function fileOf(address: string): string {
  const path =
    standIns[address] ??
    (/\.(xml|json|txt|webmanifest)$/.test(address) ? address.slice(1) : `${address.slice(1)}/index.html`)
  const file = path.replace(/^\//, '')
  if (!/^[\w-]+([./][\w-]+)*$/.test(file)) throw new Error(`"${address}" can be no file.`)
  return file
}
