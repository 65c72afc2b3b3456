import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Foreseen } from '../articles/foreseen.ts'
import { mostBytes } from '../media/limits.ts'
import type { PictureWords } from '../media/picture.ts'
import { StorageAway } from '../media/storage.ts'
import { foreseeTakeIn, takeIn } from '../media/take-in.ts'
import type { Actor } from '../staff/actor.ts'

type ImportedPicture = { ok: true; id: number } | { ok: false; reason: string }

/** The picture files of a source, in a folder: each is read once a run, however many pieces show it. */
export class PictureFiles {
  #actor: Actor
  #folder: string
  #known = new LRUCache<string, ImportedPicture>({ max: 5_000 })

  #foreseen: Foreseen | undefined

  constructor(actor: Actor, folder: string, foreseen?: Foreseen) {
    this.#actor = actor
    this.#folder = folder
    this.#foreseen = foreseen
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
    const bytes = await readFile(file.path)
    const taken = this.#foreseen ? await foreseeTakeIn(bytes) : await takeIn(this.#actor, bytes, words)
    if (taken.ok) return { ok: true, id: taken.picture?.id ?? (this.#foreseen?.newId() as number) }
    // No line is to blame: the import stops, and goes on where it was another time.
    if (taken.reason === 'storage-away') throw new StorageAway('The storage of pictures is away.')
    return taken.reason === 'too-large'
      ? tooLarge
      : { ok: false, reason: `${written} không phải là ảnh dùng được` }
  }

  /** The file, as written or decoded, if it lies under the folder and nowhere else. */
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
