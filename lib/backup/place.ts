import { mkdir, stat } from 'node:fs/promises'
import { Disk } from 'flydrive'
import { WholeFiles } from '../media/disk.ts'
import { filesUnder } from '../media/files-under.ts'
import type { S3Settings } from '../settings/settings.ts'

/** Where backups lie: a folder or a bucket. Everything throws PlaceProblem; a file is there whole or not at all. */
export type Place = {
  /** As a person names it. */
  written: string
  put(name: string, bytes: Uint8Array): Promise<void>
  /** Null where there is none. */
  read(name: string): Promise<Buffer | null>
  /** The names of all files under a folder. */
  list(folder: string): AsyncGenerator<string>
  remove(name: string): Promise<void>
}

/** The place cannot be used; the message is one line for a person. */
export class PlaceProblem extends Error {}

/** Milliseconds for one request to a bucket: sixteen megabytes over a slow line. */
const patience = 120_000
/** What else lies in the bucket is none of ours. */
const prefix = 'bao-tinh-backup/'

/** Opens "s3" or a folder (absolute). `make`: a folder that is not there is made, for its owner alone. */
export async function openPlace(
  written: string,
  s3: S3Settings | undefined,
  { make = false }: { make?: boolean } = {},
): Promise<Place> {
  if (written !== 's3') return placeOn(new Disk(new WholeFiles(await folder(written, make), 0o600)), written)
  if (!s3)
    throw new PlaceProblem(
      'Chưa có kho sao lưu S3: cần BACKUP_S3_ENDPOINT, BACKUP_S3_BUCKET, BACKUP_S3_KEY, BACKUP_S3_SECRET.',
    )
  // Loaded only where it is used: it is as large as all the rest.
  const { s3Disk } = await import('../media/s3.ts')
  return placeOn(s3Disk(s3, patience), written, prefix)
}

async function folder(path: string, make: boolean): Promise<string> {
  try {
    if (make) await mkdir(path, { recursive: true, mode: 0o700 })
    if ((await stat(path)).isDirectory()) return path
  } catch (error) {
    const code = codeOf(error)
    // What stands there is a file.
    if (code !== 'EEXIST' && code !== 'ENOTDIR')
      throw new PlaceProblem(`Không mở được thư mục sao lưu ${path}: ${code}.`)
  }
  throw new PlaceProblem(`${path} không phải là một thư mục.`)
}

function placeOn(disk: Disk, written: string, before = ''): Place {
  return {
    written,
    put: (name, bytes) =>
      inWords(`Không ghi được ${name} vào ${written}`, () => disk.put(before + name, bytes)),
    read: (name) =>
      inWords(`Không đọc được ${name} ở ${written}`, async () => {
        const bytes = await disk.getBytes(before + name).catch((error: Error) => {
          if (isMissing(error)) return null
          throw error
        })
        return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      }),
    async *list(folder) {
      const files = filesUnder(disk, before + folder)
      for (;;) {
        const { done, value } = await inWords(`Không xem được ${folder} ở ${written}`, () => files.next())
        if (done) return
        yield value.key.slice(before.length)
      }
    },
    remove: (name) => inWords(`Không xóa được ${name} ở ${written}`, () => disk.delete(before + name)),
  }
}

async function inWords<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new PlaceProblem(`${what}: ${codeOf(error)}.`, { cause: error })
  }
}

function isMissing(error: Error): boolean {
  const { code, name } = (error.cause ?? error) as NodeJS.ErrnoException
  return code === 'ENOENT' || name === 'NoSuchKey' || name === 'NotFound'
}

/** "ENOSPC", "AccessDenied": what an administrator can look up. */
function codeOf(error: unknown): string {
  const innermost = ((error as Error).cause ?? error) as NodeJS.ErrnoException
  return innermost.code ?? (innermost.name === 'Error' ? innermost.message : innermost.name)
}
