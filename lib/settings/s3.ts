import { z } from 'zod'

/** A bucket for pictures. */
export type S3Settings = { endpoint: string; bucket: string; key: string; secret: string; region: string }

const words = z.string().min(1).optional()
export const s3Schema = {
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'phải là một địa chỉ http hoặc https' }).optional(),
  S3_BUCKET: words,
  S3_KEY: words,
  S3_SECRET: words,
  S3_REGION: words,
}
/** The same for the bucket in which backups lie. */
export const backupS3Schema = {
  BACKUP_S3_ENDPOINT: s3Schema.S3_ENDPOINT,
  BACKUP_S3_BUCKET: words,
  BACKUP_S3_KEY: words,
  BACKUP_S3_SECRET: words,
  BACKUP_S3_REGION: words,
}
type Given = { [Name in keyof typeof s3Schema]?: string | undefined }

/** The bucket that is set; undefined: none is; or the names of the settings that one lacks. */
export function s3Of({ S3_ENDPOINT, S3_BUCKET, S3_KEY, S3_SECRET, S3_REGION }: Given): {
  s3: S3Settings | undefined
  lacking: string[]
} {
  const needed = { S3_ENDPOINT, S3_BUCKET, S3_KEY, S3_SECRET }
  const lacking = Object.entries(needed).flatMap(([name, value]) => (value ? [] : [name]))
  if (S3_ENDPOINT && S3_BUCKET && S3_KEY && S3_SECRET) {
    const s3 = { endpoint: S3_ENDPOINT, bucket: S3_BUCKET, key: S3_KEY, secret: S3_SECRET }
    // What servers that know no regions are asked in.
    return { s3: { ...s3, region: S3_REGION ?? 'us-east-1' }, lacking: [] }
  }
  const none = lacking.length === Object.keys(needed).length && !S3_REGION
  return { s3: undefined, lacking: none ? [] : lacking }
}
