import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file so that it is there whole or not at all, after a power cut too: a file of another
 * name first, flushed to the disk, then renamed, then the folder flushed.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await flushed(draft, 'wx', (file) => file.writeFile(bytes), mode)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await flushed(folder, 'r', async () => {})
}

type File = Awaited<ReturnType<typeof open>>

async function flushed(
  path: string,
  flags: string,
  work: (file: File) => Promise<void>,
  mode?: number,
): Promise<void> {
  const file = await open(path, flags, mode)
  try {
    await work(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
