import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileAtomic } from '../media/write-file.ts'

/** The secret of the sign-in: made once and kept under `dataDir` where the settings name none. */
export async function keptSecret(dataDir: string): Promise<string> {
  const path = join(dataDir, 'auth-secret')
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  if (kept) return kept.trim()
  const made = randomBytes(32).toString('base64url')
  await writeFileAtomic(path, Buffer.from(`${made}\n`), 0o600)
  return made
}
