import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { LRUCache } from 'lru-cache'
import { mostBytes, type PictureWords, takeIn } from '../media/take-in.ts'

type ImportedPicture = { ok: true; id: number } | { ok: false; reason: string }

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
    const file = await this.#locate(written)
    if (!file) return { ok: false, reason: `không có tệp ảnh ${written}` }
    const tooLarge = { ok: false as const, reason: `ảnh ${written} lớn quá` }
    if (file.size > mostBytes) return tooLarge
    const taken = await takeIn(await readFile(file.path), words)
    if (taken.ok) return { ok: true, id: taken.picture.id }
    return taken.reason === 'too-large'
      ? tooLarge
      : { ok: false, reason: `${written} không phải là ảnh dùng được` }
  }

  /** The file, as written or decoded, if it lies under the folder of the import file and nowhere else. */
  async #locate(written: string): Promise<{ path: string; size: number } | null> {
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|\0/i.test(written)) return null
    const root = await realpath(this.#folder)
    for (const name of new Set([written, decoded(written.replace(/[?#].*$/, ''))])) {
      const path = await realpath(resolve(root, `./${name.replace(/^\/+/, '')}`)).catch(() => null)
      if (!path) continue
      const inside = relative(root, path)
      const under = inside !== '' && !inside.startsWith('..') && !isAbsolute(inside)
      const found = under ? await stat(path) : null
      if (found?.isFile()) return { path, size: found.size }
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
