import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)

/** A file inside a zip, as the zip's directory declares it. */
type Entry = { at: number; packed: number; size: number; method: number }
export type Zip = { exists(name: string): boolean; read(name: string): Promise<Buffer> }
export type OpenedZip = { ok: true; zip: Zip } | { ok: false; reason: 'not-a-zip' | 'too-large' }

export class BrokenZip extends Error {}

const mostEntries = 5000
const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/**
 * Opens a zip so that it can never become more than it declares, nor declare more than `mostBytes` together
 * and `mostOf` for each file: a few kilobytes can hold gigabytes of nothing. What it declares is read from
 * its directory; each file is inflated only up to its declared size.
 */
export function openZip(bytes: Buffer, mostBytes: number, mostOf: (name: string) => number): OpenedZip {
  const entries = directoryOf(bytes)
  if (!entries) return { ok: false, reason: 'not-a-zip' }
  let total = 0
  for (const [name, { size }] of entries) {
    total += size
    if (size > mostOf(name) || total > mostBytes) return { ok: false, reason: 'too-large' }
  }
  const read = async (name: string) => {
    const entry = entries.get(name)
    if (!entry) throw new BrokenZip(`There is no ${name} in the zip.`)
    return inflated(bytes, entry)
  }
  return { ok: true, zip: { exists: (name) => entries.has(name), read } }
}

async function inflated(bytes: Buffer, { at, packed, size, method }: Entry): Promise<Buffer> {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localHeader)
    throw new BrokenZip('A file is not there.')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const data = bytes.subarray(start, start + packed)
  if (method === 0) return data.subarray(0, size)
  if (method !== 8) throw new BrokenZip(`A file is packed by method ${method}.`)
  try {
    // Zero is no bound to the library.
    return await inflate(data, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    throw new BrokenZip('A file is larger than declared, or broken.', { cause: error })
  }
}

/** The files by their names; null for what is no zip that Word would write. */
function directoryOf(bytes: Buffer): Map<string, Entry> | null {
  const end = endOf(bytes)
  if (end === null) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > mostEntries || at > end) return null
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) return null
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const isLocked = (bytes.readUInt16LE(at + 8) & 1) === 1
    if (isLocked) return null
    entries.set(name, {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (noteLength ?? 0)
  }
  return entries
}

/** Where the end record stands: the last thing in the file but for a note of at most 65,535 bytes. */
function endOf(bytes: Buffer): number | null {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65_535; at--) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at
  }
  return null
}
