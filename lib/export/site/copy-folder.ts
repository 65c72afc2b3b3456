import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, opendir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The web root, the files for nginx, and what the export keeps for itself, each a folder of the copy. */
export const [webRoot, nginxFolder, ownFolder] = ['site', 'nginx', '.export'] as const
const manifestName = 'manifest.json'
const format = 'bao-tinh-site'

/** There is something in the folder, and it is no copy of a newspaper. */
export class ForeignFolder extends Error {}

export type Manifest = { complete: boolean } & Record<string, unknown>
export type Written = { hash: string; bytes: number }

/** The folder of a copy. A file in it is whole or not there: each is written beside and renamed. */
export class CopyFolder {
  readonly path: string
  #drafts = 0

  private constructor(path: string) {
    this.path = path
  }

  /**
   * Takes a folder that is empty, not there yet, or a copy already; from now on it says that it is not
   * complete. Throws ForeignFolder, or the system's error with the path.
   */
  static async take(path: string): Promise<CopyFolder> {
    const folder = new CopyFolder(path)
    await mkdir(path, { recursive: true })
    if (!(await isEmpty(path)) && !(await folder.#isCopy())) throw new ForeignFolder()
    await folder.say({ complete: false })
    for (const part of [webRoot, nginxFolder, ownFolder]) await mkdir(join(path, part), { recursive: true })
    await rm(folder.#drafted(), { recursive: true, force: true })
    await mkdir(folder.#drafted())
    return folder
  }

  /** What the copy says of itself. */
  async say(manifest: Manifest): Promise<void> {
    const draft = join(this.path, `${manifestName}.tmp`)
    await writeFile(draft, `${JSON.stringify({ format, ...manifest }, null, 2)}\n`, { flush: true })
    await rename(draft, join(this.path, manifestName))
  }

  /** True when the file is there with so many bytes. */
  async holds({ file, bytes }: { file: string; bytes: number }): Promise<boolean> {
    const found = await stat(join(this.path, file)).catch(absent)
    return found?.isFile() === true && found.size === bytes
  }

  async write(
    file: string,
    content: Buffer | Iterable<string> | AsyncIterable<string> | Readable,
  ): Promise<Written> {
    const draft = this.#drafted(String(++this.#drafts))
    const written = await writeDraft(draft, content)
    await this.#place(draft, file)
    return written
  }

  /** Writes the file where its content is another than `before`; its time stays what it was where it is not. */
  async replace(
    file: string,
    content: Buffer | Iterable<string> | AsyncIterable<string>,
    before: { hash: string; bytes: number } | null,
  ): Promise<Written & { changed: boolean }> {
    const draft = this.#drafted(String(++this.#drafts))
    const written = await writeDraft(draft, content)
    if (written.hash === before?.hash && (await this.holds({ file, bytes: written.bytes }))) {
      await rm(draft)
      return { ...written, changed: false }
    }
    await this.#place(draft, file)
    return { ...written, changed: true }
  }

  /** Takes a file away, and the folders that it leaves empty. */
  async remove(file: string): Promise<void> {
    await rm(join(this.path, file), { force: true })
    for (let above = dirname(file); above.includes('/'); above = dirname(above)) {
      const gone = await rmdir(join(this.path, above)).then(() => true, absentOrFull)
      if (!gone) return
    }
  }

  /** The names of all files of the web root, one at a time. */
  files(): AsyncGenerator<string> {
    return filesBelow(this.path, webRoot)
  }

  own(name: string): string {
    return join(this.path, ownFolder, name)
  }

  async #place(draft: string, file: string): Promise<void> {
    const to = join(this.path, file)
    try {
      await rename(draft, to)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      await mkdir(dirname(to), { recursive: true })
      await rename(draft, to)
    }
  }

  async #isCopy(): Promise<boolean> {
    const text = await readFile(join(this.path, manifestName), 'utf8').catch(absent)
    if (!text) return false
    try {
      return (JSON.parse(text) as { format?: unknown }).format === format
    } catch {
      // Somebody else's manifest, or none at all.
      return false
    }
  }

  #drafted(name = ''): string {
    return this.own(join('drafts', name))
  }
}

async function writeDraft(
  draft: string,
  content: Buffer | Iterable<string> | AsyncIterable<string> | Readable,
): Promise<Written> {
  const hash = createHash('sha256')
  if (content instanceof Buffer) {
    await writeFile(draft, content)
    return { hash: hash.update(content).digest('hex'), bytes: content.length }
  }
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const source = content instanceof Readable ? content : Readable.from(content)
  await pipeline(source, counted, createWriteStream(draft))
  return { hash: hash.digest('hex'), bytes }
}

async function isEmpty(path: string): Promise<boolean> {
  const folder = await opendir(path)
  try {
    return (await folder.read()) === null
  } finally {
    await folder.close()
  }
}

async function* filesBelow(path: string, below: string): AsyncGenerator<string> {
  for await (const entry of await opendir(join(path, below))) {
    const name = `${below}/${entry.name}`
    if (entry.isDirectory()) yield* filesBelow(path, name)
    else yield name
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

function absentOrFull(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return false
  return absent(error) === null
}
