import { statSync } from 'node:fs'
import { join } from 'node:path'
import { LRUCache } from 'lru-cache'

/** The picture files of an old site in a folder, asked by the paths that its pages used. */
export class OldFiles {
  readonly folder: string | null
  #known = new LRUCache<string, { name: string | null }>({ max: 20_000 })

  constructor(folder: string | null) {
    this.folder = folder
  }

  /** The first of these names, relative to the folder, that is a file; in any form of Unicode. */
  first(names: string[]): string | null {
    const key = names.join('\n')
    const known = this.#known.get(key)
    if (known) return known.name
    const forms = names.flatMap((name) => [name, name.normalize('NFC'), name.normalize('NFD')])
    const name = [...new Set(forms)].find((form) => this.#isFile(form)) ?? null
    this.#known.set(key, { name })
    return name
  }

  #isFile(name: string): boolean {
    if (this.folder === null || name === '' || /(^|[\\/])\.\.([\\/]|$)|\0/.test(name)) return false
    return statSync(join(this.folder, name), { throwIfNoEntry: false })?.isFile() ?? false
  }
}

/** Decoded, without a slash before it; as it stands where it is not encoded well. */
export function filePath(pathname: string): string {
  const path = pathname.replace(/^\/+/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
