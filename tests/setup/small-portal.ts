import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { mediaFolder } from '../../lib/media/folders.ts'
import { system } from '../../lib/staff/actor.ts'
import { addStaff } from '../../lib/staff/write.ts'
import { demoPassword, demoStaff } from '../../prisma/demo/staff.ts'
import { useDatabase } from './database.ts'
import { get, type Reply } from './get.ts'
import { fillNewspaper, importLines, type Line } from './newspaper.ts'
import { type RunningPortal, startPortal } from './running-portal.ts'

/**
 * The real portal with the small newspaper of `fillNewspaper`, some pieces of the test's own, and the demo
 * newspaper's staff: where a test looks at no pictures, it is there in seconds.
 */
export function useSmallPortal(lines: Line[] = [], settings: Record<string, string> = {}) {
  const { url } = useDatabase()
  const dataDir = resolve('.test', `small-${randomBytes(4).toString('hex')}`)
  let portal: RunningPortal | undefined
  beforeAll(async () => {
    mkdirSync(dataDir, { recursive: true })
    mediaFolder.path = dataDir
    await fillNewspaper()
    await importLines(lines)
    for (const member of demoStaff)
      await addStaff(system, { ...member, sections: [], password: demoPassword })
    portal = await startPortal({ DATABASE_URL: url(), DATA_DIR: dataDir, ...settings })
  }, 300_000)
  afterAll(async () => {
    await portal?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const address = () => {
    if (!portal) throw new Error('The portal has not been started.')
    return portal.address
  }
  return {
    address,
    url: (path: string) => address() + path,
    /** The address of its database. */
    database: url,
    dataDir,
    /** What it has written on standard error so far. */
    output: () => portal?.output() ?? '',
    ask: (path: string, headers?: Record<string, string>): Promise<Reply> => get(address() + path, headers),
  }
}
