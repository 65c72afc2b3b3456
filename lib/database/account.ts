import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The system account that runs the embedded PostgreSQL; null means our own. */
export type Account = { name: string; uid: number; gid: number } | null

/**
 * PostgreSQL refuses to run as root. As root it runs under `postgres` where that account exists,
 * else under an account of its own, else under `nobody`.
 */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const known = lookUp('postgres') ?? lookUp('bao-tinh')
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/bin/false', 'bao-tinh'], {
      stdio: 'ignore',
    })
  } catch {
    return lookUp('nobody')
  }
  return lookUp('bao-tinh')
}

/** True when the account can walk down to this folder: every folder above lets it through. */
export function canEnter(account: Account, folder: string): boolean {
  if (!account) return true
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && !letsThrough(account, path)) return false
    if (path === dirname(path)) return true
  }
}

function letsThrough(account: { uid: number; gid: number }, path: string): boolean {
  const { mode, uid, gid } = statSync(path)
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

function lookUp(name: string): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null
}
