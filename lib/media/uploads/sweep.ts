import { readdir, rm, stat } from 'node:fs/promises'
import { log } from '../../log.ts'
import { longestWait, uploadFile, uploadFolder } from './place.ts'

/** Removes what nobody has added to for a day. Returns how many files. */
export async function sweepUploads(now: Date): Promise<number> {
  let removed = 0
  for (const name of await readdir(uploadFolder())) {
    const path = uploadFile(name)
    // Somebody may be finishing it at this moment.
    const changed = await stat(path).catch(() => null)
    if (!changed || now.getTime() - changed.mtimeMs < longestWait) continue
    await rm(path, { force: true })
    removed++
  }
  return removed
}

/** Sweeps now and once an hour. Returns how to stop it. */
export function sweepEveryHour(): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const sweep = () => {
    running = sweepUploads(new Date()).catch((error: Error) =>
      log.warn({ error: error.message }, 'sweep of uploads failed'),
    )
  }
  sweep()
  const timer = setInterval(sweep, 3_600_000)
  return async () => {
    clearInterval(timer)
    await running
  }
}
