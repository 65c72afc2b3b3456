import { Readable } from 'node:stream'
import type { Disk } from 'flydrive'
import type { S3Settings } from '../settings/settings.ts'
import { processWide } from '../shared.ts'
import { diskAt } from './disk.ts'
import { filesUnder } from './files-under.ts'
import { mediaFolder } from './folders.ts'

/** A file as it is sent: its size is known before the first byte goes out. */
export type StoredFile = { bytes: number; stream(): Readable }

/** The storage does not answer, not with what was asked, or has no room. It may in a minute. */
export class StorageAway extends Error {}

/** Milliseconds that a read and a write of a bucket may take in all. The disk knows no such bound. */
const patience = { read: 5_000, write: 30_000 }
/** Where files are read and where they are written: of a bucket, each with connections of its own. */
type Disks = { reads: Disk; writes: Disk }
const current = processWide<{ s3: Disks | null }>('media.storage', () => ({ s3: null }))

/** Says where the files of this process lie: in an S3 bucket, or under the data folder. */
export async function openStorage({ dataDir, s3 }: { dataDir: string; s3?: S3Settings | undefined }) {
  mediaFolder.path = dataDir
  current.s3 = s3 ? await bucket(s3) : null
}

/**
 * Originals and renditions by their names. A file is there whole or not at all. Everything throws
 * StorageAway where the bucket cannot be asked, and where the disk is full; its other errors come as they are.
 */
export const storage = {
  async put(key: string, bytes: Uint8Array): Promise<void> {
    try {
      await answered(disks().writes.put(key, bytes))
    } catch (error) {
      throw hasNoRoom(error) ? new StorageAway('The disk takes nothing more.', { cause: error }) : error
    }
  },

  exists(key: string): Promise<boolean> {
    return answered(disks().reads.exists(key))
  },

  /** The bytes of a file; null where there is none. */
  async read(key: string): Promise<Buffer | null> {
    const bytes = await answered(ifThere(disks().reads.getBytes(key)))
    return bytes && Buffer.from(bytes)
  },

  /**
   * A file to send; null where there is none. From a bucket it is whole before any of it goes out, so
   * that a line that breaks there leaves no half picture in anybody's cache.
   */
  async open(key: string): Promise<StoredFile | null> {
    if (!current.s3) return diskAt(mediaFolder.path).open(key)
    const bytes = await this.read(key)
    return bytes && asFile(bytes)
  },

  /** The names of all files under a folder, a page of them at a time. */
  async *list(folder: string): AsyncGenerator<string> {
    const files = filesUnder(disks().writes, folder)
    for (;;) {
      const { done, value } = await answered(files.next())
      if (done) return
      yield value.key
    }
  },

  async delete(key: string): Promise<void> {
    await answered(disks().writes.delete(key))
  },
}

/** Work that needs the storage; that it is away is an answer of its own. */
export async function unlessAway<T>(
  work: () => Promise<T>,
): Promise<T | { ok: false; reason: 'storage-away' }> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StorageAway) return { ok: false, reason: 'storage-away' }
    throw error
  }
}

/** Bytes as a file to send, once or more often. */
export const asFile = (bytes: Buffer): StoredFile => ({
  bytes: bytes.byteLength,
  stream: () => Readable.from([bytes], { objectMode: false }),
})

function disks(): Disks {
  if (current.s3) return current.s3
  const disk = diskAt(mediaFolder.path)
  return { reads: disk, writes: disk }
}

async function bucket(settings: S3Settings): Promise<Disks> {
  // Loaded only where it is used: it is as large as all the rest.
  const { s3Disk } = await import('./s3.ts')
  return { reads: s3Disk(settings, patience.read), writes: s3Disk(settings, patience.write) }
}

async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!current.s3) throw error
    throw new StorageAway('The bucket does not answer as it should.', { cause: error })
  }
}

/** True for a disk that is full, over its quota or has become read-only. */
export function hasNoRoom(error: unknown): boolean {
  const { code, cause } = error as NodeJS.ErrnoException & { cause?: unknown }
  return /^(ENOSPC|EDQUOT|EROFS)$/.test(code ?? '') || (cause instanceof Error && hasNoRoom(cause))
}

/** Null for what is not there; a bucket that is not there is another matter. */
async function ifThere<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    const { code, name } = ((error as Error).cause ?? error) as NodeJS.ErrnoException
    if (code === 'ENOENT' || name === 'NoSuchKey' || name === 'NotFound') return null
    throw error
  }
}
