import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../../lib/database/embedded.ts'
import { migrate } from '../../lib/database/migrate.ts'

/**
 * One PostgreSQL for the whole run, in a new folder under .test/, with one migrated template
 * database: every test file copies it (tests/setup/database.ts). `.data/` is never touched.
 */
export default async function startCluster(project: TestProject) {
  const folder = resolve('.test', `cluster-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  const embedded = await startEmbedded(folder)
  await migrate(embedded.url)
  project.provide('clusterUrl', embedded.url)
  project.provide('clusterFolder', folder)
  return async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    clusterUrl: string
    /** Goes away with the cluster. */
    clusterFolder: string
  }
}
