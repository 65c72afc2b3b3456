import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import type { Place } from './embedded-place.ts'

/** The server that says it runs on this cluster (first and fourth line of postmaster.pid), dead or alive. */
export function runningServer(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number)
  return pid && port ? { pid, port } : null
}

/** True when somebody listens there. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => socket.destroy())
    socket.on('close', (failed) => resolve(!failed))
    socket.on('error', () => socket.destroy())
  })
}

/**
 * Runs one of PostgreSQL's programs under its account. Detached: a Ctrl-C in the terminal must reach
 * Node alone, which stops the database last.
 */
export function run(place: Place, program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const account = place.account ? { uid: place.account.uid, gid: place.account.gid } : {}
    // Nothing of ours: a PGHOST or PGDATA in the environment must not mislead it.
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      env,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let problem = ''
    child.stderr.on('data', (chunk) => {
      problem += chunk
    })
    child.on('error', reject)
    // Not 'close': the database that pg_ctl leaves running holds the pipe open.
    child.on('exit', (code) => {
      child.stderr.destroy()
      if (code === 0) resolve()
      else reject(new Error(problem.trim().split('\n').at(-1) ?? `${program} ended with ${code}`))
    })
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
