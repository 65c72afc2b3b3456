import { createHash } from 'node:crypto'
import { z } from 'zod'

/**
 * A backup is a folder `backups/<name>/`: the tables' files, and the manifest, which is written last. Originals
 * of pictures lie beside, once for all backups: `originals/<2>/<hash>-<sha256>.jpg`.
 */
export const backupsFolder = 'backups'
export const originalsFolder = 'originals'
export const manifestName = 'manifest.json'

/** Raised when what is written here can no longer be read by older code. */
export const manifestFormat = 1

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().nonnegative()
const digits = z.string().regex(/^-?\d+$/)
const part = z.object({ name: z.string().regex(/^[\w.-]+$/), bytes: size, sha256 })
const table = z.object({
  name: z.string().min(1),
  columns: z.array(z.string().min(1)),
  rows: size,
  bytes: size,
  /** Of the whole gzip file, which the parts are in turn. */
  sha256,
  parts: z.array(part).min(1),
})
const picture = z.object({ hash: z.string().regex(/^[0-9a-f]{32}$/), bytes: size, sha256 })

const manifestSchema = z.object({
  format: z.literal(manifestFormat),
  /** When the snapshot was taken, UTC. */
  at: z.iso.datetime(),
  /** Of the software that wrote it. */
  version: z.string(),
  edition: z.object({ epoch: z.uuid(), number: digits }),
  /** Names of the migrations, in the order in which they were applied. */
  migrations: z.array(z.string().regex(/^[\w-]+$/)),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string().min(1), value: digits, called: z.boolean() })),
  /** Tables whose rows are not in it. */
  leftOut: z.array(z.string()),
  pictures: z.array(picture),
  /** Pictures of the database whose file was not to be found. */
  missingPictures: z.array(z.string()),
})

export type Manifest = z.output<typeof manifestSchema>
export type TableFile = z.output<typeof table>
export type Part = z.output<typeof part>
export type PictureFile = z.output<typeof picture>

/** Written by newer code than this. */
export class NewerBackup extends Error {
  readonly version: string
  constructor(version: string) {
    super(`The backup was made by version ${version}.`)
    this.version = version
  }
}

/** The manifest as a file: it carries its own sum, so that a changed byte is found there too. */
export function written(manifest: unknown): Buffer {
  const body = JSON.stringify(manifest)
  return Buffer.from(`${JSON.stringify({ sha256: sumOf(Buffer.from(body)), manifest }, null, 1)}\n`)
}

/** The manifest of a file; null where it is not what was written. Throws NewerBackup. */
export function readManifest(bytes: Buffer): Manifest | null {
  const manifest = parsed(bytes)
  if (!manifest || !written(manifest).equals(bytes)) return null
  if (typeof manifest.format === 'number' && manifest.format > manifestFormat)
    throw new NewerBackup(String(manifest.version))
  return manifestSchema.safeParse(manifest).data ?? null
}

function parsed(bytes: Buffer): Record<string, unknown> | null {
  try {
    const { manifest } = JSON.parse(bytes.toString())
    return typeof manifest === 'object' ? manifest : null
  } catch {
    // Not JSON any more, or nothing in it.
    return null
  }
}

/** The name of a backup begun now: names stand in the order of time. */
export const backupName = (now: Date): string => now.toISOString().replace(/[:.]/g, '-')
export const isBackupName = (name: string): boolean => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/.test(name)

export const originalName = ({ hash, sha256 }: { hash: string; sha256: string }): string =>
  `${originalsFolder}/${hash.slice(0, 2)}/${hash}-${sha256}.jpg`

/** The picture that an original's name in the place speaks of; null for another file. */
export function originalOf(name: string): { hash: string; sha256: string } | null {
  const [, hash, sha256] = /\/([0-9a-f]{32})-([0-9a-f]{64})\.jpg$/.exec(name) ?? []
  return hash && sha256 ? { hash, sha256 } : null
}

export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
