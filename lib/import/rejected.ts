import { type FileHandle, open, rm } from 'node:fs/promises'

/**
 * The lines that did not go in, whole, as they stood: made when the first comes, so that it can be
 * mended and imported by itself.
 */
export class RejectedFile {
  readonly path: string
  #file: FileHandle | null = null

  constructor(imported: string) {
    this.path = imported.replace(/(\.jsonl)?$/i, '.rejected.jsonl')
  }

  /** Removes what an earlier run has left: its lines are read anew. */
  async forgetEarlier(): Promise<void> {
    await rm(this.path, { force: true })
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#file ??= await open(this.path, 'w')
    await this.#file.writeFile(bytes)
  }

  /** One line; its end is added. */
  async writeLine(bytes: Uint8Array): Promise<void> {
    await this.write(bytes)
    await this.write(Buffer.from('\n'))
  }

  async close(): Promise<void> {
    await this.#file?.close()
  }
}
