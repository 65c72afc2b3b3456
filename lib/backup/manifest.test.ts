import { expect, test } from 'vitest'
import { backupName, isBackupName, type Manifest, NewerBackup, readManifest, written } from './manifest.ts'

const manifest: Manifest = {
  format: 1,
  at: '2026-11-29T02:30:00.000Z',
  version: '0.1.0',
  edition: { epoch: '7f0c1b1e-6d2f-4a8e-9d1a-3b8f6f1f2a11', number: '812' },
  migrations: ['20261124000000_the_newspaper'],
  tables: [],
  sequences: [{ name: 'article_id_seq', value: '812', called: true }],
  leftOut: ['session'],
  pictures: [{ hash: '0'.repeat(32), bytes: 5, sha256: '1'.repeat(64) }],
  missingPictures: [],
}

test('a manifest is read as it was written, and not at all when any byte of it is another', () => {
  const bytes = written(manifest)
  expect(readManifest(bytes)).toEqual(manifest)
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] as number) ^ 1
    expect(readManifest(changed), `byte ${at}`).toBeNull()
  }
  expect(readManifest(bytes.subarray(0, -1))).toBeNull()
})

test('a manifest of a later format says which version made it', () => {
  expect(() => readManifest(written({ ...manifest, format: 2, version: '3.0.0' }))).toThrow(NewerBackup)
})

test('the names of backups stand in the order of time', () => {
  const [one, other] = [new Date('2026-11-29T23:59:59.999Z'), new Date('2026-11-30T00:00:00.000Z')].map(
    backupName,
  )
  expect([one, other].every((name) => isBackupName(name as string))).toBe(true)
  expect((one as string) < (other as string)).toBe(true)
  expect(isBackupName('../2026')).toBe(false)
})
