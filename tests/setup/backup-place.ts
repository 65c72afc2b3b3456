import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openPlace, type Place } from '../../lib/backup/place.ts'
import type { S3Settings } from '../../lib/settings/settings.ts'
import { startBucket } from './bucket.ts'

/** A place for backups of the tests that follow: a folder, or a bucket whose objects can be looked at as files. */
export function useBackupPlace(kind: 'folder' | 's3', folder: { path(name?: string): string }) {
  let s3: S3Settings | undefined
  let stop = async () => {}
  beforeAll(async () => {
    if (kind === 'folder') return
    const bucket = await startBucket(folder.path('backup'))
    s3 = bucket.settings
    stop = bucket.stop
  })
  afterAll(() => stop())
  const to = () => (kind === 's3' ? 's3' : folder.path('backup'))
  return {
    to,
    s3: () => s3,
    open: (): Promise<Place> => openPlace(to(), s3, { make: true }),
    /** What the command line is told. */
    environment: (): Record<string, string> =>
      s3
        ? {
            BACKUP_S3_ENDPOINT: s3.endpoint,
            BACKUP_S3_BUCKET: s3.bucket,
            BACKUP_S3_KEY: s3.key,
            BACKUP_S3_SECRET: s3.secret,
          }
        : {},
    /** The files of the place as they lie on the disk. */
    files: (): string[] =>
      readdirSync(folder.path('backup'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/metadata\.json$|\.md5$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
  }
}
