import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { backupS3Schema, type S3Settings, s3Of } from './s3.ts'

export type BackupSettings = {
  /** Where the nightly backup goes: an absolute folder or "s3"; unset: there is none. */
  to: string | undefined
  /** When, as a wall-clock time in Asia/Ho_Chi_Minh: "02:30". */
  at: string
  /** How many backups the nightly one leaves. */
  keep: number
  /** The bucket that "s3" means. */
  s3: S3Settings | undefined
}

export const backupSchema = {
  BACKUP_TO: z
    .string()
    .refine((place) => place === 's3' || isAbsolute(place), 'phải là một thư mục (đường dẫn đầy đủ) hoặc s3')
    .optional(),
  BACKUP_AT: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'phải là một giờ trong ngày, như 02:30')
    .default('02:30'),
  BACKUP_KEEP: z.coerce
    .number('phải là một số')
    .int('phải là một số nguyên')
    .min(1, 'phải từ 1 trở lên')
    .default(14),
  ...backupS3Schema,
}
type Given = z.output<z.ZodObject<typeof backupSchema>>

/** The settings of the backup, or what is wrong with them. */
export function backupOf(given: Given): { backup: BackupSettings; problem: string | null } {
  const { s3, lacking } = s3Of({
    S3_ENDPOINT: given.BACKUP_S3_ENDPOINT,
    S3_BUCKET: given.BACKUP_S3_BUCKET,
    S3_KEY: given.BACKUP_S3_KEY,
    S3_SECRET: given.BACKUP_S3_SECRET,
    S3_REGION: given.BACKUP_S3_REGION,
  })
  const names = lacking.map((name) => `BACKUP_${name}`)
  const unnamed = given.BACKUP_TO === 's3' && !s3 && names.length === 0
  return {
    backup: { to: given.BACKUP_TO, at: given.BACKUP_AT, keep: given.BACKUP_KEEP, s3 },
    problem:
      names.length > 0
        ? `kho sao lưu S3 còn thiếu ${names.join(', ')}`
        : unnamed
          ? 'BACKUP_TO là s3 thì cần BACKUP_S3_ENDPOINT, BACKUP_S3_BUCKET, BACKUP_S3_KEY, BACKUP_S3_SECRET'
          : null,
  }
}
