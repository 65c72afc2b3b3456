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

/** Milliseconds that a read and a write may take in all. The disk knows no such bound. */
const patience = { read: 5_000, write: 30_000 }
const current = processWide<{ s3: Disk | null }>('media.storage', () => ({ s3: null }))

/** Says where the files of this process lie: in an S3 bucket, or under the data folder. */
export async function openStorage({ dataDir, s3 }: { dataDir: string; s3?: S3Settings | undefined }) {
  mediaFolder.path = dataDir
  // Loaded only where it is used: it is as large as all the rest.
  current.s3 = s3 ? (await import('./s3.ts')).s3Disk(s3, patience.write) : null
}

/**
 * Originals and renditions by their names. A file is there whole or not at all. Everything throws
 * StorageAway where the bucket cannot be asked, and where the disk is full; its other errors come as they are.
 */
export const storage = {
  async put(key: string, bytes: Uint8Array): Promise<void> {
    try {
      await inTime(disk().put(key, bytes), patience.write)
    } catch (error) {
      throw hasNoRoom(error) ? new StorageAway('The disk takes nothing more.', { cause: error }) : error
    }
  },

  exists(key: string): Promise<boolean> {
    return inTime(disk().exists(key), patience.read)
  },

  /** The bytes of a file; null where there is none. */
  async read(key: string): Promise<Buffer | null> {
    const bytes = await inTime(ifThere(disk().getBytes(key)), patience.read)
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
    const files = filesUnder(disk(), folder)
    for (;;) {
      const { done, value } = await inTime(files.next(), patience.write)
      if (done) return
      yield value.key
    }
  },

  async delete(key: string): Promise<void> {
    await inTime(disk().delete(key), patience.write)
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

const disk = (): Disk => current.s3 ?? diskAt(mediaFolder.path)

async function inTime<T>(work: Promise<T>, most: number): Promise<T> {
  if (!current.s3) return work
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer in time')), most)
  })
  try {
    return await Promise.race([work, late])
  } catch (error) {
    throw new StorageAway('The bucket does not answer as it should.', { cause: error })
  } finally {
    clearTimeout(timer)
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
