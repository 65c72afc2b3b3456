import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

const patience = 130_000

/**
 * Runs the work while no other process of ours does the same under this lock file. A lock whose holder
 * was killed is taken over. Throws after 130 s: longer than a start of PostgreSQL may take.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience
  while (!take(file)) {
    if (Date.now() > deadline) throw new Error(`Một chương trình khác giữ ${file} quá lâu.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const holder = holderOf(file)
  if (holder !== null && !isAlive(holder)) {
    // Renamed and not removed: of two that see the same dead holder, one only gets it.
    const aside = `${file}.${process.pid}`
    try {
      renameSync(file, aside)
    } catch {
      return false
    }
    if (holderOf(aside) === holder) rmSync(aside, { force: true })
    else renameSync(aside, file)
  }
  return false
}

/** The process that holds the lock; null when it is gone meanwhile or not yet written. */
function holderOf(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8')) || null
  } catch {
    return null
  }
}

/** True while a process with this number runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
