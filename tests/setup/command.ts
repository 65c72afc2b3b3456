import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

export type Ran = { code: number | null; signal: NodeJS.Signals | null; out: string; err: string }

/** Runs the command line as a process of its own, with `input` to read, and waits for its end. */
export function runPortal(args: string[], env: Record<string, string>, input = ''): Promise<Ran> {
  const { INIT_CWD: _, ...inherited } = process.env
  const child = spawn(join('node_modules', '.bin', 'node'), [resolve('bin/portal.ts'), ...args], {
    env: { ...inherited, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A command that reads nothing may have ended before it is written to.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ran: Ran = { code: null, signal: null, out: '', err: '' }
  child.stdout.on('data', (data) => (ran.out += data))
  child.stderr.on('data', (data) => (ran.err += data))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => done({ ...ran, code, signal }))
  })
}
