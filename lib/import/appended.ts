import { type FileHandle, open, rm, truncate } from 'node:fs/promises'

/** A file that an import writes to its end: made when there is something to say. */
export class AppendedFile {
  readonly path: string
  #file: FileHandle | null = null
  #size = 0

  constructor(path: string) {
    this.path = path
  }

  /** Bytes so far. */
  get size(): number {
    return this.#size
  }

  /** Begins anew, or, taken up again, after the first `size` bytes: what was written later comes again. */
  async begin(size = 0): Promise<void> {
    if (size === 0) return rm(this.path, { force: true })
    await truncate(this.path, size).then(
      () => {
        this.#size = size
      },
      (error: NodeJS.ErrnoException) => {
        // Somebody has taken it away meanwhile: a new one holds what comes from here on.
        if (error.code !== 'ENOENT') throw error
      },
    )
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#file ??= await open(this.path, 'a')
    await this.#file.writeFile(bytes)
    this.#size += bytes.byteLength
  }

  async close(): Promise<void> {
    await this.#file?.close()
    this.#file = null
  }
}
