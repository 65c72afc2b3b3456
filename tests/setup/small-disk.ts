import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Only root may mount. */
export const canMount = process.getuid?.() === 0 && process.platform === 'linux'

/** A disk of so many megabytes that a test can fill up to its last byte. */
export function smallDisk(megabytes: number) {
  const folder = resolve('.test', `disk-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=755`,
    'tmpfs',
    folder,
  ])
  if (status !== 0) throw new Error(`No disk: ${stderr}`)
  const filler = `${folder}/filler`
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(filler, Buffer.alloc(bavail * bsize))
    },
    free: () => rmSync(filler, { force: true }),
    remove() {
      spawnSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
