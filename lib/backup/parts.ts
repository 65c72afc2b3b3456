import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { type Part, sumOf } from './manifest.ts'
import type { Place } from './place.ts'

/** Bytes of a part: what is held in memory of a table, however large it is, and what one request carries. */
const partBytes = 16 * 1024 * 1024

export type Written = { bytes: number; sha256: string; parts: Part[] }

/** A file of a backup is not there, or not as it was written. */
export class BrokenFile extends Error {
  readonly file: string
  readonly missing: boolean
  constructor(file: string, missing: boolean) {
    super(`${file} is ${missing ? 'missing' : 'changed'}.`)
    this.file = file
    this.missing = missing
  }
}

/** Compresses a stream into `<folder>/<name>.0001.gz` and so on: put one behind the other they are one gzip file. */
export async function putInParts(
  place: Place,
  folder: string,
  name: string,
  source: Readable,
  signal?: AbortSignal,
): Promise<Written> {
  const whole = createHash('sha256')
  const parts: Part[] = []
  const put = async (chunks: Buffer[]) => {
    const bytes = Buffer.concat(chunks)
    const part = { name: `${name}.${String(parts.length + 1).padStart(4, '0')}.gz`, bytes: bytes.length }
    await place.put(`${folder}/${part.name}`, bytes)
    parts.push({ ...part, sha256: sumOf(bytes) })
  }
  await pipeline(
    source,
    createGzip(),
    async (compressed: AsyncIterable<Buffer>) => {
      let [chunks, held]: [Buffer[], number] = [[], 0]
      for await (const chunk of compressed) {
        whole.update(chunk)
        chunks.push(chunk)
        held += chunk.length
        if (held < partBytes) continue
        await put(chunks)
        ;[chunks, held] = [[], 0]
      }
      if (held > 0) await put(chunks)
    },
    { ...(signal ? { signal } : {}) },
  )
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0)
  return { bytes, sha256: whole.digest('hex'), parts }
}

/** What `putInParts` was given. Each part's sum is looked at before any of it goes on. Throws BrokenFile. */
export function fromParts(place: Place, folder: string, parts: Part[]): Readable {
  const compressed = Readable.from(wholeParts(place, folder, parts), { objectMode: false })
  const text = createGunzip()
  compressed.on('error', (error) => text.destroy(error))
  return compressed.pipe(text)
}

async function* wholeParts(place: Place, folder: string, parts: Part[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield await wholeFile(place, `${folder}/${part.name}`, part)
}

/** The bytes of a file, which are those that were written. Throws BrokenFile. */
export async function wholeFile(
  place: Place,
  name: string,
  expected: { bytes: number; sha256: string },
): Promise<Buffer> {
  const bytes = await place.read(name)
  if (!bytes) throw new BrokenFile(name, true)
  if (bytes.length !== expected.bytes || sumOf(bytes) !== expected.sha256) throw new BrokenFile(name, false)
  return bytes
}
