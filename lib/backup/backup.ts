import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { faultPoint } from '../faults.ts'
import { dumpDatabase } from './dump.ts'
import {
  backupName,
  backupsFolder,
  type Manifest,
  manifestFormat,
  manifestName,
  written,
} from './manifest.ts'
import { copyPictures } from './pictures.ts'
import type { Place } from './place.ts'
import { dropUnfinished, type Pruned, prune } from './prune.ts'

export type Made = {
  name: string
  /** When the snapshot was taken. */
  at: Date
  rows: number
  /** Of the tables' files. */
  bytes: number
  pictures: number
  newPictures: number
  missingPictures: number
  pruned: Pruned | null
}

export type BackupOptions = {
  /** How many backups stay; unset: all. */
  keep?: number | undefined
  signal?: AbortSignal
  onProgress?: (step: 'tables' | 'pictures', done: number, total: number) => void
}

/**
 * Makes one backup: the tables, the pictures that are not there yet, and last the manifest, which makes it one
 * (docs/decisions/0019). One at a time (lib/backup/write.ts).
 */
export async function makeBackup(
  url: string,
  place: Place,
  { keep, signal, onProgress = () => {} }: BackupOptions = {},
): Promise<Made> {
  await dropUnfinished(place)
  const name = backupName(new Date())
  const folder = `${backupsFolder}/${name}`
  const stopping = signal ? { signal } : {}
  const { hashes, ...dumped } = await dumpDatabase(url, place, folder, {
    ...stopping,
    onTable: (done, total) => onProgress('tables', done, total),
  })
  // The rows are fixed by now: whatever they speak of was stored before them.
  const { pictures, copied, missing } = await copyPictures(place, hashes, {
    ...stopping,
    onPicture: (done, total) => onProgress('pictures', done, total),
  })
  const { version } = JSON.parse(await readFile(resolve('package.json'), 'utf8'))
  const manifest: Manifest = {
    format: manifestFormat,
    version,
    ...dumped,
    pictures,
    missingPictures: missing,
  }
  faultPoint('backup:before-manifest')
  await place.put(`${folder}/${manifestName}`, written(manifest))
  faultPoint('backup:after-manifest')
  return {
    name,
    at: new Date(dumped.at),
    rows: sum(dumped.tables.map(({ rows }) => rows)),
    bytes: sum(dumped.tables.map(({ bytes }) => bytes)),
    pictures: pictures.length,
    newPictures: copied,
    missingPictures: missing.length,
    pruned: keep === undefined ? null : await prune(place, keep),
  }
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
