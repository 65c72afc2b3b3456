import { randomBytes } from 'node:crypto'
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { importArticles } from '../../lib/import/articles.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { useDatabase } from './database.ts'
import { demoFiles, demoTemplate } from './demo-template.ts'
import { get, type Reply } from './get.ts'
import type { Line } from './newspaper.ts'
import { type RunningPortal, startPortal } from './running-portal.ts'

/**
 * The real portal with a copy of the demo newspaper and some pieces of the test's own, filled in once for the
 * file, with pictures under .test/.
 */
export function useDemo({ lines = [] }: { lines?: Line[] } = {}) {
  const { url } = useDatabase(demoTemplate)
  const dataDir = resolve('.test', `demo-${randomBytes(4).toString('hex')}`)
  const running: RunningPortal[] = []

  const environment = () => ({ DATABASE_URL: url(), DATA_DIR: dataDir })
  const start = async (settings: Record<string, string> = {}) => {
    const portal = await startPortal({ ...environment(), ...settings })
    running.push(portal)
    return portal
  }

  beforeAll(async () => {
    const [taken, renditions] = [demoFiles(), 'renditions']
    const own = (path: string) => path !== join(taken, renditions)
    cpSync(taken, dataDir, { recursive: true, filter: own })
    // Named by what they are made from: what one file has encoded, no other needs to.
    symlinkSync(join(taken, renditions), join(dataDir, renditions))
    mediaFolder.path = dataDir
    if (lines.length > 0) await addPieces(join(dataDir, 'demo'), lines)
    await start()
  }, 300_000)
  afterAll(async () => {
    // One that ended by itself made every later test fail: it says why.
    const early = running.filter(({ process }) => process.exitCode !== null || process.signalCode !== null)
    for (const portal of running) await portal.stop()
    rmSync(dataDir, { recursive: true, force: true })
    if (early.length > 0)
      throw new Error(`The portal ended early: ${early.map((portal) => portal.output()).join('\n')}`)
  })

  const address = () => {
    const [portal] = running
    if (!portal) throw new Error('The portal has not been started.')
    return portal.address
  }
  return {
    address,
    url: (path: string) => address() + path,
    ask: (path: string, headers?: Record<string, string>): Promise<Reply> => get(address() + path, headers),
    /** What the portals have written on standard error so far. */
    output: () => running.map((portal) => portal.output()).join('\n'),
    /** One more portal on the same newspaper, with settings of its own. */
    start,
    /** What a portal of the test's own is started with, one that is meant to die. */
    environment,
  }
}

/** Beside the demo's own file, so that `scenes/<name>.jpg` means the demo's drawings. */
async function addPieces(folder: string, lines: Line[]): Promise<void> {
  const file = join(folder, 'test-pieces.jsonl')
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const { rejected, mended } = await importArticles(file)
  if (rejected + mended > 0)
    throw new Error(`Of the test's pieces ${rejected} were rejected, ${mended} mended.`)
}
