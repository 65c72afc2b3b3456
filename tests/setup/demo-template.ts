import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { closeDatabase, openDatabase } from '../../lib/database/client.ts'
import { mediaFolder } from '../../lib/media/folders.ts'
import { seedDemo } from '../../prisma/demo/seed.ts'
import { addressOf, onCluster } from './database.ts'

const name = 'bao_tinh_demo'

/**
 * A database with the demo newspaper, to make copies of: seeded once a run, by whichever test file needs
 * it first. Its pictures lie in `demoFiles()`.
 */
export function demoTemplate(): Promise<string> {
  return onCluster(async (cluster) => {
    await cluster.query("SELECT pg_advisory_lock(hashtext('demo-template'))")
    const { rowCount } = await cluster.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount) return name
    const making = `${name}_making`
    await cluster.query(`DROP DATABASE IF EXISTS ${making} WITH (FORCE)`)
    await cluster.query(`CREATE DATABASE ${making} TEMPLATE bao_tinh`)
    mkdirSync(join(demoFiles(), 'renditions'), { recursive: true })
    openDatabase(addressOf(making))
    mediaFolder.path = demoFiles()
    await seedDemo()
    await closeDatabase()
    await cluster.query(`ALTER DATABASE ${making} RENAME TO ${name}`)
    return name
  })
}

/** The DATA_DIR that the template's pictures were taken into. */
export const demoFiles = () => join(inject('clusterFolder'), 'demo-files')
