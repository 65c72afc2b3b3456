import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { LRUCache } from 'lru-cache'
import { type PictureWords, takeIn } from '../media/take-in.ts'

export type ImportedPicture = { ok: true; id: number } | { ok: false; reason: string }

/** The picture files beside an import file: each is read once a run, however many pieces show it. */
export class PictureFiles {
  #folder: string
  #known = new LRUCache<string, ImportedPicture>({ max: 5_000 })

  constructor(importedFile: string) {
    this.#folder = dirname(resolve(importedFile))
  }

  /** Takes in the file that an address in a line names; the reason is a line in Vietnamese. */
  async take(written: string, words: PictureWords): Promise<ImportedPicture> {
    const known = this.#known.get(written)
    if (known) return known
    const taken = await this.#take(written, words)
    this.#known.set(written, taken)
    return taken
  }

  async #take(written: string, words: PictureWords): Promise<ImportedPicture> {
    const path = await this.#locate(written)
    if (!path) return { ok: false, reason: `không có tệp ảnh ${written}` }
    const taken = await takeIn(await readFile(path), words)
    if (taken.ok) return { ok: true, id: taken.picture.id }
    return {
      ok: false,
      reason:
        taken.reason === 'too-large' ? `ảnh ${written} lớn quá` : `${written} không phải là ảnh dùng được`,
    }
  }

  /** The file, as written or decoded, if it lies under the folder of the import file and nowhere else. */
  async #locate(written: string): Promise<string | null> {
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|\0/i.test(written)) return null
    const root = await realpath(this.#folder)
    for (const name of new Set([written, decoded(written.replace(/[?#].*$/, ''))])) {
      const path = await realpath(resolve(root, `./${name.replace(/^\/+/, '')}`)).catch(() => null)
      if (!path) continue
      const inside = relative(root, path)
      const under = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)
      if (under && (await stat(path)).isFile()) return path
    }
    return null
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Not encoded, then: the name as it is written.
    return text
  }
}
